import { bare, plain, unbracketed, unnumbered } from './normalise.ts'

/** What the name of a material says beside which paper it is. */
export interface MaterialFacts {
  readonly original: boolean
  readonly copy: boolean
  readonly electronic: boolean
  readonly sealed: boolean
  /** `一式三份` → 3. */
  readonly count: number | null
  /** Whose paper it is, where the name says: 申请人, 法定代表人 … */
  readonly holder: string | null
}

const NUMBERS = '一二三四五六七八九十'
const COUNT = new RegExp(`(?:一式|各|共)?(?:([${NUMBERS}两])|(\\d{1,2}))(?:份|套|张|本|页|册|寸(?=照|免|彩|证))`)

/** Form words, at any place of a name: they say how the paper is brought, not which it is. */
const FORM_WORDS = new RegExp(
  [
    '(?:及其|及|和|与|或|、|并提供|并提交|,)?(?:原件)?(?:及其|及|和|与|或|或者|、|,)?(?:复印件|影印件|扫描件|复制件)',
    '(?:正本|副本)(?:及|和|、|或)?(?:正本|副本)?',
    '正副本|正、副本|正反面|(?:正面|反面)',
    '原件(?:及|和|、|或)?(?:核对|查验|校验|备查)?|验原件|查验原件|核验原件',
    `一式[${NUMBERS}两三\\d]{1,2}(?:份|套)|[${NUMBERS}两\\d]{1,2}(?:份|套|张|本)$|各[${NUMBERS}两\\d]{1,2}份`,
    '(?:需|须|应|并)?(?:加盖|盖)(?:单位|企业|申请人|本单位|建设单位|设计单位)?(?:公章|印章|鲜章|章)?|签字盖章|签名|盖章',
    '电子(?:版|件|文档|文件|档)|纸质(?:版|件)?|彩色(?=扫描|复印)|新版|最新版|复印$|打印件',
  ].join('|'),
  'g',
)

/** Words before a paper that only say that it must be valid, or who wrote or issued it. */
const PREFIXES: readonly RegExp[] = [
  /^(?:提供|提交|出示|出具|填写|填报|携带|持|准备|凭|附|需提供|应提供|须提供|如有|其中)[:,]?/,
  /^(?:有效的?|合法的?|相关的?|有关的?|真实的?|近期的?|经[^,、]{1,20}?(?:签署|签字|盖章|审核|批准|备案|公证|确认|填写)的|加盖[^,、]{1,8}?的|已?(?:签署|填写|填写完整|签字|盖章|通过[^,、]{1,8}?)的)/,
  /^[^,、]{1,24}?(?:签署|签字|签章|盖章|填写|出具|核发|颁发|开具|提供|签发|审批|批准|发放|编制|制作|认可|制定|规定|取得|使用|签订|拟签订|印发|加盖公章)的/,
  /^与[^,、]{1,16}?(?:相适应|相匹配|有关|相关|配套)的?/,
  /^(?:依法|合法)(?:取得|登记|设立)?的?/,
  /^(?:拟|所|原|新|旧|该|本|各|已|现)(?=[^件证书])/,
  /^中华人民共和国/,
  /^(?:近期|正面|免冠|标准|小|彩色|单色|白底|红底|蓝底|彩照|[一二两三小大\d]英?寸)+的?(?=.*(?:照片|相片|照)$)/,
]

const PLACE = /^(?:\p{Script=Han}{2,8}?(?:自治区|自治州|省|市|县|区|州)){1,3}(?=\p{Script=Han}{4,})/u

/** Whose paper it is. Longer words first. */
const HOLDERS = [
  '共同生活的家庭成员|共同生活家庭成员|申请家庭成员|家庭成员|申请家庭|家庭',
  '申请人或法定代表人|申请人本人|申请单位|申请机构|申请企业|申请者|申请人|申领人本人|申领人|申报单位|申报人',
  '法定代表人|法人代表|法定监护人|法定代理人|主要负责人|企业负责人|单位负责人|负责人|法人|法定',
  '委托代理人|被委托人|受委托人|委托人|受托人|代理人|代办人|经办人|联系人|办理人|代领人',
  '个体工商户经营者|经营者本人|经营者|经营单位|业主|店主|户主本人|户主|投资人|出资人|全体股东|股东|发起人|合伙人|权利人|产权人|所有权人',
  '租赁双方当事人|双方当事人|当事人|出租人|承租人|出租方|承租方|买卖双方|双方|夫妻双方|夫妻|男女双方',
  '监护人|被监护人|被抚养人|抚养人|赡养人|配偶|子女|父母|亲属|近亲属|死者|患者|参保人员|参保人|退休人员|失业人员|残疾人|学生|未成年人|新生儿',
  '医护人员|医务人员|卫生技术人员|餐饮服务人员|驾驶人员|驾驶人|驾驶员|从业人员|工作人员|管理人员|技术人员|专业技术人员|操作人员|作业人员|安全管理人员|食品安全管理人员|质量负责人|人员|员工|职工',
  '医疗机构|药品零售企业|用人单位|使用单位|建设单位|取水单位|施工单位|设计单位|主办单位|派遣单位|开办单位|用工单位|企业|单位|公司|机构|个人|自然人|本人|拟聘用|聘用',
  '校车|车辆|机动车|场所|设备',
].join('|')
const HOLDER = new RegExp(
  `^(?:${HOLDERS})(?:(?:及其|及|和|与|或者|或|、|\\/|,)?(?:${HOLDERS}))*的?(?:本人)?的?(?=.{2,})`,
)

/** Words after a paper that add nothing. */
const SUFFIX =
  /(?:等(?:相关)?(?:证明)?(?:材料|资料|文件|证件|证明)?|(?:的)?(?:相关)?(?:材料|资料|文件|证明材料|证明文件|文本|样本|样表|原文|凭证|证件|一览表)|的|(?<=报告)[单书])$/

/** “其他材料”: names no paper, so that nobody can know what to bring. */
const CATCH_ALL =
  /^(?:法律|法规|规章|国务院|国家|依法|按照|根据|省|市|县|自治区|卫生|审批|登记|主管|行政|有关|上级|许可|受理|发证|机关|部门|需要|申请|因|应当|其|需|应)?.{0,40}?(?:其他|其它)(?:的)?(?:有关|相关|应当|必要|需要|应|需)?(?:的)?(?:报审|申报|申请|证明|补充|提交|提供|佐证|辅助)?(?:的)?(?:材料|资料|文件|证件|证明|手续|要件|情况|情形)(?:等)?$|^(?:法律|行政法规|法规|国家|规章|上级|.{0,16}(?:部门|机关|局))[^,]{0,30}(?:规定|要求|认为)(?:需要|应当|必须|须|应)?(?:提供|提交|报送)?的?(?:其他|其它|相关|有关)?(?:证明)?(?:材料|资料|文件)$|^(?:相关|有关)(?:(?:部门|单位|机关|机构)(?:出具|提供|核发)?的?)?(?:相关|有关)?(?:证明)?(?:材料|资料|文件|证件)$|^需要(?:提供|提交)的(?:其他|相关)?(?:材料|资料)$|^其他$/

export const isCatchAll = (name: string): boolean =>
  CATCH_ALL.test(unbracketed(unnumbered(plain(name))).text.replace(FORM_WORDS, ''))

export function readMaterialFacts(name: string): MaterialFacts {
  const text = plain(name)
  const count = COUNT.exec(text)
  const words = unbracketed(text).text
  return {
    original: /原件/.test(text),
    copy: /复印|影印|复制件/.test(text),
    electronic: /电子(?:版|件|文档|文件|档)|扫描件/.test(text),
    sealed: /盖.{0,4}章/.test(text),
    count: count
      ? count[2]
        ? Number(count[2])
        : '两二'.includes(count[1]!)
          ? 2
          : NUMBERS.indexOf(count[1]!) + 1
      : null,
    holder: HOLDER.exec(words)?.[0].replace(/的$/, '') || null,
  }
}

/**
 * The keys under which a name may stand in the dictionary, the fullest first: as it is written, without brackets, without form words, without
 * who wrote or issued it, without place and holder, without filling ends.
 */
export function materialKeys(name: string): string[] {
  const whole = unnumbered(plain(name))
  const keys = new Set<string>([bare(whole)])
  const outside = unbracketed(whole).text.replace(CONDITION, '')
  keys.add(bare(outside))
  let text = tidy(outside.replace(FORM_WORDS, ''))
  keys.add(bare(text))
  for (let step = 0; step < 5; step++) {
    const before = text
    for (const prefix of PREFIXES) text = shorter(text, prefix, keys)
    text = shorter(text, PLACE, keys)
    text = shorter(text, HOLDER, keys)
    if (text === before) break
  }
  shorter(text, /(?:材料|资料|文件|证件)$/, keys)
  for (let step = 0; step < 2; step++) text = shorter(text, SUFFIX, keys)
  for (const key of [...keys]) keys.add(key.replaceAll('的', ''))
  keys.delete('')
  return [...keys]
}

/** What is left of a name when all is taken off that does not tell the paper. */
export const materialCore = (name: string): string => materialKeys(name).at(-1) ?? ''

function shorter(text: string, part: RegExp, keys: Set<string>): string {
  const rest = tidy(text.replace(part, ''))
  if (rest.length < 2 || rest === text) return text
  keys.add(bare(rest))
  return rest
}

const tidy = (text: string): string => text.replace(/^[、,，;；:：/及和与或的]+|[、,，;；:：/及和与或]+$/g, '')

export interface NamePart {
  readonly text: string
  /** How it is joined to the part before. */
  readonly joined: 'and' | 'or'
}

/** `申请人委托他人办理的，代理人应当提交…`: when a paper is asked for, before the paper. */
const CONDITION = /^[^,]{2,40}的,(?:还|另)?(?:需|应|应当|须)?(?:同时)?(?=.{3,})/

/** `正、副本` is one word with a joint in it. */
const outsideOf = (name: string): string =>
  unbracketed(unnumbered(plain(name)))
    .text.replace(CONDITION, '')
    .replace(/正[、及和与](?=副本)/g, '正')

const JOINTS = /(或者|以及|或|及其|及|和|与|、|\/|;|,|并)/

const HANDED_IN = /^(?:同时|另|需|须|应|一并|提交|提供|提交的|交|附|出示|留存|携带)+/
const COPIES_AND_CHECKS =
  /(?:各|共|一式)?[一二两三四五六七八九十\d]{1,2}(?:份|套|张|本)|[供以]?备?(?:现场)?(?:核对|查验|校验|核验|备查|审核|审查|留存|存档|退回)(?:用|后退回)?/g

/** `复印件一式两份` after another word: in which form that paper is brought, and no paper of its own. */
const isFormOnly = (text: string): boolean =>
  tidy(text.replace(HANDED_IN, '').replace(FORM_WORDS, '').replace(COPIES_AND_CHECKS, '')) === ''

/** The words of a compound name between its joints, without those that only say in which form: `A、B及C原件及复印件` → A, B, C原件. */
export function nameParts(name: string): NamePart[] {
  const pieces = outsideOf(name).split(JOINTS)
  const parts: NamePart[] = [{ text: pieces[0]!, joined: 'and' }]
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    parts.push({ text: pieces[at + 1]!, joined: /或|\//.test(pieces[at]!) ? 'or' : 'and' })
  }
  const words = parts.filter(({ text }) => text !== '')
  const papers = words.filter(({ text }) => !isFormOnly(text))
  return papers.length > 0 ? papers : words.slice(0, 1)
}

/** Joins parts again as they stood, for a name that holds a joint itself: 灭火和应急疏散预案. */
export function joinedText(name: string, parts: readonly NamePart[], from: number, until: number): string {
  const text = outsideOf(name)
  let at = 0
  let begin = 0
  for (let n = 0; n < until; n++) {
    at = text.indexOf(parts[n]!.text, at)
    if (n === from) begin = at
    at += parts[n]!.text.length
  }
  return text.slice(begin, at)
}
