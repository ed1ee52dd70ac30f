import { validate as isUuid } from 'uuid'
import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listMyMessages as contract } from '#contracts/notify/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentMessage } from '../present.ts'
import { parametersContext, tablesOf } from '../store/tables.ts'

const DEFAULT_LIMIT = 20

/** The inbox, newest first: ids are in the order of time. */
export async function listMyMessages(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { personId } = ctx.actor as PersonActor
  const limit = input.limit ?? DEFAULT_LIMIT
  let query = tablesOf(ctx.db)
    .selectFrom('notify.message as message')
    .leftJoin('notify.delivery as sms', (join) =>
      join.onRef('sms.recipient', '=', 'message.recipient').onRef('sms.message_id', '=', 'message.id'),
    )
    .select(['message.id', 'message.template', 'message.parameters', 'message.about_kind', 'message.about_id'])
    .select(['message.created_at', 'message.read_at', 'sms.state as sms_state', 'sms.ended_at as sms_ended_at'])
    .where('message.recipient', '=', personId)
  if (input.unreadOnly) query = query.where('message.read_at', 'is', null)
  if (input.after && isUuid(input.after)) query = query.where('message.id', '<', input.after)
  const rows = await query
    .orderBy('message.id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const items = await Promise.all(
    shown.map(async (row) => {
      const context = parametersContext(row.id)
      return presentMessage(row, await ctx.vault.openJson(ctx.db, `person:${personId}`, context, row.parameters))
    }),
  )
  return {
    items,
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    unread: await countUnread(ctx, personId),
  }
}

async function countUnread(ctx: Context, personId: string): Promise<number> {
  const row = await tablesOf(ctx.db)
    .selectFrom('notify.message')
    .select((expression) => expression.fn.countAll<number>().as('unread'))
    .where('recipient', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.unread
}
