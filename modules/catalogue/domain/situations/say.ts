import type { SituationEffect, SituationQuestion } from '#contracts/catalogue/index.ts'
import type { Answer, Test, TestPart } from './conditions.ts'

/** Conditions and answers in words, for applicants as much as for the item's manager. */
export function sayAnswer(question: SituationQuestion, answer: Answer): string {
  if (answer === null) return '未问到'
  if (question.kind === 'yesNo') return answer === true ? '是' : '否'
  if (question.kind === 'number') return withUnit(question, answer as number)
  return question.options.find(({ value }) => value === answer)?.label ?? String(answer)
}

const withUnit = (question: SituationQuestion, value: number): string =>
  question.kind === 'number' && question.unit ? `${value} ${question.unit}` : String(value)

/** The question as it is quoted, without its mark. */
export const questionName = (question: SituationQuestion): string => question.text.replace(/[？?：:]\s*$/, '')

/** 经营面积：不少于 50 平方米、少于 500 平方米; undefined for a test that takes every answer. */
function sayTest(question: SituationQuestion, test: Test): string | undefined {
  if (test.kind === 'any') return undefined
  const parts = test.parts.map((part) => sayPart(question, part)).join('，或者')
  return `${questionName(question)}：${test.negated ? `不是“${parts}”` : parts}`
}

const SIGNS = { '<': '少于', '<=': '不超过', '>': '超过', '>=': '不少于' } as const

function sayPart(question: SituationQuestion, part: TestPart): string {
  if (part.kind === 'value') return sayAnswer(question, part.value)
  if (part.kind === 'compare') return `${SIGNS[part.operator]} ${withUnit(question, part.bound)}`
  const low = `${part.lowIn ? SIGNS['>='] : SIGNS['>']} ${withUnit(question, part.low)}`
  return `${low}、${part.highIn ? SIGNS['<='] : SIGNS['<']} ${withUnit(question, part.high)}`
}

/** All that a row asks for, in words; 其他各项 for a row that takes everybody. */
export function sayRow(
  questions: ReadonlyMap<string, SituationQuestion>,
  inputs: readonly string[],
  tests: readonly Test[],
): string {
  const said = tests.flatMap((test, at) => {
    const question = questions.get(inputs[at] ?? '')
    return (question && sayTest(question, test)) ?? []
  })
  return said.length > 0 ? said.join('；') : '不论如何回答'
}

/** The name that a row gives to its situation, if it does. */
export const situationNameOf = (effects: readonly SituationEffect[]): string | undefined =>
  effects.find((effect) => effect.kind === 'nameSituation')?.name
