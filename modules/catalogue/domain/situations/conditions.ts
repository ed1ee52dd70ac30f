/**
 * The part of FEEL that can be checked to the last case: values, comparisons with a number, intervals, lists of these, `not(…)`
 * and `-` in a cell; and of these, by question, with `and`, `or`, `not(…)` in the condition of a question.
 */

/** null: the question was not asked. */
export type Answer = boolean | number | string | null
export type Answers = Readonly<Record<string, Answer | undefined>>

export type TestPart =
  | { readonly kind: 'value'; readonly value: Answer }
  | { readonly kind: 'compare'; readonly operator: '<' | '<=' | '>' | '>='; readonly bound: number }
  | {
      readonly kind: 'interval'
      readonly low: number
      readonly lowIn: boolean
      readonly high: number
      readonly highIn: boolean
    }

/** One cell: fits when one of its parts does; or, negated, when none does. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'oneOf'; readonly negated: boolean; readonly parts: readonly TestPart[] }

export type Condition =
  | { readonly kind: 'test'; readonly question: string; readonly test: Test }
  /** A yes-or-no question by itself. */
  | { readonly kind: 'yes'; readonly question: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }

/** Whether a cell fits an answer. Of the tests, only `-` and `null` fit a question that was not asked. */
export function fits(test: Test, answer: Answer): boolean {
  if (test.kind === 'any') return true
  const named = test.parts.some((part) => partFits(part, answer))
  return answer === null ? named && !test.negated : named !== test.negated
}

function partFits(part: TestPart, answer: Answer): boolean {
  if (part.kind === 'value') return part.value === answer
  if (typeof answer !== 'number') return false
  if (part.kind === 'compare') return compares(part.operator, answer, part.bound)
  return (
    (part.lowIn ? answer >= part.low : answer > part.low) && (part.highIn ? answer <= part.high : answer < part.high)
  )
}

function compares(operator: '<' | '<=' | '>' | '>=', answer: number, bound: number): boolean {
  if (operator === '<') return answer < bound
  if (operator === '<=') return answer <= bound
  return operator === '>' ? answer > bound : answer >= bound
}

const NONE: ReadonlySet<string> = new Set()

/** FEEL's logic of three values: null where an answer that decides it is missing, or, being `unknown`, may still come. */
export function holds(condition: Condition, answers: Answers, unknown: ReadonlySet<string> = NONE): boolean | null {
  if (condition.kind === 'not') return negate(holds(condition.part, answers, unknown))
  if (condition.kind === 'test' || condition.kind === 'yes') {
    if (unknown.has(condition.question)) return null
    const answer = answers[condition.question] ?? null
    return condition.kind === 'test' ? testHolds(condition.test, answer) : yes(answer)
  }
  const values = condition.parts.map((part) => holds(part, answers, unknown))
  const decisive = condition.kind === 'or'
  if (values.includes(decisive)) return decisive
  return values.includes(null) ? null : !decisive
}

const yes = (answer: Answer): boolean | null => (answer === null ? null : answer === true)
const negate = (value: boolean | null): boolean | null => (value === null ? null : !value)

function testHolds(test: Test, answer: Answer): boolean | null {
  if (test.kind === 'any') return true
  const named = test.parts.some((part) => partFits(part, answer))
  if (!named && answer === null && test.parts.some((part) => part.kind !== 'value')) return null
  return named !== test.negated
}

const YES: Test = { kind: 'oneOf', negated: false, parts: [{ kind: 'value', value: true }] }

/** All tests in a condition, with the question that each looks at. */
export function testsIn(condition: Condition): { readonly question: string; readonly test: Test }[] {
  if (condition.kind === 'test') return [condition]
  if (condition.kind === 'yes') return [{ question: condition.question, test: YES }]
  return condition.kind === 'not' ? testsIn(condition.part) : condition.parts.flatMap(testsIn)
}

/** The numbers at which a test may change its mind. */
export function boundsIn(test: Test): number[] {
  if (test.kind === 'any') return []
  return test.parts.flatMap((part) => {
    if (part.kind === 'compare') return [part.bound]
    if (part.kind === 'interval') return [part.low, part.high]
    return typeof part.value === 'number' ? [part.value] : []
  })
}
