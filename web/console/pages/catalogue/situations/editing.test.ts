import { describe, expect, it } from 'vitest'
import {
  addQuestion,
  addRow,
  addTable,
  type Change,
  changeCell,
  chooseInputs,
  dropRow,
  EMPTY,
  moveRow,
  NO_HISTORY,
  redone,
  remember,
  undone,
} from './editing.ts'

const after = (...changes: Change[]) => changes.reduce((value, change) => change(value), EMPTY)
const begun = after(addQuestion('yesNo'), addQuestion('number'), addTable)
const whens = (value: typeof EMPTY) => value.tables[0]!.rows.map(({ id, when }) => [id, ...when])

describe('editing situations', () => {
  it('begins a table with the first question and one row that takes everybody', () => {
    expect(begun.questions.map(({ id }) => id)).toEqual(['q1', 'q2'])
    expect(whens(begun)).toEqual([['row-1', '-']])
  })

  it('keeps the cells of a column when others come and go', () => {
    const two = [changeCell(0, 0, 0, 'true'), chooseInputs(0, ['q2', 'q1'])].reduce((v, change) => change(v), begun)
    expect(whens(two)).toEqual([['row-1', '-', 'true']])
    expect(whens(chooseInputs(0, ['q1'])(two))).toEqual([['row-1', 'true']])
  })

  it('adds rows where one is, moves and deletes them, and never gives an id twice', () => {
    const three = [addRow(0), addRow(0, 0)].reduce((v, change) => change(v), begun)
    expect(whens(three).map(([id]) => id)).toEqual(['row-1', 'row-3', 'row-2'])
    expect(whens(moveRow(0, 2, -1)(three)).map(([id]) => id)).toEqual(['row-1', 'row-2', 'row-3'])
    expect(whens(moveRow(0, 0, -1)(three))).toEqual(whens(three))
    const fewer = dropRow(0, 1)(three)
    expect(whens(addRow(0)(fewer)).map(([id]) => id)).toEqual(['row-1', 'row-2', 'row-3'])
  })

  it('goes back and forth, taking what was typed in one field as one step', () => {
    const typed = changeCell(0, 0, 0, 'tr')(begun)
    const more = changeCell(0, 0, 0, 'true')(typed)
    const history = remember(remember(NO_HISTORY, begun, 'cell'), typed, 'cell')
    const back = undone(history, more)
    expect(back?.value).toBe(begun)
    expect(redone(back!.history, begun)?.value).toBe(more)
    expect(undone(back!.history, begun)).toBeUndefined()
  })
})
