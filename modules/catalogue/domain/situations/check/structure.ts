import type { SituationFinding, SituationQuestion, Situations, SituationTable } from '#contracts/catalogue/index.ts'
import { finding, rowName } from './finding.ts'

/** Words of FEEL, which no question can be called. */
const RESERVED = new Set(
  'and or not in between if then else for return some every satisfies true false null function instance of context list'.split(
    ' ',
  ),
)

/** Texts, ids and ranges: what must be right before anything can be decided. */
export function structureFindings({ questions, tables }: Situations): SituationFinding[] {
  return [
    ...twice(questions, 'questions', '问题', (id) => ({ questionId: id })),
    ...twice(tables, 'tables', '决策表', (id) => ({ tableId: id })),
    ...questions.flatMap((question, at) => questionFindings(question, `/questions/${at}`)),
    ...tables.flatMap((table, at) => tableFindings(table, `/tables/${at}`)),
  ]
}

function twice(
  list: readonly { readonly id: string }[],
  path: string,
  what: string,
  place: (id: string) => object,
): SituationFinding[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((other) => other.id === id) < at
      ? [finding('id-twice', `/${path}/${at}`, `${what}编号“${id}”重复，请换一个编号。`, place(id))]
      : [],
  )
}

function questionFindings(question: SituationQuestion, path: string): SituationFinding[] {
  const { id } = question
  const found: SituationFinding[] = []
  const note = (code: SituationFinding['code'], sentence: string) =>
    void found.push(finding(code, path, sentence, { questionId: id }))
  const name = question.text.trim() === '' ? `编号为“${id}”的问题` : `问题“${question.text}”`
  if (question.text.trim() === '') note('text-missing', `编号为“${id}”的问题没有写问题内容。`)
  if (RESERVED.has(id)) note('id-invalid', `“${id}”在条件语言中另有含义，请换一个问题编号。`)
  if (question.kind === 'choice') {
    const values = question.options.map(({ value }) => value)
    if (values.length < 2) note('options-too-few', `${name}至少要有两个选项。`)
    if (new Set(values).size < values.length) note('id-twice', `${name}的选项值有重复。`)
    if (question.options.some(({ value, label }) => value.trim() === '' || label.trim() === '')) {
      note('text-missing', `${name}有选项没有填写。`)
    }
  }
  if (question.kind === 'number') {
    const { min, max, step } = question
    if (min >= max) note('range-invalid', `${name}的最小值应当小于最大值。`)
    const off = [min, max].some((bound) => Math.abs(bound / step - Math.round(bound / step)) > 1e-6)
    if (off) note('range-invalid', `${name}的最小值和最大值应当是步长 ${step} 的整数倍。`)
  }
  return found
}

function tableFindings(table: SituationTable, path: string): SituationFinding[] {
  const { id: tableId, inputs, rows } = table
  const found: SituationFinding[] = twice(rows, `${path.slice(1)}/rows`, '行', (id) => ({ tableId, rowIds: [id] }))
  const name = table.name.trim() === '' ? '未命名的决策表' : `决策表“${table.name}”`
  if (table.name.trim() === '') found.push(finding('text-missing', path, '有一张决策表没有写名称。', { tableId }))
  if (inputs.length === 0) found.push(finding('table-empty', path, `${name}没有选择任何问题作为条件列。`, { tableId }))
  if (new Set(inputs).size < inputs.length) {
    found.push(finding('id-twice', path, `${name}的同一个问题只能作为一列条件。`, { tableId }))
  }
  if (rows.length === 0) found.push(finding('table-empty', path, `${name}还没有规则行。`, { tableId }))
  for (const [at, row] of rows.entries()) {
    const place = { tableId, rowIds: [row.id] }
    if (row.when.length !== inputs.length) {
      const sentence = `${name}${rowName(at)}的条件有 ${row.when.length} 格，应当与 ${inputs.length} 个条件列一一对应。`
      found.push(finding('row-uneven', `${path}/rows/${at}`, sentence, place))
    }
    if (row.effects.some((effect) => 'text' in effect && effect.text.trim() === '')) {
      found.push(finding('text-missing', `${path}/rows/${at}`, `${name}${rowName(at)}的提示没有写内容。`, place))
    }
    if (row.effects.some((effect) => 'name' in effect && effect.name.trim() === '')) {
      found.push(finding('text-missing', `${path}/rows/${at}`, `${name}${rowName(at)}的情形名称没有写。`, place))
    }
    // In a table where each person meets one row, a row may well say that nothing is different for them.
    if (row.effects.length === 0 && table.hitPolicy === 'collect') {
      const sentence = `${name}${rowName(at)}没有任何结果，可以删去。`
      found.push(finding('row-without-effect', `${path}/rows/${at}`, sentence, place))
    }
  }
  return found
}
