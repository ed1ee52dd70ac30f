import type { SituationAnswers, SituationOutcome } from '#contracts/catalogue/index.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { type AnswerFaults, applySituations, situationAnswersFromText } from '#modules/catalogue/index.ts'
import type { Visit } from '../../kit/visit.ts'

export interface Situated {
  /** The guide as it is for these answers; of everything else the same. */
  readonly guide: GuideDocument
  readonly outcome: SituationOutcome
  /** The answers that count, as an address carries them. */
  readonly query: Readonly<Record<string, string>>
  readonly faults: AnswerFaults
}

/** The guide for the answers in the address of this page. They say nothing of who asks. */
export function situatedGuide(visit: Pick<Visit, 'query'>, guide: GuideDocument): Situated {
  const questions = guide.content.situations?.questions ?? []
  const sent = Object.fromEntries(questions.map(({ id }) => [id, visit.query(id)]))
  const { answers, faults } = situationAnswersFromText({ questions, tables: [] }, sent)
  return situate(guide, answers, faults)
}

/** The guide for everybody: what depends on an answer is told as conditional. */
export const openGuide = (guide: GuideDocument): Situated => situate(guide, {}, {})

function situate(guide: GuideDocument, answers: SituationAnswers, faults: AnswerFaults): Situated {
  const { content, outcome } = applySituations(guide.content, answers)
  const query = Object.fromEntries(
    outcome.questions.flatMap(({ id, answer }) => (answer === null ? [] : [[id, String(answer)]])),
  )
  return { guide: { ...guide, content }, outcome, query, faults }
}

/** Situations by material, as they stand below its name. */
export function reasonsOf(outcome: SituationOutcome): ReadonlyMap<string, SituationOutcome['materials'][number]> {
  return new Map(outcome.materials.map((material) => [material.id, material]))
}

const QUESTION = /^[a-z][A-Za-z0-9]{0,39}$/

/** Answers in an address whose guide is not known here, as a printed sheet carries them; anything else is left out. */
export function answersInAddress(query: unknown): Record<string, string> {
  const pairs = Object.entries((query ?? {}) as Record<string, unknown>)
  const answers = pairs.flatMap(([name, value]) =>
    QUESTION.test(name) && typeof value === 'string' && value.length <= 60 ? [[name, value] as const] : [],
  )
  return Object.fromEntries(answers.slice(0, 20))
}
