import {
  type FormDefinition,
  type ItemContent,
  SITUATION_FINDINGS,
  type SituationFinding,
  type SituationFindingCode,
  type SituationQuestion,
} from '#contracts/catalogue/index.ts'
import { sayAnswer } from '../say.ts'
import type { Person } from './people.ts'

/** What of the item situations may point at. */
export type CheckedItem = Pick<ItemContent, 'materials' | 'handlingSteps' | 'reviewSteps' | 'statutoryLimit'> & {
  /** The form in force; null when there is none yet. */
  readonly form: Pick<FormDefinition, 'schema' | 'pages'> | null
}

type Place = Partial<Pick<SituationFinding, 'questionId' | 'tableId' | 'rowIds' | 'sample'>>

export function finding(
  code: SituationFindingCode,
  path: string,
  sentence: string,
  { questionId = null, tableId = null, rowIds = [], sample = null }: Place = {},
): SituationFinding {
  const { severity } = SITUATION_FINDINGS[code]
  return { code, severity, path, questionId, tableId, rowIds, sentence, sample }
}

/** A person of the walk, as they would tell it: only what they were asked. */
export function sampleOf(
  questions: readonly SituationQuestion[],
  person: Person,
): NonNullable<SituationFinding['sample']> {
  return questions.flatMap((question) => {
    const answer = person[question.id]
    if (answer === undefined || answer === null) return []
    return [{ questionId: question.id, question: question.text, answer: sayAnswer(question, answer) }]
  })
}

/** 第 3 行; rows are counted as people count them. */
export const rowName = (at: number): string => `第 ${at + 1} 行`
