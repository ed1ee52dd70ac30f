/** Ways to write what kind of office it is: 市卫生健康委员会 and 县卫生健康局 do the same work. */
const OFFICE = /(监督管理局|管理委员会|委员会|管理局|服务局|办公室|中心|局|委|厅|处|科)$/
const LEADING = /^(山东省|[\u4e00-\u9fff]{1,8}?(?:自治州|自治县|自治区|地区|省|市|区|县|旗|盟))+/

/** What a department does, without where and as what kind of office: 淄博市卫生健康委员会 → 卫生健康. */
export function departmentKind(name: string, divisionNames: readonly string[]): string {
  let kind = name.replace(/[（(].*?[)）]/g, '').replace(/演示|示例/g, '')
  for (const division of divisionNames.toSorted((a, b) => b.length - a.length)) {
    if (kind.startsWith(division)) kind = kind.slice(division.length)
  }
  const stripped = kind === name ? kind.replace(LEADING, '') : kind
  return (stripped || kind).replace(OFFICE, '').replace(/(监督|管理)$/, '')
}

export interface NamedDepartment {
  readonly id: string
  readonly name: string
  readonly shortName: string
}

/** The one department of the same kind; undefined when there is none, or more than one. */
export function sameKind(
  of: NamedDepartment,
  candidates: readonly NamedDepartment[],
  divisionNames: readonly string[],
): NamedDepartment | undefined {
  const kind = departmentKind(of.name, divisionNames)
  const found = candidates.filter(({ name }) => departmentKind(name, divisionNames) === kind)
  return found.length === 1 ? found[0] : undefined
}
