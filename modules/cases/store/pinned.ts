import { LRUCache } from 'lru-cache'
import { casesFault } from '#contracts/cases/index.ts'
import type { EffectiveItem, FormDefinition, ItemContent, SituationOutcome } from '#contracts/catalogue/index.ts'
import {
  applySituations,
  applyToForm,
  effectiveItem,
  effectiveItemByPins,
  formVersion,
} from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { fieldTitle } from '../domain/answers.ts'
import type { Correctable } from '../domain/corrections.ts'
import type { CaseRow } from './fact-columns.ts'

type Pinned = Pick<
  CaseRow,
  'implementation_id' | 'item_code' | 'division_code' | 'pins' | 'situation_answers' | 'relief'
>

/** Published versions never change, so what was computed from them may be kept for as long as there is room. */
const items = new LRUCache<string, EffectiveItem>({ max: 2_000 })
const forms = new LRUCache<string, FormDefinition>({ max: 500 })
const situated = new LRUCache<string, { item: EffectiveItem; outcome: SituationOutcome }>({ max: 2_000 })
const situatedForms = new LRUCache<string, FormDefinition>({ max: 1_000 })

/**
 * The item as it was when the applicant began, for the situation that they told: the case keeps to it, whatever is published
 * since, but for what a reform's rule for open cases has laid over it.
 */
export async function pinnedItem(ctx: Context, row: Pinned): Promise<EffectiveItem> {
  return (await situatedItem(ctx, row)).item
}

/** The told situation in words. */
export async function situationOf(ctx: Context, row: Pinned): Promise<{ question: string; answer: string }[]> {
  const { questions } = (await situatedItem(ctx, row)).outcome
  return questions.flatMap(({ text, answerText }) =>
    answerText === null ? [] : [{ question: text, answer: answerText }],
  )
}

async function situatedItem(ctx: Context, row: Pinned) {
  const key = keyOf(row)
  const known = situated.get(key)
  if (known) return known
  const item = await wholeItem(ctx, row)
  const lightened = row.relief ? { ...item.content, ...row.relief } : item.content
  const { content, outcome } = applySituations(lightened, row.situation_answers ?? {})
  const fresh = { item: { ...item, content: underRelief(content, row.relief) }, outcome }
  situated.set(key, fresh)
  return fresh
}

/**
 * A relief was reckoned for this case as it is in its situation, which never changes: what the situation itself says of the same
 * elements gives way, or a limit that a reform has shortened would grow again.
 */
function underRelief(content: ItemContent, relief: Pinned['relief']): ItemContent {
  if (!relief) return content
  const { promisedLimit, handlingSteps, reviewSteps, materials } = { ...content, ...relief }
  return { ...content, promisedLimit, handlingSteps, reviewSteps, materials }
}

const keyOf = (row: Pinned): string => `${versionsOf(row)}/${JSON.stringify([row.situation_answers, row.relief])}`

/** Differences end with a day, so the item is the same for all that were begun on one day under the same versions. */
const versionsOf = ({ implementation_id, pins }: Pinned): string =>
  [
    implementation_id,
    pins.basicVersionId,
    pins.observedVersionId ?? '',
    ...pins.overrideVersionIds,
    dayOf(new Date(pins.effectiveAt)),
  ].join('/')

/** For all situations. */
async function wholeItem(ctx: Context, row: Pinned): Promise<EffectiveItem> {
  const key = versionsOf(row)
  const known = items.get(key)
  if (known) return known
  const item = await effectiveItemByPins(ctx.db, {
    itemCode: row.item_code,
    divisionCode: row.division_code,
    pins: row.pins,
  })
  if (!item) throw new Error(`the versions of implementation ${row.implementation_id} that a case pins are gone`)
  items.set(key, item)
  return item
}

/** The form that was in force, with the fields and pages of the situation. */
export async function pinnedForm(
  ctx: Context,
  row: Pinned & Pick<CaseRow, 'form_version_id'>,
): Promise<FormDefinition> {
  const form = await wholeForm(ctx, row)
  const { item, outcome } = await situatedItem(ctx, row)
  // Without a told situation nothing is known of it: the whole form is asked.
  if (!item.content.situations || row.situation_answers === null) return form
  const key = `${row.form_version_id}/${keyOf(row)}`
  const known = situatedForms.get(key)
  if (known) return known
  const fresh = applyToForm(form, outcome)
  situatedForms.set(key, fresh)
  return fresh
}

async function wholeForm(ctx: Context, row: Pick<CaseRow, 'form_version_id'>): Promise<FormDefinition> {
  const known = forms.get(row.form_version_id)
  if (known) return known
  const form = await formVersion(ctx.db, row.form_version_id)
  if (!form) throw new Error(`form version ${row.form_version_id} that a case pins is gone`)
  forms.set(row.form_version_id, form)
  return form
}

/** Asked of the catalogue once a second and item at most: a submission in the second of an item's end is still accepted. */
const inForce = new LRUCache<string, boolean>({ max: 10_000, ttl: 1_000 })

/** Refuses when the item has been ended since the draft began; that it was changed does not matter (从旧兼有利). */
export async function refuseIfEnded(ctx: Context, row: Pinned): Promise<void> {
  let is = inForce.get(row.implementation_id)
  if (is === undefined) {
    const at = { itemCode: row.item_code, divisionCode: row.division_code, at: ctx.now, knownAt: ctx.now }
    is = (await effectiveItem(ctx.db, at)) !== undefined
    inForce.set(row.implementation_id, is)
  }
  if (!is) throw casesFault('cases.item-ended')
}

/** Everything that a correction notice can name. */
export function correctableOf(form: FormDefinition, item: Pick<EffectiveItem, 'content'>): Correctable[] {
  const fields = form.pages.flatMap((page) => page.fields)
  return [
    ...fields.map((name) => ({ kind: 'field' as const, target: name, title: fieldTitle(form, name) })),
    ...(item.content.materials ?? []).map((one) => ({ kind: 'material' as const, target: one.id, title: one.name })),
  ]
}
