import type { Actor, PersonActor } from '#contracts/actor.ts'
import * as contracts from '#contracts/ledger/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { isPerson, mayReadLog } from './policy.ts'
import { listEntries } from './queries/list-entries.ts'
import { concernOf, listEntriesAboutMe } from './queries/list-entries-about-me.ts'

const postDivision = (actor: Actor) => (actor.kind === 'staff' ? actor.post.divisionCode : undefined)

export const operations = {
  listEntries: operation(contracts.listEntries, {
    may: (actor, _, input) => mayReadLog(actor, input.divisionCode),
    records: (input, _output, _loaded, ctx) => {
      const divisionCode = input.divisionCode ?? postDivision(ctx.actor)
      return {
        subject: { kind: 'ledger', id: divisionCode ?? 'all', divisionCode },
        body: { owner: 'system:ledger', content: { asked: input } },
      }
    },
    run: listEntries,
  }),
  listEntriesAboutMe: operation(contracts.listEntriesAboutMe, {
    may: isPerson,
    records: (_input, _output, _loaded, ctx) => {
      const concerns = concernOf(ctx.actor as PersonActor)
      const [kind, id] = concerns.split(':') as [string, string]
      return { subject: { kind, id }, concerns }
    },
    run: listEntriesAboutMe,
  }),
}
