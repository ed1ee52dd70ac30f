import { type Answer, type Answers, type Condition, holds, type Test, testsIn } from '../conditions.ts'
import { type ReadSituations, withForerunners } from '../read-situations.ts'
import { answerClasses } from '../values.ts'

/*
 * "Everybody there can be": all combinations of answers that the questions let come about. Answers that no test in question tells
 * apart count as one, so that a number and a long list of choices cost as much as the table distinguishes, and nothing is left
 * out.
 */

/** One question on the way, with an answer for each class of answers. */
interface PlanStep {
  readonly id: string
  readonly condition: Condition | null
  readonly answers: readonly Answer[]
}

export interface Plan {
  readonly steps: readonly PlanStep[]
  /** Whether a question is asked is left open: some people of the plan may not exist. */
  readonly loose: boolean
}

/** Who must be told apart to judge tests on these questions. */
export function planFor(situations: ReadSituations, tests: ReadonlyMap<string, readonly Test[]>): Plan {
  const questions = withForerunners(situations, tests.keys())
  const asking = questions.flatMap(({ condition }) => (condition ? testsIn(condition) : []))
  const steps = questions.map(({ question, condition }) => {
    const own = asking.filter((test) => test.question === question.id).map(({ test }) => test)
    return {
      id: question.id,
      condition,
      answers: answerClasses(question, [...own, ...(tests.get(question.id) ?? [])]),
    }
  })
  return { steps, loose: false }
}

/** The same on these questions alone: more people than there are, never fewer. */
export function loosePlan(situations: ReadSituations, tests: ReadonlyMap<string, readonly Test[]>): Plan {
  const steps = situations.questions
    .filter(({ question }) => tests.has(question.id))
    .map(({ question, condition }) => ({
      id: question.id,
      condition,
      answers: answerClasses(question, tests.get(question.id) ?? []),
    }))
  return { steps, loose: true }
}

export type Person = Answers

/**
 * Goes through everybody, question by question. `narrow` carries a state along and may turn back early by undefined; `arrive` sees
 * each person, which it copies to keep it, and may stop the walk by true. Answers `beyond` when the budget of steps was used up first.
 */
export function walk<S>(
  plan: Plan,
  budget: number,
  start: S,
  narrow: (state: S, question: string, answer: Answer) => S | undefined,
  arrive: (state: S, person: Person) => boolean | undefined,
): 'all' | 'stopped' | 'beyond' {
  if (leastSteps(plan) > budget) return 'beyond'
  let left = budget
  const person: Record<string, Answer> = {}
  const from = (at: number, state: S): 'all' | 'stopped' | 'beyond' => {
    const step = plan.steps[at]
    if (!step) return arrive(state, person) === true ? 'stopped' : 'all'
    for (const answer of possibleAnswers(step, person, plan.loose)) {
      left -= 1
      if (left < 0) return 'beyond'
      const next = narrow(state, step.id, answer)
      if (next === undefined) continue
      person[step.id] = answer
      const end = from(at + 1, next)
      if (end !== 'all') return end
    }
    delete person[step.id]
    return 'all'
  }
  return from(0, start)
}

/** What the walk would take at the least, seen beforehand: those who are asked every time, times their answers. */
const leastSteps = ({ steps, loose }: Plan): number =>
  steps.reduce((product, { condition, answers }) => {
    if (condition === null) return product * answers.length
    return loose ? product * (answers.length + 1) : product
  }, 1)

const NOT_ASKED: readonly Answer[] = [null]

function possibleAnswers(step: PlanStep, person: Person, loose: boolean): readonly Answer[] {
  if (step.condition === null) return step.answers
  if (loose) return [...step.answers, null]
  return holds(step.condition, person) === true ? step.answers : NOT_ASKED
}
