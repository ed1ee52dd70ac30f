/**
 * Of whom a personal paper is asked, in whatever words. The applicant is whoever applies, so that 申请人身份证 and 本人身份证 name nobody in
 * particular.
 */
const HOLDERS: readonly (readonly [string, RegExp])[] = [
  ['agent', /(?:委托|受委托|被委托)?代理人|[被受]委托人|受托人|代办人|经办人|经办人员|办理人员?|代领人|联系人/],
  ['representative', /法定代表人|法人代表|法人(?=的?(?:身份|居民|有效|户口|护照))|负责人|经营者/],
  ['owner', /股东|投资人|投资者|出资人|合伙人|发起人/],
  ['guardian', /(?<!被)监护人/],
  ['spouse', /配偶|夫妻|爱人/],
  ['child', /子女|未成年人|新生儿|被监护人|学生|儿童/],
  ['parent', /父母|父亲|母亲/],
  ['family', /家庭成员|户主/],
  ['landlord', /出租人|出租方|房东|产权人|所有权人|房主/],
  ['tenant', /承租人|承租方/],
  ['staff', /从业人员|工作人员|技术人员|管理人员|驾驶人员|驾驶员|驾驶人|员工|职工|人员/],
  ['deceased', /死者|逝者/],
]

/** Papers that tell of one person: whose they are makes them others. */
const PERSONAL = /身份证|户口|户籍|护照|通行证|居住证|无犯罪|照片|简历/

/**
 * The holders whom an entry names for a personal paper: several where it asks for the paper of each; null where it names none, or leaves the
 * choice.
 */
export function holdersOf(name: string, paper: string | null): readonly (string | null)[] {
  if (!PERSONAL.test(paper ?? name)) return [null]
  let words = name.normalize('NFKC')
  const found: string[] = []
  for (const [holder, pattern] of HOLDERS) {
    const rest = words.replace(new RegExp(pattern, 'gu'), '·')
    if (rest !== words) found.push(holder)
    words = rest
  }
  if (found.length === 0 || (found.length > 1 && /或|\//.test(name))) return [null]
  return found
}

/** Two papers of one kind are of one person unless each names another. */
export const isSameHolder = (a: string | null | undefined, b: string | null | undefined): boolean => !a || !b || a === b
