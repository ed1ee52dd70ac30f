import type { SituationFinding, Situations } from '#contracts/catalogue/index.ts'
import { type Answer, fits, type Test, testsIn } from '../conditions.ts'
import type { ReadSituations } from '../read-situations.ts'
import { finding, sampleOf } from './finding.ts'
import { type Person, planFor, walk } from './people.ts'

/** Questions that decide nothing, and answers that nothing is made of: people should not be asked in vain. */
export function usageFindings(situations: Situations, read: ReadSituations): SituationFinding[] {
  const tests = testsByQuestion(read)
  return situations.questions.flatMap((question, at) => {
    const own = (tests.get(question.id) ?? []).filter((test) => test.kind !== 'any')
    const place = { questionId: question.id }
    if (own.length === 0) {
      const sentence = `问题“${question.text}”的回答不影响任何结果，可以不问。`
      return [finding('question-unused', `/questions/${at}`, sentence, place)]
    }
    if (question.kind !== 'choice') return []
    return question.options.flatMap(({ value, label }, option) => {
      if (own.some((test) => fits(test, value))) return []
      const sentence = `问题“${question.text}”的答案“${label}”没有任何条件用到；如果选它的人没有特别要求，可以忽略。`
      const person = somebodyWhoSays(read, question.id, value)
      const sample = person && sampleOf(situations.questions, person)
      return [finding('answer-unused', `/questions/${at}/options/${option}`, sentence, { ...place, sample })]
    })
  })
}

function testsByQuestion(read: ReadSituations): Map<string, Test[]> {
  const tests = new Map<string, Test[]>()
  const note = (question: string, test: Test) => void tests.set(question, [...(tests.get(question) ?? []), test])
  for (const { condition } of read.questions) {
    for (const one of condition ? testsIn(condition) : []) note(one.question, one.test)
  }
  for (const table of read.tables) {
    for (const row of table.rows) for (const [at, input] of table.inputs.entries()) note(input, row.tests[at]!)
  }
  return tests
}

function somebodyWhoSays(read: ReadSituations, question: string, answer: Answer): Person | null {
  const says: Test = { kind: 'oneOf', negated: false, parts: [{ kind: 'value', value: answer }] }
  let met: Person | null = null
  walk(
    planFor(read, new Map([[question, [says]]])),
    2_000,
    null,
    (state, id, given) => (id === question && !fits(says, given) ? undefined : state),
    (_, person) => {
      met = { ...person }
      return true
    },
  )
  return met
}
