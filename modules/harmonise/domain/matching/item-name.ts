import { plain, unbracketed, unnumbered } from './normalise.ts'

/** What kind of act a name ends in: two names of one subject but of different acts are different items. */
export type Act = 'permit' | 'filing' | 'register' | 'grant' | 'confirm' | 'check' | 'inquiry' | null

/** The name of an item taken apart. Names with the same subject and acts that agree are the same item. */
export interface ItemName {
  /** What it is about, without act, handling and filling words: `食品经营`, `个体工商户`. */
  readonly subject: string
  readonly act: Act
  /** 新办, 变更, 延续 …, as far as the name says. */
  readonly handling: readonly string[]
  /** 一件事: joins items, and is none of them. */
  readonly oneThing: boolean
}

/** Words for one thing, the longer first. The right-hand side is what lists of items use. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/道路货运/g, '道路货物运输'],
  [/(?<!道路)货运(?!代理|站|信息)/g, '货物运输'],
  [/道路客运(?!班线|站)/g, '道路旅客运输'],
  [/社保卡/g, '社会保障卡'],
  [/低保/g, '最低生活保障'],
  [/失业金/g, '失业保险金'],
  [/个体户/g, '个体工商户'],
  [/人民防空工程|人防工程|人防地下室|人民防空地下室/g, '防空地下室'],
  [/卫生行政许可/g, '卫生许可'],
  [/公共场所卫生许可证/g, '公共场所卫生许可'],
  [/结合(民用|地面)建筑修建/g, '新建民用建筑'],
  [/(?<=户外广告|户外大型广告|防空地下室)设施/g, ''],
  [/专卖局(?=零售|批发)/g, '专卖'],
  [/许可证书?/g, '许可'],
  [/行政(许可|审批|确认|给付)/g, '$1'],
  [/或者/g, '或'],
  [/以及/g, '及'],
]

const GUIDE_WORDS =
  /(?:的?(?:办事|服务|办理|申报|申请|审批|报建|登记)?(?:服务指南|办事指南|办理指南|操作指南|指南|须知|流程图?|程序|申报材料|申请材料|提交材料规范|材料规范|所需材料|实施规范|办理标准|审批标准|事项公示|信息公示|操作规程|办理规程|怎么办理?|如何办理?|一次性告知书?|告知单))+$/

/** Words of levels, ways and objects that lists add in brackets or at the end. */
const LEVEL_WORDS =
  /(?:县级权限|市级权限|省级权限|县级|市级|省级|区级|乡级|镇级|跨省通办|全省通办|网上办理|告知承诺制?|一般程序|即办件|承诺件)+$/

const HANDLING =
  /(?:申请|到期|网上|全程网办|简易|新证|年度|依申请|自助)*(新办|新证|新发|新设|新增|新开办|首次申请|首次办理|首次领取|首次申领|首次|初次申请|初次申领|初次|初领|初审|遗失补办|遗失补领|遗失补证|补办|补证|补领|补发|补换|换发|换证|换领|换取|核发|发放|颁发|发证|办证|变更|延续|延期|续期|续展|注销|撤销|设立|开业|歇业|停业|恢复营业|终止|校验|申领|领取|申办|申报|申请|办理|报批|新申请|取得|复核|核验|审验|复审|年检|年审|验证|动态调整|集成办理|联办)$/

const ACTS: readonly (readonly [RegExp, Act])[] = [
  [/(?:登记)?备案(?:登记|管理|信息采集|信息|证明|证)?$/, 'filing'],
  [/书面报告$/, 'filing'],
  [/(?:登记注册|注册登记|登记|注册)(?:证书?)?$/, 'register'],
  [/(?:的)?(?:申请)?(?:审批|审核|审查|核准|批准文件|批准书?|许可|审定|核定)$/, 'permit'],
  [/(?:资格)?(?:认定|确认|鉴定|认证)$/, 'confirm'],
  [/(?:检查|验收|检验|查验)(?:合格证|意见书)?$/, 'check'],
  [/(?:给付|支付)$/, 'grant'],
]

/** Looking something up is another service than applying for it. */
const INQUIRY =
  /(?:查询|打印|公示|公告|预约|咨询|投诉|举报|下载|名单|信息|进度|缴费|提醒|统计|年报|年度报告|结果|政策|法规)$/

/** Fills that come and go between one list and the next. */
const FILLERS = /[、,，/·:：;；\-—_+.]|的|和|及|与|或|等/g

const ONE_THING = /高效办成(?:一件事)?[:：]?|一件事(?:一次办)?|一次办/g

/** 开办餐饮店一件事, 餐饮开店一件事, 我要开餐馆一件事: whoever asks for the one thing opens something. */
const OPENING = /我要|开办|开设|创办|开/g

/** 变更 and what is changed: `食品经营许可变更主体业态`. */
const CHANGED_OBJECT = /(?<=许可|登记|审批|备案|执业|执照)(?:的)?(?:变更|更改|扩大|换发|延续|注销|补办)[^变更]{0,20}$/

/** Brackets whose words tell one item from another: kept as part of the subject. */
const TELLING = /^(?:零售|批发|含保健食品|普通货运|货运|客运)$/

export function readItemName(name: string): ItemName {
  const said = unnumbered(plain(name)).replace(/\((?=[0-9A-Z]{8,}\))[0-9A-Z]+\)|[0-9]{8,}[0-9A-Z]*/g, '')
  const { text, inside } = unbracketed(said)
  const handling: string[] = []
  for (const part of inside) noteHandling(part, handling)
  const telling = inside.filter((part) => TELLING.test(part) && part !== '含保健食品').join('')
  const oneThing = /一件事|一次办/.test(text)
  let rest = sameWords(text.replace(ONE_THING, '').replace(GUIDE_WORDS, ''))
  rest = rest
    .replace(/^\d{4}年度?/, '')
    .replace(
      /^(?:关于|请)?(?:申请办理|我要办理|我要|申请|申办|办理|核发|从事)?(?:告知承诺制?|承诺制|网上办理)?(?=\p{Script=Han}{4,})/u,
      '',
    )
  if (INQUIRY.test(rest)) return { subject: bareText(rest), act: 'inquiry', handling, oneThing }
  const changed = CHANGED_OBJECT.exec(rest)
  if (changed && changed.index >= 4) {
    noteHandling(changed[0].slice(0, 2), handling)
    rest = rest.slice(0, changed.index)
  }
  const acts: Act[] = []
  for (let step = 0; step < 6; step++) {
    const before = rest
    rest = rest
      .replace(GUIDE_WORDS, '')
      .replace(LEVEL_WORDS, '')
      .replace(/[、,，及和或]+$/, '')
    const word = HANDLING.exec(rest)
    if (word && rest.length - word[0].length >= 2) {
      handling.push(word[1]!)
      rest = rest.slice(0, -word[0].length)
    }
    const act = ACTS.find(([pattern]) => pattern.test(rest))
    if (act) {
      const shorter = rest.replace(act[0], '')
      if (shorter.length >= 2) {
        acts.push(act[1])
        rest = shorter
      }
    }
    if (rest === before) break
  }
  const subject = (oneThing ? rest.replace(OPENING, '') : rest).replace(FILLERS, '') + telling
  return { subject: subject || bareText(text), act: acts.at(-1) ?? null, handling: [...new Set(handling)], oneThing }
}

const sameWords = (text: string): string => SAME_WORDS.reduce((t, [from, to]) => t.replace(from, to), text)
const bareText = (text: string): string => text.replace(FILLERS, '')

function noteHandling(part: string, handling: string[]): void {
  const word = HANDLING.exec(part) ?? /^(新办|变更|延续|注销|补办|换发|告知承诺)/.exec(part)
  if (word) handling.push(word[1]!)
}

/** Words of who does it and how, which lists put in or leave out, and all words of handling wherever they stand. */
const LOOSE_WORDS =
  /企业|单位|经营者|业户|个人|业务|行业|网上|年度|(?<!生产)经营|(?<=[\p{Script=Han}])户(?!外|口|籍)|变更|延续|注销|换发|补办|停业|歇业|营业执照|执照|服务机构|到期|新办|普通(?=货物)/gu

/**
 * The characters of a subject without such words, in one order: names that put the same words in another order have the same key. Undefined where too
 * little is left to tell anything.
 */
export function looseKey(subject: string): string | undefined {
  const rest = subject.replace(LOOSE_WORDS, '')
  return rest.length >= 4 ? [...rest].sort().join('') : undefined
}

/** Tails of a name after what may be a region or an organ: `湖南省`, `安化县`, `珠海市水务局`. The whole comes first. */
export function withoutPlace(subject: string): string[] {
  const tails = [subject]
  for (let at = 1; at < Math.min(subject.length - 2, 16); at++) {
    if (/[省市县区州旗盟镇乡局厅委办会院队]/.test(subject.charAt(at))) tails.push(subject.slice(at + 1))
  }
  return tails
}

/** Whether two acts can be one item: where one does not say, it can. Registering and permitting are worded for each other. */
export function actsAgree(a: Act, b: Act): boolean {
  if (a === null || b === null || a === b) return true
  const loose: readonly Act[] = ['permit', 'register', 'confirm', 'check', 'grant']
  return loose.includes(a) && loose.includes(b)
}
