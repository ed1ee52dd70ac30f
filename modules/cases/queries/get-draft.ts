import type { getDraft as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { validateForm } from '#modules/catalogue/index.ts'
import { guideFor } from '#modules/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf, Temporal } from '#platform/time/clock.ts'
import { notEditable } from '../commands/refuse-unless-draft.ts'
import { targetsOf } from '../domain/corrections.ts'
import { missingMaterials } from '../domain/materials.ts'
import { pageStates } from '../domain/pages.ts'
import { DRAFT_LIFE_DAYS } from '../domain/tracking.ts'
import { draftAnswers, submittedAnswers } from '../store/answers.ts'
import { openApplicant } from '../store/applicant.ts'
import type { CaseRecord } from '../store/cases.ts'
import { correctionNotice } from '../store/open-correction.ts'
import { pinnedForm, pinnedItem, situationOf } from '../store/pinned.ts'
import { loadPlace } from '../store/places.ts'
import { eventsOf } from '../store/record.ts'
import { materialSheets } from './material-sheets.ts'

/** What the applicant fills in: the whole form while a draft, only the named points in a correction. */
export async function getDraft(
  ctx: Context,
  _input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  const { row, facts } = record
  if (facts.state !== 'draft' && facts.state !== 'correcting') throw notEditable(record)
  const isDraft = facts.state === 'draft'
  const [place, item, form, applicant] = [
    await loadPlace(ctx.db, row),
    await pinnedItem(ctx, row),
    await pinnedForm(ctx, row),
    await openApplicant(ctx, row),
  ]
  const answers = isDraft ? await draftAnswers(ctx, row.id) : (await submittedAnswers(ctx, row.id)).now
  const materials = await materialSheets(ctx, row.id, item)
  const correction = isDraft ? null : await correctionNotice(ctx, await eventsOf(ctx.db, row.id))
  const handedIn = new Set(materials.filter((one) => one.files.length > 0).map((one) => one.requirementId))
  const fields = validateForm(form, answers).map(({ path, message }) => ({ path, message }))
  const missing = { fields, materials: missingMaterials(item.content.materials ?? [], handedIn) }
  return {
    id: row.id,
    state: facts.state,
    itemCode: row.item_code,
    itemName: row.item_name,
    divisionCode: row.division_code,
    divisionName: place.divisionName,
    departmentName: place.departmentName,
    applicant: {
      kind: record.applicant.kind,
      name: applicant.name,
      documentType: applicant.documentType,
      maskedNumber: applicant.maskedNumber,
    },
    form,
    answers,
    pages: pageStates(form, answers, fields),
    situation: await situationOf(ctx, row),
    materials,
    missing,
    readyToSubmit: isDraft && fields.length === 0 && missing.materials.length === 0,
    openFields: correction && targetsOf(correction.points, 'field'),
    openMaterials: correction && targetsOf(correction.points, 'material'),
    correction,
    guideHash: row.guide_hash,
    guideChanged: await guideChanged(ctx, record),
    expiresOn: isDraft ? lastDayOf(row.updated_at) : null,
    updatedAt: row.updated_at.toISOString(),
  }
}

async function guideChanged(ctx: Context, { row }: CaseRecord): Promise<boolean> {
  if (row.guide_hash === null) return false
  const guide = await guideFor(ctx, { divisionCode: row.division_code, itemCode: row.item_code })
  return guide?.contentHash !== row.guide_hash
}

const lastDayOf = (touched: Date): string =>
  Temporal.PlainDate.from(dayOf(touched)).add({ days: DRAFT_LIFE_DAYS }).toString()
