import type { ErrorObject } from 'ajv'
import type { FieldFault } from '#contracts/fault.ts'

/** One Chinese sentence a field for ajv's errors, by JSON pointer. Needs nothing of ajv itself: browsers say the same with it. */
export function fieldFaults(errors: readonly ErrorObject[]): FieldFault[] {
  const seen = new Map<string, FieldFault>()
  for (const error of errors) {
    const missing =
      error.keyword === 'required' ? `/${(error.params as { missingProperty: string }).missingProperty}` : ''
    const path = `${error.instancePath}${missing}` || '/'
    if (!seen.has(path)) seen.set(path, { path, message: sentenceFor(error) })
  }
  return [...seen.values()]
}

/** Chinese for the keywords that contracts and forms use. */
function sentenceFor(error: ErrorObject): string {
  const p = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'required':
      return '此项必填。'
    case 'minLength':
      return p.limit === 1 ? '此项必填。' : `至少填写 ${p.limit} 个字。`
    case 'maxLength':
      return `最多填写 ${p.limit} 个字。`
    case 'minimum':
      return `不能小于 ${p.limit}。`
    case 'maximum':
      return `不能大于 ${p.limit}。`
    case 'exclusiveMinimum':
      return `应大于 ${p.limit}。`
    case 'minItems':
      return `至少选择 ${p.limit} 项。`
    case 'maxItems':
      return `最多 ${p.limit} 项。`
    case 'enum':
    case 'const':
      return '请从给出的选项中选择。'
    case 'type':
      return p.type === 'integer' ? '请填写整数。' : p.type === 'number' ? '请填写数字。' : '填写的内容类型不对。'
    case 'format':
      return p.format === 'date' ? '请按“年-月-日”填写日期，例如 2026-03-01。' : '填写的格式不对。'
    case 'additionalProperties':
      return '不接受此项内容。'
    default:
      return '填写的格式不对。'
  }
}
