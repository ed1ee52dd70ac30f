import { casesFault, type getReceipt as contract, type Receipt } from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import type { EventOf } from '../domain/events.ts'
import { presentReceipt } from '../present-receipt.ts'
import type { CaseRecord } from '../store/cases.ts'
import { materialsOf } from '../store/materials.ts'
import { readCode } from '../store/query-codes.ts'
import { eventOf, eventsOf } from '../store/record.ts'

/** The receipt as it was given: with the day that the submission set, whatever came after. */
export async function getReceipt(ctx: Context, input: InputOf<typeof contract>, record: CaseRecord): Promise<Receipt> {
  const submitted = (await eventsOf(ctx.db, input.caseId)).find((row) => row.kind === 'submitted')
  if (!submitted) throw casesFault('cases.not-found')
  const files = (await materialsOf(ctx.db, input.caseId)).filter((file) => file.round === 0)
  return presentReceipt(ctx, record, {
    code: await readCode(ctx, input.caseId),
    fileCount: files.length,
    acceptance: (eventOf(submitted) as EventOf<'submitted'>).deadline,
  })
}
