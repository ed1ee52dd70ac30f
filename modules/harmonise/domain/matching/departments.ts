/** Fields of departments, by the words that stand in their names wherever they are. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ['water', /水利|水务|水行政|河务/],
  ['health', /卫生|卫健|疾控|疾病预防/],
  ['drug', /药品监督|药监/],
  ['market', /市场监督|市场监管|市监|市场和质|工商|食药|食品药品|质监|质量技术|知识产权/],
  ['fire', /消防/],
  ['police', /公安/],
  ['tobacco', /烟草/],
  ['transport', /交通|运管|道路运输|港航/],
  ['press', /新闻出版|版权|文化|文旅|文广|广电|宣传/],
  ['labour', /人力资源|人社|社会保险|社保|就业|劳动/],
  ['insurance', /医疗保障|医保/],
  ['civil', /民政|社会救助/],
  ['education', /教育|教体|教科/],
  ['shelter', /人民防空|人防|国防动员|民防/],
  ['urban', /城市管理|城管|综合执法|行政执法|市容|园林|城建/],
  ['development', /发展改革|发展和改革|发改|经信|工信|工业和信息|经济和信息|科工|投资促进/],
  ['housing', /住房|住建|建设局|房管|房屋|房产|不动产/],
  ['disabled', /残联|残疾人联合/],
]

/** Organs that handle items of any field. */
const ANY = /审批|政务服务|行政服务|政务中心|便民|街道|乡镇|人民政府|管委会|镇|乡/

/** Fields that handled each other’s items at one time or another. */
const RELATED: readonly (readonly [string, string])[] = [
  ['drug', 'market'],
  ['fire', 'police'],
  ['fire', 'housing'],
  ['labour', 'insurance'],
  ['shelter', 'housing'],
  ['urban', 'housing'],
  ['urban', 'market'],
  ['health', 'market'],
  ['civil', 'disabled'],
  ['labour', 'civil'],
]

function departmentFields(name: string | null): ReadonlySet<string> {
  if (!name) return new Set()
  return new Set(FIELDS.filter(([, words]) => words.test(name)).map(([field]) => field))
}

/** True where they share a field, false where they certainly do not, null where nothing can be told. */
export function sameField(a: string | null, b: string | null): boolean | null {
  const [left, right] = [departmentFields(a), departmentFields(b)]
  if (left.size === 0 || right.size === 0 || ANY.test(a ?? '') || ANY.test(b ?? '')) return null
  for (const field of left) if (right.has(field)) return true
  return RELATED.some(([x, y]) => (left.has(x) && right.has(y)) || (left.has(y) && right.has(x))) ? null : false
}
