import type { PersonActor } from '#contracts/actor.ts'
import * as contracts from '#contracts/notify/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { operation } from '#platform/operations/operation.ts'
import { markMessageRead } from './commands/mark-message-read.ts'
import { hasInbox } from './policy.ts'
import { listMyMessages } from './queries/list-my-messages.ts'

const me = (ctx: Context) => (ctx.actor as PersonActor).personId

export const operations = {
  listMyMessages: operation(contracts.listMyMessages, {
    may: hasInbox,
    records: (_input, _output, _loaded, ctx) => ({ subject: { kind: 'person', id: me(ctx) } }),
    run: listMyMessages,
  }),
  markMessageRead: operation(contracts.markMessageRead, {
    may: hasInbox,
    records: (input, _output, _loaded, ctx) => ({
      subject: { kind: 'message', id: input.messageId },
      concerns: `person:${me(ctx)}`,
    }),
    run: markMessageRead,
  }),
}
