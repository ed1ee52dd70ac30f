import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listMyLicences as contract } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { tablesOf } from '../store/tables.ts'
import { afterId, licencePage } from './licence-page.ts'

/** Who holds what the actor asks for: the person, or the company they act for. */
export function holderFor(actor: PersonActor): { kind: 'person' | 'company'; id: string } {
  return actor.actingFor ? { kind: 'company', id: actor.actingFor.companyId } : { kind: 'person', id: actor.personId }
}

export async function listMyLicences(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const holder = holderFor(ctx.actor as PersonActor)
  const query = tablesOf(ctx.db)
    .selectFrom('licences.licence')
    .selectAll()
    .where('holder_id', '=', holder.id)
    .where('holder_kind', '=', holder.kind)
  return licencePage(ctx, afterId(query, input), input)
}
