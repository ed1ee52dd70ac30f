import type { ItemContent, SituationEffect, SituationQuestion, Situations } from '#contracts/catalogue/index.ts'

/** A small item with situations for tests: 开店, 面积 and 是否委托. */
export const KIND: SituationQuestion = {
  id: 'kind',
  kind: 'choice',
  text: '经营项目是什么？',
  help: null,
  askedWhen: null,
  options: [
    { value: 'food', label: '餐饮' },
    { value: 'retail', label: '零售' },
  ],
}
export const AREA: SituationQuestion = {
  id: 'area',
  kind: 'number',
  text: '经营面积是多少？',
  help: null,
  askedWhen: 'kind = "food"',
  unit: '平方米',
  min: 1,
  max: 10000,
  step: 1,
}
export const AGENT: SituationQuestion = {
  id: 'agent',
  kind: 'yesNo',
  text: '是否委托他人办理？',
  help: null,
  askedWhen: null,
}

function material(id: string, name: string): NonNullable<ItemContent['materials']>[number] {
  return {
    id,
    name,
    materialTypeCode: null,
    necessity: 'required',
    form: 'paper',
    originals: 1,
    copies: 0,
    copiesNote: null,
    source: 'applicant',
    sourceNote: null,
    notice: null,
  }
}

export const add = (materialId: string): SituationEffect => ({ kind: 'addMaterial', materialId })

/** Rows as `[cells…, effects]`. */
export function table(
  id: string,
  hitPolicy: 'unique' | 'collect',
  inputs: string[],
  rows: readonly (readonly [...string[], SituationEffect[]])[],
): Situations['tables'][number] {
  return {
    id,
    name: id,
    hitPolicy,
    inputs,
    rows: rows.map((row, at) => ({
      id: `${id}-${at + 1}`,
      when: row.slice(0, -1) as string[],
      effects: row.at(-1) as SituationEffect[],
    })),
  }
}

export const BY_SIZE = table(
  'size',
  'unique',
  ['kind', 'area'],
  [
    ['"food"', '< 50', [{ kind: 'nameSituation', name: '小型餐饮' }]],
    ['"food"', '[50..500)', [add('layout')]],
    ['"food"', '>= 500', [add('layout'), add('safety'), { kind: 'setPromisedLimit', count: 15, unit: 'workingDay' }]],
    ['"retail"', '-', [{ kind: 'waiveMaterial', materialId: 'lease' }]],
  ],
)
export const BY_AGENT = table(
  'agent',
  'collect',
  ['agent'],
  [['true', [add('proxy'), { kind: 'note', text: '代办人须带身份证。' }]]],
)

export const SITUATIONS: Situations = { questions: [KIND, AREA, AGENT], tables: [BY_SIZE, BY_AGENT] }

export const MATERIALS = [
  material('form', '申请书'),
  material('lease', '租赁合同'),
  material('layout', '布局图'),
  material('safety', '安全制度'),
  material('proxy', '授权委托书'),
]
