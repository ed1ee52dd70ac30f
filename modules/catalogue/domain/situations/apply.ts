import type { ItemContent, MaterialNeed, SituationAnswers, SituationOutcome } from '#contracts/catalogue/index.ts'
import { type AskedQuestion, decide } from './decide.ts'
import { Effects } from './effects.ts'
import { readSituations } from './read-situations.ts'
import { sayAnswer } from './say.ts'

type Material = NonNullable<ItemContent['materials']>[number]

/** The elements that situations change. */
type Ground = Pick<ItemContent, 'materials' | 'handlingSteps' | 'reviewSteps' | 'promisedLimit' | 'situations'> &
  Partial<Pick<ItemContent, 'tolerance' | 'commitment'>>

export interface AppliedSituations<C extends Ground> {
  /** What this applicant must bring and do. */
  readonly content: C
  readonly outcome: SituationOutcome
}

/**
 * The content for an applicant with these answers. Without all answers it is what may still become of it: a material that depends
 * on an open question is conditional, with its situations told. Where effects clash, what asks less of the applicant stands;
 * of a checked item none do.
 */
export function applySituations<C extends Ground>(content: C, answers: SituationAnswers): AppliedSituations<C> {
  // Versions that were published before there were situations do not have the member at all.
  const situations = content.situations ?? null
  if (situations === null) return { content, outcome: NO_SITUATIONS }
  const { questions, complete, hits } = decide(situations, answers)
  const effects = new Effects(readSituations(situations), hits)
  const needs = (content.materials ?? []).map((material) => ({ material, ...needOf(material, effects) }))
  return {
    content: {
      ...content,
      materials: content.materials && needs.flatMap(({ material, need }) => asAsked(material, need, effects, content)),
      handlingSteps: content.handlingSteps?.filter(({ name }) => effects.takesStep('handling', name)) ?? null,
      reviewSteps: content.reviewSteps.filter(({ id }) => effects.takesStep('review', id)),
      promisedLimit: limitOf(effects) ?? content.promisedLimit,
    },
    outcome: {
      questions: questions.map(presentQuestion),
      complete,
      names: unique(effects.certain('nameSituation').map(({ name }) => name)),
      notes: unique(effects.certain('note').map(({ text }) => text)),
      materials: needs.map(({ material, need, reasons }) => ({ id: material.id, name: material.name, need, reasons })),
      hiddenFields: hiddenFields(effects),
      requiredFields: unique(effects.certain('requireField').map(({ field }) => field)),
      skippedPages: unique(effects.certain('skipPage').map(({ pageId }) => pageId)),
    },
  }
}

const NO_SITUATIONS: SituationOutcome = {
  questions: [],
  complete: true,
  names: [],
  notes: [],
  materials: [],
  hiddenFields: [],
  requiredFields: [],
  skippedPages: [],
}

const presentQuestion = ({ question, state, answer }: AskedQuestion): SituationOutcome['questions'][number] => ({
  id: question.id,
  text: question.text,
  state,
  answer,
  answerText: answer === null ? null : sayAnswer(question, answer),
})

/** Whether a material is asked for, with the situations that decide it. */
function needOf(material: Material, effects: Effects): { need: MaterialNeed; reasons: string[] } {
  const [added, dropped, waived] = (['addMaterial', 'dropMaterial', 'waiveMaterial'] as const).map((kind) =>
    effects.onMaterial(kind, material.id),
  ) as [Causes, Causes, Causes]
  const because = (need: MaterialNeed, reasons: readonly string[]) => ({ need, reasons: [...reasons] })
  if (dropped.certain.length > 0) return because('none', dropped.certain)
  if (added.all.length > 0 && added.certain.length === 0) {
    return added.possible.length > 0 ? because('conditional', added.possible) : because('none', added.all)
  }
  if (waived.certain.length > 0) return because('waived', waived.certain)
  const relieved = [...dropped.possible, ...waived.possible]
  if (relieved.length > 0) return because('conditional', relieved)
  return because('asked', [...added.certain, ...effects.onMaterial('requireMaterial', material.id).certain])
}
type Causes = ReturnType<Effects['onMaterial']>

/**
 * As it stands in the applicant's list. What a situation adds is necessary in it, unless it may be handed in later; what the item
 * lists as 容缺 or 承诺 is not made more than that by any situation.
 */
function asAsked(material: Material, need: MaterialNeed, effects: Effects, ground: Ground): Material[] {
  if (need === 'none' || need === 'waived') return []
  if (need === 'conditional') return [{ ...material, necessity: 'conditional' }]
  const required = effects.onMaterial('requireMaterial', material.id).certain.length > 0
  const added = effects.onMaterial('addMaterial', material.id).certain.length > 0
  if (!required && (!added || material.necessity === 'deferrable')) return [material]
  return [{ ...material, necessity: easedTo(material.id, ground) ?? 'required' }]
}

function easedTo(materialId: string, { tolerance, commitment }: Ground): Material['necessity'] | undefined {
  const named = (list: Ground['tolerance']) => list?.allowed === true && list.materialIds.includes(materialId)
  if (named(commitment)) return 'conditional'
  return named(tolerance) ? 'deferrable' : undefined
}

function limitOf(effects: Effects): ItemContent['promisedLimit'] | undefined {
  const [shortest] = effects.certain('setPromisedLimit').toSorted((a, b) => a.count - b.count)
  return shortest && { count: shortest.count, unit: shortest.unit, note: null }
}

/** A field that some situation shows stands on the form in no other. */
function hiddenFields(effects: Effects): string[] {
  const shown = new Set(effects.certain('showField').map(({ field }) => field))
  const others = effects.onField('showField').filter((field) => !shown.has(field))
  return unique([...others, ...effects.certain('hideField').map(({ field }) => field)])
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]
