import { sameField } from './departments.ts'
import { bare, plain } from './normalise.ts'

/** What speaks for or against an item beside its name. */
export interface ItemFacts {
  readonly department: string | null
  readonly laws: readonly string[]
  readonly results: readonly string[]
}

/** `《中华人民共和国水法》（2016年修正）第七条` → `水法`. */
function lawName(text: string): string {
  const quoted = /《([^《》]+(?:〈[^〉]+〉[^《》]*)?)》/.exec(text)?.[1]
  const whole = plain(quoted ?? text).replace(/第[〇零一二三四五六七八九十百\d]+条.*$/, '')
  return bare(whole.replace(/\([^()]*\)/g, '')).replace(
    /^(?:\d{4}年)?(?:新)?(?:修正|修订)?(?:的)?中华人民共和国|^\d{4}年(?:新)?(?:修正|修订)/,
    '',
  )
}

/** Laws that so many items rest on that they tell nothing. */
const COMMON_LAWS = new Set([
  '行政许可法',
  '市场主体登记管理条例',
  '国务院关于取消和下放一批行政许可事项的决定',
  '社会保险法',
])

export interface Evidence {
  /** Added to the likeness of the names. */
  readonly weight: number
  readonly sameLaw: boolean
  readonly sameResult: boolean
  readonly otherField: boolean
}

export function weigh(observed: ItemFacts, item: ItemFacts): Evidence {
  const laws = new Set(item.laws.map(lawName))
  const shared = observed.laws.map(lawName).filter((law) => laws.has(law))
  const sameLaw = shared.some((law) => !COMMON_LAWS.has(law))
  const results = observed.results.map(bare)
  const sameResult = item.results.some((result) => {
    const key = bare(result)
    return results.some((said) => said.includes(key))
  })
  const field = sameField(observed.department, item.department)
  const weight =
    (sameLaw ? 0.14 : shared.length > 0 ? 0.05 : 0) +
    (sameResult ? 0.12 : 0) +
    (field === null ? 0 : field ? 0.06 : -0.15)
  return { weight, sameLaw, sameResult, otherField: field === false }
}

/** Words that make another item of a name that looks the same. */
const TELLING_WORDS =
  /生产|批发|零售|进出口|进口|出口|小作坊|小经营|小餐饮|小食杂|摊贩|添加剂|相关产品|网络|危险|放射|剧毒|易制毒|出租|公交|公共汽|班线|运输站|客运站|货运站|驾驶|从业|资格|人员|培训|维修|运输证|车辆|设计|竣工|拆除|报废|平时|费|补贴|补助|补偿|救助|津贴|查询|打印|公示|公告|预约|认证|转移|接续|参保|缴|账户|挂失|激活|启用|密码|招聘|名称|档案|年报|年度|合作社|质押|出质|抵押|广告|证明|麻醉|精神|毒性|器械|制剂|饮用水|母婴|护士|医师|诊所|分公司|分支|报告|制造|安装|改造|修理|充装|检验|检测|准运|试点|评价|监督|处罚|投诉|举报|咨询|公证|贷款|公积金|电子|工伤|机关事业|居民|边缘|特困|临时|孤儿|高龄|儿童|养老|失业|招牌|门头|政府投资|外商|境外|核准|测绘|房地产|企业备案|机构|车|船|港|水路|航空|国际|网约|定制|内部|印刷|音像|电影|卫星/g

export const tellingWords = (text: string): readonly string[] => [...new Set(text.match(TELLING_WORDS) ?? [])]

/** How many telling words of the one name the other lacks. */
export const lacking = (words: readonly string[], text: string): number =>
  words.reduce((count, word) => (text.includes(word) ? count : count + 1), 0)
