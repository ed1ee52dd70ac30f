import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edit, type Undoable, undoable } from './use-undo.ts'

const start: Undoable<number> = { past: [], present: 0, future: [], touched: undefined }
const set = (value: number, part = 'a', at = 0): Edit<number> => ({ kind: 'edit', part, at, change: () => value })
const run = (...edits: Edit<number>[]) => edits.reduce(undoable<number>, start)

test('typing on in one part is one step; another part, or a pause, begins the next', () => {
  expect(run(set(1, 'a', 0), set(2, 'a', 500), { kind: 'undo' }).present).toBe(0)
  expect(run(set(1, 'a', 0), set(2, 'b', 500), { kind: 'undo' }).present).toBe(1)
  expect(run(set(1, 'a', 0), set(2, 'a', 5000), { kind: 'undo' }).present).toBe(1)
})

test('what is undone can be done again until something else is written', () => {
  expect(run(set(1), { kind: 'undo' }, { kind: 'redo' }).present).toBe(1)
  expect(run(set(1), { kind: 'undo' }, set(3), { kind: 'redo' }).present).toBe(3)
})

test('undoing everything leads back to the beginning, and redoing everything to the end', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1 }), fc.constantFrom('a', 'b'), fc.nat(5000)))
  fc.assert(
    fc.property(steps, (written) => {
      const times = written.map((_, index) => written.slice(0, index + 1).reduce((sum, [, , wait]) => sum + wait, 0))
      const end = run(...written.map(([value, part], index) => set(value, part, times[index])))
      const back = Array.from({ length: end.past.length }, () => ({ kind: 'undo' }) as const).reduce(
        undoable<number>,
        end,
      )
      expect(back.present).toBe(0)
      const forth = Array.from({ length: back.future.length }, () => ({ kind: 'redo' }) as const)
      expect(forth.reduce(undoable<number>, back).present).toBe(end.present)
    }),
  )
})
