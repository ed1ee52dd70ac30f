import type {
  SituationEffect,
  SituationQuestion,
  SituationRow,
  Situations,
  SituationTable,
} from '#contracts/catalogue/situations.ts'

/** Every change of situations as a pure step: the editor only chooses which. */
export type Change = (before: Situations) => Situations

export const EMPTY: Situations = { questions: [], tables: [] }

/** `q3`, `row-3`: the first number that is free. */
function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  let number = taken.length + 1
  while (ids.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

function emptyQuestion(kind: SituationQuestion['kind'], id: string): SituationQuestion {
  const common = { id, text: '', help: null, askedWhen: null }
  if (kind === 'yesNo') return { ...common, kind }
  if (kind === 'number') return { ...common, kind, unit: null, min: 0, max: 10_000, step: 1 }
  return { ...common, kind, options: [emptyOption(0), emptyOption(1)] }
}

export const emptyOption = (at: number) => ({ value: `选项${at + 1}`, label: `选项${at + 1}` })

export const addQuestion =
  (kind: SituationQuestion['kind']): Change =>
  (before) => ({ ...before, questions: [...before.questions, emptyQuestion(kind, freeId('q', before.questions))] })

export const changeQuestion =
  (at: number, question: SituationQuestion): Change =>
  (before) => ({ ...before, questions: replaced(before.questions, at, question) })

export const moveQuestion =
  (at: number, by: -1 | 1): Change =>
  (before) => ({ ...before, questions: moved(before.questions, at, by) })

export const dropQuestion =
  (at: number): Change =>
  (before) => ({ ...before, questions: without(before.questions, at) })

export const addTable: Change = (before) => {
  const first = before.questions[0]
  const table: SituationTable = {
    id: freeId('table-', before.tables),
    name: `决策表 ${before.tables.length + 1}`,
    hitPolicy: 'collect',
    inputs: first ? [first.id] : [],
    rows: [],
  }
  return { ...before, tables: [...before.tables, { ...table, rows: [emptyRow(table)] }] }
}

export const dropTable =
  (at: number): Change =>
  (before) => ({ ...before, tables: without(before.tables, at) })

const inTable =
  (at: number, change: (table: SituationTable) => SituationTable): Change =>
  (before) => {
    const table = before.tables[at]
    return table ? { ...before, tables: replaced(before.tables, at, change(table)) } : before
  }

export const changeTable = (at: number, given: Partial<Pick<SituationTable, 'name' | 'hitPolicy'>>): Change =>
  inTable(at, (table) => ({ ...table, ...given }))

/** Columns as chosen; a new one takes every answer until it is filled in. */
export const chooseInputs = (at: number, inputs: readonly string[]): Change =>
  inTable(at, (table) => ({
    ...table,
    inputs: [...inputs],
    rows: table.rows.map((row) => ({
      ...row,
      when: inputs.map((input) => row.when[table.inputs.indexOf(input)] ?? '-'),
    })),
  }))

const emptyRow = (table: SituationTable): SituationRow => ({
  id: freeId('row-', table.rows),
  when: table.inputs.map(() => '-'),
  effects: [],
})

/** After the row at `after`; at the end when not given. */
export const addRow = (at: number, after?: number): Change =>
  inTable(at, (table) => ({
    ...table,
    rows: table.rows.toSpliced((after ?? table.rows.length) + 1, 0, emptyRow(table)),
  }))

export const moveRow = (at: number, row: number, by: -1 | 1): Change =>
  inTable(at, (table) => ({ ...table, rows: moved(table.rows, row, by) }))

export const dropRow = (at: number, row: number): Change =>
  inTable(at, (table) => ({ ...table, rows: without(table.rows, row) }))

const inRow = (at: number, row: number, change: (row: SituationRow) => SituationRow): Change =>
  inTable(at, (table) => {
    const before = table.rows[row]
    return before ? { ...table, rows: replaced(table.rows, row, change(before)) } : table
  })

export const changeCell = (at: number, row: number, cell: number, text: string): Change =>
  inRow(at, row, (before) => ({ ...before, when: replaced(before.when, cell, text) }))

export const addEffect = (at: number, row: number, effect: SituationEffect): Change =>
  inRow(at, row, (before) => ({ ...before, effects: [...before.effects, effect] }))

export const changeEffect = (at: number, row: number, place: number, effect: SituationEffect): Change =>
  inRow(at, row, (before) => ({ ...before, effects: replaced(before.effects, place, effect) }))

export const dropEffect = (at: number, row: number, place: number): Change =>
  inRow(at, row, (before) => ({ ...before, effects: without(before.effects, place) }))

const replaced = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((one, index) => (index === at ? value : one))
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)

function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const target = at + by
  if (target < 0 || target >= list.length) return [...list]
  const copy = [...list]
  ;[copy[at], copy[target]] = [copy[target]!, copy[at]!]
  return copy
}

/** What was before, to go back to and forth. Typing on in one field is one step. */
export interface History {
  readonly past: readonly Situations[]
  readonly future: readonly Situations[]
  /** The field that the last step was typed in. */
  readonly field: string | null
}

export const NO_HISTORY: History = { past: [], future: [], field: null }
const STEPS_KEPT = 200

export function remember(history: History, before: Situations, field: string | null): History {
  if (field !== null && field === history.field) return { ...history, future: [] }
  return { past: [...history.past, before].slice(-STEPS_KEPT), future: [], field }
}

export function undone(history: History, now: Situations): { history: History; value: Situations } | undefined {
  const value = history.past.at(-1)
  if (!value) return undefined
  return { value, history: { past: history.past.slice(0, -1), future: [now, ...history.future], field: null } }
}

export function redone(history: History, now: Situations): { history: History; value: Situations } | undefined {
  const [value, ...future] = history.future
  if (!value) return undefined
  return { value, history: { past: [...history.past, now], future, field: null } }
}
