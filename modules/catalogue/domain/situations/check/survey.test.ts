import fc from 'fast-check'
import { evaluate, unaryTest } from 'feelin'
import { describe, expect, it } from 'vitest'
import type { SituationQuestion, Situations } from '#contracts/catalogue/index.ts'
import { type Answer, fits, holds } from '../conditions.ts'
import { FeelFault, readCondition, readTest } from '../feel.ts'
import { readSituations } from '../read-situations.ts'
import { somebodyWhoMeets } from './meet.ts'
import { survey } from './survey.ts'

const QUESTIONS: readonly { id: string; question: Partial<SituationQuestion>; answers: readonly Answer[] }[] = [
  {
    id: 'kind',
    question: { kind: 'choice', options: ['甲', '乙', '丙'].map((value) => ({ value, label: value })) },
    answers: ['甲', '乙', '丙'],
  },
  { id: 'shop', question: { kind: 'yesNo' }, answers: [true, false] },
  {
    id: 'area',
    question: { kind: 'number', unit: '㎡', min: 0, max: 9, step: 1 },
    answers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  },
  {
    id: 'rate',
    question: { kind: 'number', unit: null, min: 0.2, max: 1, step: 0.1 },
    answers: [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  },
]

const number = fc.constantFrom(-1, 0, 0.25, 0.3, 0.5, 1, 2, 2.5, 4, 5, 9, 12)
const numberPart = fc.oneof(
  fc.tuple(fc.constantFrom('<', '<=', '>', '>='), number).map(([sign, bound]) => `${sign} ${bound}`),
  fc
    .tuple(fc.constantFrom('[', '('), number, number, fc.constantFrom(']', ')'))
    .map(([open, one, other, close]) => `${open}${Math.min(one, other)}..${Math.max(one, other)}${close}`),
  number.map(String),
)
const PARTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  kind: fc.constantFrom('"甲"', '"乙"', '"丙"'),
  shop: fc.constantFrom('true', 'false'),
  area: numberPart,
  rate: numberPart,
}
const cell = (id: string): fc.Arbitrary<string> => {
  const list = fc.array(PARTS[id]!, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(', '))
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant('-') },
    list,
    list.map((parts) => `not(${parts})`),
  )
}

const atom: Readonly<Record<string, fc.Arbitrary<string>>> = {
  kind: fc.constantFrom('kind = "甲"', 'kind != "乙"', 'kind in ("甲", "丙")'),
  shop: fc.constantFrom('shop', 'shop = false', 'not(shop)'),
  area: fc.constantFrom('area >= 5', '(area in [2..4))', 'area between 3 and 8', 'not(area > 6)'),
}
/** A condition over the first few questions, or none. */
function condition(earlier: readonly string[]): fc.Arbitrary<string | null> {
  if (earlier.length === 0) return fc.constant(null)
  const one = fc.constantFrom(...earlier).chain((id) => atom[id]!)
  return fc.oneof(
    fc.constant(null),
    one,
    fc.tuple(one, fc.constantFrom('and', 'or'), one).map(([a, link, b]) => `${a} ${link} ${b}`),
    fc.tuple(one, fc.constantFrom('and', 'or'), one).map(([a, link, b]) => `not(${a} ${link} ${b})`),
  )
}

const situationsOf = (hitPolicy: 'unique' | 'collect') =>
  fc
    .tuple(
      fc.tuple(...QUESTIONS.map((_, at) => condition(QUESTIONS.slice(0, at).map(({ id }) => id)))),
      fc.subarray(
        QUESTIONS.map(({ id }) => id),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .chain(([conditions, inputs]) =>
      fc
        .array(fc.tuple(...inputs.map(cell)), { minLength: 1, maxLength: 5 })
        .map((rows) => buildSituations(conditions, inputs, rows, hitPolicy)),
    )

function buildSituations(
  conditions: readonly (string | null)[],
  inputs: string[],
  rows: readonly string[][],
  hitPolicy: 'unique' | 'collect',
): Situations {
  return {
    questions: QUESTIONS.map(
      ({ id, question }, at) =>
        ({ id, text: id, help: null, askedWhen: conditions[at] ?? null, ...question }) as SituationQuestion,
    ),
    tables: [
      {
        id: 'table',
        name: '表',
        hitPolicy,
        inputs,
        rows: rows.map((when, at) => ({ id: `row-${at}`, when, effects: [{ kind: 'note', text: `${at}` }] })),
      },
    ],
  }
}

/** Everybody, by the FEEL engine alone: every answer on the grid, no classes, no early turns. */
function everybody(situations: Situations): Record<string, Answer>[] {
  let people: Record<string, Answer>[] = [{}]
  for (const [at, question] of situations.questions.entries()) {
    people = people.flatMap((person) => {
      const asked = question.askedWhen === null || evaluate(question.askedWhen, person).value === true
      return asked
        ? QUESTIONS[at]!.answers.map((answer) => ({ ...person, [question.id]: answer }))
        : [{ ...person, [question.id]: null }]
    })
  }
  return people
}

/** A cell by the FEEL engine; a question that was not asked is met by `-` alone. */
function cellFits(text: string, answer: Answer): boolean {
  if (text === '-') return true
  return answer !== null && unaryTest(text, { '?': answer }).value === true
}

function bruteForce(situations: Situations) {
  const table = situations.tables[0]!
  const gaps: Record<string, Answer>[] = []
  const overlaps = new Set<string>()
  const fitting = table.rows.map(() => false)
  const first = table.rows.map(() => false)
  for (const person of everybody(situations)) {
    if (table.inputs.every((input) => person[input] === null)) continue
    const rows = table.rows.flatMap((row, at) =>
      row.when.every((text, input) => cellFits(text, person[table.inputs[input]!]!)) ? [at] : [],
    )
    if (rows.length === 0) gaps.push(person)
    if (rows.length > 0) first[rows[0]!] = true
    for (const one of rows) {
      fitting[one] = true
      for (const other of rows) if (one < other) overlaps.add(`${one}/${other}`)
    }
  }
  return { gaps, overlaps, fitting, first }
}

/** Each run goes through every answer: thousands of evaluations. */
const RUNS = process.env.TONGBAN_LONG_TESTS ? 1000 : 60

describe('a survey of a table', () => {
  it('finds the gaps, overlaps and unreachable rows that going through every single answer finds', () => {
    fc.assert(
      fc.property(situationsOf('unique'), (situations) => {
        const read = readSituations(situations)
        const table = read.tables[0]!
        const found = survey(read, table)
        const expected = bruteForce(situations)
        expect(found.reach).toBe('exact')
        expect(found.gapCount > 0).toBe(expected.gaps.length > 0)
        expect(new Set(found.overlaps.map(({ rows }) => rows.join('/')))).toEqual(expected.overlaps)
        expect(found.fitting).toEqual(expected.fitting)
        expect(found.first).toEqual(expected.first)
        // Who is shown as uncovered really is, and each uncovered person is met by one who is shown.
        const shown = new Set(found.gaps.map((person) => signature(table, person)))
        expect(new Set(expected.gaps.map((person) => signature(table, person)))).toEqual(shown)
      }),
      { numRuns: RUNS },
    )
  })

  it('never misses anything when it must look at the inputs alone', () => {
    fc.assert(
      fc.property(situationsOf('unique'), (situations) => {
        const read = readSituations(situations)
        const loose = survey(read, read.tables[0]!, 60)
        const expected = bruteForce(situations)
        if (loose.reach !== 'loose') return
        if (expected.gaps.length > 0) expect(loose.gapCount).toBeGreaterThan(0)
        for (const pair of expected.overlaps) expect(loose.overlaps.map(({ rows }) => rows.join('/'))).toContain(pair)
        for (const [at, fit] of expected.fitting.entries()) if (fit) expect(loose.fitting[at]).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('rows by themselves', () => {
  it('are met or not as going through every single answer finds', () => {
    fc.assert(
      fc.property(situationsOf('collect'), (situations) => {
        const read = readSituations(situations)
        const table = read.tables[0]!
        const met = table.rows.map((row) => somebodyWhoMeets(read, [{ table, row }]) !== 'nobody')
        expect(met).toEqual(bruteForce(situations).fitting)
      }),
      { numRuns: 120 },
    )
  })
})

/** How a table sees a person: the outcome of each cell. */
function signature(
  table: { inputs: readonly string[]; rows: readonly { tests: readonly Parameters<typeof fits>[0][] }[] },
  person: Readonly<Record<string, Answer | undefined>>,
) {
  return table.inputs
    .map((input, at) => table.rows.map((row) => (fits(row.tests[at]!, person[input] ?? null) ? 1 : 0)).join(''))
    .join(' ')
}

describe('our reading of FEEL', () => {
  it('judges every cell as the FEEL engine does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTIONS).chain(({ id, answers }) => fc.tuple(cell(id), fc.constantFrom(...answers))),
        ([text, answer]) => {
          const test = readTest(text)
          if (test instanceof FeelFault) throw test
          expect(fits(test, answer)).toBe(unaryTest(text, { '?': answer }).value)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('judges every condition as the FEEL engine does, whoever was not asked', () => {
    const answers = fc.record({
      kind: fc.constantFrom(null, '甲', '乙', '丙'),
      shop: fc.constantFrom(null, true, false),
      area: fc.constantFrom(null, 0, 2, 3, 4, 5, 6, 7, 9),
    })
    fc.assert(
      fc.property(condition(['kind', 'shop', 'area']), answers, (text, person) => {
        if (text === null) return
        const read = readCondition(text)
        if (read instanceof FeelFault) throw read
        expect(holds(read, person) === true).toBe(evaluate(text, person).value === true)
      }),
      { numRuns: RUNS },
    )
  })
})
