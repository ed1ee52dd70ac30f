import type { SituationEffect, SituationFinding, Situations } from '#contracts/catalogue/index.ts'
import { schemaOf } from '../../form-validator.ts'
import { type CheckedItem, finding, rowName } from './finding.ts'

interface Fault {
  readonly code: SituationFinding['code']
  readonly sentence: string
}

/** Every effect points at something that the item has. */
export function referenceFindings(situations: Situations, item: CheckedItem): SituationFinding[] {
  return situations.tables.flatMap((table, tableAt) =>
    table.rows.flatMap((row, rowAt) =>
      row.effects.flatMap((effect, at) => {
        const fault = effectFault(effect, item)
        if (!fault) return []
        const path = `/tables/${tableAt}/rows/${rowAt}/effects/${at}`
        const sentence = `决策表“${table.name}”${rowName(rowAt)}：${fault.sentence}`
        return [finding(fault.code, path, sentence, { tableId: table.id, rowIds: [row.id] })]
      }),
    ),
  )
}

function effectFault(effect: SituationEffect, item: CheckedItem): Fault | undefined {
  switch (effect.kind) {
    case 'addMaterial':
    case 'dropMaterial':
    case 'requireMaterial':
    case 'waiveMaterial':
      return item.materials?.some(({ id }) => id === effect.materialId)
        ? undefined
        : { code: 'material-unknown', sentence: `材料清单中没有编号为“${effect.materialId}”的材料。` }
    case 'showField':
    case 'hideField':
    case 'requireField':
      return fieldFault(effect.field, item)
    case 'skipPage':
      if (!item.form) return NO_FORM
      return item.form.pages.some(({ id }) => id === effect.pageId)
        ? undefined
        : { code: 'page-unknown', sentence: `表单中没有编号为“${effect.pageId}”的页。` }
    case 'addStep':
    case 'dropStep':
      return stepFault(effect, item)
    case 'setPromisedLimit':
      return limitFault(effect, item)
    case 'note':
    case 'nameSituation':
      return undefined
  }
}

const NO_FORM: Fault = { code: 'form-missing', sentence: '事项还没有表单，无法核对与表单有关的结果。' }

function fieldFault(field: string, { form }: CheckedItem): Fault | undefined {
  if (!form) return NO_FORM
  if (Object.hasOwn(schemaOf(form).properties, field)) return undefined
  return { code: 'field-unknown', sentence: `表单中没有名为“${field}”的字段。` }
}

function stepFault(effect: { list: 'handling' | 'review'; step: string }, item: CheckedItem): Fault | undefined {
  const known =
    effect.list === 'review'
      ? item.reviewSteps.some(({ id }) => id === effect.step)
      : item.handlingSteps?.some(({ name }) => name === effect.step)
  if (known) return undefined
  const list = effect.list === 'review' ? '审查环节' : '办理流程'
  return { code: 'step-unknown', sentence: `${list}中没有“${effect.step}”。` }
}

function limitFault(limit: { count: number; unit: string }, { statutoryLimit }: CheckedItem): Fault | undefined {
  if (!statutoryLimit || statutoryLimit.unit !== limit.unit || limit.count <= statutoryLimit.count) return undefined
  return { code: 'limit-too-long', sentence: `承诺办结时限不得长于法定办结时限 ${statutoryLimit.count} 日。` }
}
