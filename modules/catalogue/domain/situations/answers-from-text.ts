import type { SituationAnswers, Situations } from '#contracts/catalogue/index.ts'
import { isAnswerTo } from './values.ts'

/** What is wrong with an answer that was typed, by question. */
export type AnswerFaults = Readonly<Record<string, string>>

/** Answers as an address or a form carries them: text. What cannot be one is left out and told. */
export function situationAnswersFromText(
  situations: Situations,
  sent: Readonly<Record<string, unknown>>,
): { answers: SituationAnswers; faults: AnswerFaults } {
  const answers: Record<string, boolean | number | string> = {}
  const faults: Record<string, string> = {}
  for (const question of situations.questions) {
    const text = sent[question.id]
    if (typeof text !== 'string' || text.trim() === '') continue
    const answer = answerIn(question, text.trim())
    if (answer !== undefined && isAnswerTo(question, answer)) answers[question.id] = answer
    else faults[question.id] = faultOf(question)
  }
  return { answers, faults }
}

type Question = Situations['questions'][number]

function answerIn(question: Question, text: string): boolean | number | string | undefined {
  if (question.kind === 'choice') return text
  if (question.kind === 'yesNo') return text === 'true' ? true : text === 'false' ? false : undefined
  const plain = text.normalize('NFKC').replaceAll(',', '')
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

function faultOf(question: Question): string {
  if (question.kind !== 'number') return '请从列出的答案中选择一项。'
  const unit = question.unit ? ` ${question.unit}` : ''
  const grain = question.step === 1 ? '整数' : `数字，最多 ${String(question.step).length - 2} 位小数`
  return `请填写 ${question.min} 到 ${question.max}${unit}之间的${grain}。`
}
