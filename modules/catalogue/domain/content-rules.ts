import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { fieldRuleFaults } from './field-rules.ts'

/** What keeps a standard from being published: what no reader could take as meant. */
export function contentFaults(content: ItemContent): FieldFault[] {
  const faults: FieldFault[] = []
  const fault = (path: string, message: string) => void faults.push({ path: `/content/${path}`, message })
  if (content.name.trim() === '') fault('name', '事项名称不能为空。')
  const { promisedLimit, statutoryLimit } = content
  if (promisedLimit && statutoryLimit && promisedLimit.unit === statutoryLimit.unit) {
    if (promisedLimit.count > statutoryLimit.count) fault('promisedLimit', '承诺办结时限不得长于法定办结时限。')
  }
  if (content.materialsStatus === 'listed' && content.materials === null) {
    fault('materials', '材料清单标为完整时，应当列出材料；不需要材料的，列为空清单。')
  }
  if (content.appointmentTimes?.some(({ from, until }) => until <= from)) {
    fault('appointmentTimes', '可预约的时段的结束时间应当晚于开始时间。')
  }
  for (const id of twice(content.materials ?? [])) fault('materials', `材料编号“${id}”重复。`)
  for (const id of twice(content.reviewSteps)) fault('reviewSteps', `审查环节编号“${id}”重复。`)
  return [...faults, ...fieldRuleFaults(content)]
}

function twice(list: readonly { readonly id: string }[]): string[] {
  const ids = list.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
