import type { Receipt } from '#contracts/cases/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { grouped, shortNumberOf } from './domain/case-number.ts'
import type { CaseRecord } from './store/cases.ts'
import { loadPlace } from './store/places.ts'

/** Fits a case that was submitted; the acceptance deadline is the one that the submission set. */
export async function presentReceipt(
  ctx: Context,
  record: CaseRecord,
  with_: { code: string; fileCount: number; acceptance?: { dueOn: string; provisional: boolean } },
): Promise<Receipt> {
  const { row, facts } = record
  const place = await loadPlace(ctx.db, row)
  const caseNumber = facts.caseNumber as string
  const due = with_.acceptance ?? facts.deadline
  return {
    caseId: row.id,
    caseNumber,
    caseNumberGrouped: grouped(caseNumber),
    shortNumber: shortNumberOf(caseNumber),
    queryCode: with_.code,
    itemName: row.item_name,
    divisionName: place.divisionName,
    departmentName: place.departmentName,
    submittedAt: facts.submittedAt as string,
    acceptanceDueOn: due?.dueOn as string,
    acceptanceProvisional: due?.provisional ?? false,
    materialCount: with_.fileCount,
  }
}
