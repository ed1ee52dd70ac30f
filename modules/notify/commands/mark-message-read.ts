import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type markMessageRead as contract, notifyFault } from '#contracts/notify/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { tablesOf } from '../store/tables.ts'

/** The first reading counts; reading again changes nothing. */
export async function markMessageRead(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const row = await tablesOf(ctx.db)
    .updateTable('notify.message')
    .set((expression) => ({ read_at: expression.fn.coalesce('read_at', expression.val(ctx.now)) }))
    .where('recipient', '=', (ctx.actor as PersonActor).personId)
    .where('id', '=', input.messageId)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw notifyFault('notify.message-not-found')
  return { id: row.id }
}
