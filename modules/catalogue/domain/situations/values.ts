import type { SituationQuestion } from '#contracts/catalogue/index.ts'
import { type Answer, boundsIn, fits, type Test } from './conditions.ts'

export type NumberQuestion = Extract<SituationQuestion, { kind: 'number' }>

const DECIMALS = { 1: 0, 0.1: 1, 0.01: 2, 0.001: 3 } as const

/** A number on the question's grid, as it would be written: 0.3, not 0.30000000000000004, so that comparisons are exact. */
const onGrid = (question: NumberQuestion, steps: number): number =>
  Number((steps * question.step).toFixed(DECIMALS[question.step as keyof typeof DECIMALS]))

const stepsOf = (question: NumberQuestion, value: number): number => Math.round(value / question.step)

/** Whether a person may give this answer. */
export function isAnswerTo(question: SituationQuestion, answer: boolean | number | string): boolean {
  if (question.kind === 'yesNo') return typeof answer === 'boolean'
  if (question.kind === 'choice') return question.options.some(({ value }) => value === answer)
  if (typeof answer !== 'number' || answer < question.min || answer > question.max) return false
  return onGrid(question, stepsOf(question, answer)) === answer
}

/** A test tells no two answers of a class apart: one answer stands for all of it. */
export function answerClasses(question: SituationQuestion, tests: readonly Test[]): Answer[] {
  const found = new Map<string, Answer>()
  for (const answer of candidates(question, tests)) {
    const signature = tests.map((test) => (fits(test, answer) ? '1' : '0')).join('')
    if (!found.has(signature)) found.set(signature, answer)
  }
  return [...found.values()]
}

/** Every answer of a finite question; of a number, one from each stretch between the numbers at which a test may change. */
function candidates(question: SituationQuestion, tests: readonly Test[]): Answer[] {
  if (question.kind === 'yesNo') return [true, false]
  if (question.kind === 'choice') return question.options.map(({ value }) => value)
  return representatives(question, tests.flatMap(boundsIn))
}

/**
 * One number of the grid from each elementary stretch: below the first bound, on it, between it and the next, and so on. A
 * stretch without a number that can be entered (between 499 and 500 in whole numbers) has none.
 */
function representatives(question: NumberQuestion, bounds: readonly number[]): number[] {
  const { min, max } = question
  const [first, last] = [stepsOf(question, min), stepsOf(question, max)]
  const found = new Set<number>()
  const keep = (steps: number) => {
    if (steps >= first && steps <= last) found.add(onGrid(question, steps))
  }
  keep(first)
  for (const bound of bounds) {
    if (bound < min || bound > max) continue
    // The bound itself, when it can be entered, and the nearest numbers on both sides of it.
    const near = stepsOf(question, bound)
    for (const steps of [near - 1, near, near + 1]) keep(steps)
  }
  keep(last)
  return [...found].toSorted((a, b) => a - b)
}
