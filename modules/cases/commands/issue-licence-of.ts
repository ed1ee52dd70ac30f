import { casesFault } from '#contracts/cases/index.ts'
import type { EffectiveItem } from '#contracts/catalogue/index.ts'
import { describeApplicant } from '#modules/identity/index.ts'
import { issueLicence } from '#modules/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { licenceFields } from '../domain/licence-face.ts'
import { submittedAnswers } from '../store/answers.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedForm } from '../store/pinned.ts'

/** The licence that an approval hands out; null when the item's result is none that the platform issues. */
export async function issueLicenceOf(ctx: Context, record: CaseRecord, item: EffectiveItem): Promise<string | null> {
  const { row, applicant } = record
  const result = item.content.result
  if (!result?.licenceTypeCode) return null
  const holder = await describeApplicant(ctx, applicant)
  if (!holder) throw casesFault('cases.licence-facts-missing')
  const { licenceId } = await issueLicence(ctx, {
    caseId: row.id,
    itemCode: row.item_code,
    licenceTypeCode: result.licenceTypeCode,
    issuer: row.department_id,
    holder: { ...applicant, name: holder.name, documentNumber: holder.documentNumber },
    fields: licenceFields(await pinnedForm(ctx, row), (await submittedAnswers(ctx, row.id)).now),
    validFrom: dayOf(ctx.now),
    validYears: result.validYears,
    contactPersonId: row.agent_id,
  })
  return licenceId
}
