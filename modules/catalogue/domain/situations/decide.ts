import type { SituationAnswers, SituationQuestion, Situations } from '#contracts/catalogue/index.ts'
import { type Answer, type Condition, fits, holds, type Test, testsIn } from './conditions.ts'
import { type ReadQuestion, type ReadRow, type ReadTable, readSituations } from './read-situations.ts'
import { isAnswerTo } from './values.ts'

/**
 * How far a person is with a question: answered; not asked, given the answers before; open: asked, without an answer yet;
 * `undecided`: whether it is asked depends on an open one.
 */
export type QuestionState = 'answered' | 'notAsked' | 'open' | 'undecided'

export interface AskedQuestion {
  readonly question: SituationQuestion
  readonly state: QuestionState
  readonly answer: Answer
}

/** A row that takes effect; or, while questions are open, may still do so. */
export interface Hit {
  readonly table: ReadTable
  readonly row: ReadRow
  readonly certain: boolean
}

export interface Decision {
  readonly questions: readonly AskedQuestion[]
  readonly complete: boolean
  readonly hits: readonly Hit[]
}

/** What follows from answers, whole or not yet; answers to what is not asked, or that nobody can give, are passed over. */
export function decide(situations: Situations, answers: SituationAnswers): Decision {
  const read = readSituations(situations)
  const progress = new Progress()
  for (const question of read.questions) progress.ask(question, answers)
  return {
    questions: progress.questions,
    complete: progress.questions.every(({ state }) => state === 'answered' || state === 'notAsked'),
    hits: read.tables.flatMap((table) => hitsOf(table, progress)),
  }
}

class Progress {
  readonly questions: AskedQuestion[] = []
  private readonly known: Record<string, Answer> = {}
  private readonly unknown = new Set<string>()

  ask({ question, condition }: ReadQuestion, answers: SituationAnswers): void {
    const state = this.isAsked(condition)
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (state !== 'asked') this.note(question, state)
    else if (answer === undefined || !isAnswerTo(question, answer)) this.note(question, 'open')
    else this.note(question, 'answered', answer)
  }

  private isAsked(condition: Condition | null): 'asked' | 'notAsked' | 'undecided' {
    const asked = condition === null ? true : holds(condition, this.known, this.unknown)
    if (asked !== null) return asked ? 'asked' : 'notAsked'
    const waits = condition !== null && testsIn(condition).some(({ question }) => this.unknown.has(question))
    return waits ? 'undecided' : 'notAsked'
  }

  private note(question: SituationQuestion, state: QuestionState, answer: Answer = null): void {
    this.questions.push({ question, state, answer })
    if (state === 'open' || state === 'undecided') this.unknown.add(question.id)
    else this.known[question.id] = answer
  }

  stateOf(id: string): QuestionState {
    return this.questions.find(({ question }) => question.id === id)?.state ?? 'notAsked'
  }

  /** Undefined while the answer is not known. */
  judge(id: string, test: Test): boolean | undefined {
    if (test.kind === 'any') return true
    return this.unknown.has(id) ? undefined : fits(test, this.known[id] ?? null)
  }
}

function hitsOf(table: ReadTable, progress: Progress): Hit[] {
  const states = table.inputs.map((input) => progress.stateOf(input))
  if (states.every((state) => state === 'notAsked')) return []
  const applies = states.some((state) => state === 'answered' || state === 'open')
  const hits: Hit[] = []
  for (const row of table.rows) {
    const verdicts = row.tests.map((test, at) => progress.judge(table.inputs[at]!, test))
    if (verdicts.includes(false)) continue
    const certain = applies && !verdicts.includes(undefined)
    hits.push({ table, row, certain })
    // Of a checked table no second row fits; were there one, the first would stand.
    if (certain && table.hitPolicy === 'unique') break
  }
  return hits
}
