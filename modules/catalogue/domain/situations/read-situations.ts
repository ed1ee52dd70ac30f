import type { SituationEffect, SituationQuestion, Situations, SituationTable } from '#contracts/catalogue/index.ts'
import { type Condition, type Test, testsIn } from './conditions.ts'
import { FeelFault, readCondition, readTest } from './feel.ts'

/** A row as it is decided: one test an input. */
export interface ReadRow {
  readonly id: string
  readonly tests: readonly Test[]
  readonly effects: readonly SituationEffect[]
}

export interface ReadTable {
  readonly id: string
  readonly name: string
  readonly hitPolicy: SituationTable['hitPolicy']
  readonly inputs: readonly string[]
  readonly rows: readonly ReadRow[]
}

export interface ReadQuestion {
  readonly question: SituationQuestion
  /** null: everyone is asked. */
  readonly condition: Condition | null
}

/** Questions and tables with their conditions read. */
export interface ReadSituations {
  /** In the order in which they are asked. */
  readonly questions: readonly ReadQuestion[]
  readonly tables: readonly ReadTable[]
}

const read = new WeakMap<Situations, ReadSituations>()

/** What was published, ready to be decided; read once for as long as the content is in memory. */
export function readSituations(situations: Situations): ReadSituations {
  const known = read.get(situations)
  if (known) return known
  const fresh = {
    questions: situations.questions.map((question) => ({ question, condition: conditionOf(question) })),
    tables: situations.tables.map((table) => ({ ...table, rows: table.rows.map(rowOf) })),
  }
  read.set(situations, fresh)
  return fresh
}

/** Published conditions were checked; what a fault here means is that someone went round the check. */
function sound<T extends object>(value: T | FeelFault): T {
  if (value instanceof FeelFault) throw value
  return value
}

const conditionOf = (question: SituationQuestion): Condition | null =>
  question.askedWhen === null ? null : sound(readCondition(question.askedWhen))

const rowOf = (row: SituationTable['rows'][number]): ReadRow => ({
  id: row.id,
  tests: row.when.map((cell) => sound(readTest(cell))),
  effects: row.effects,
})

/** The questions, and those on whose answers it depends whether they are asked, in their order. */
export function withForerunners(situations: ReadSituations, ids: Iterable<string>): ReadQuestion[] {
  const wanted = new Set<string>()
  const byId = new Map(situations.questions.map((one) => [one.question.id, one]))
  const want = (id: string): void => {
    if (wanted.has(id)) return
    wanted.add(id)
    const condition = byId.get(id)?.condition
    for (const test of condition ? testsIn(condition) : []) want(test.question)
  }
  for (const id of ids) want(id)
  return situations.questions.filter(({ question }) => wanted.has(question.id))
}
