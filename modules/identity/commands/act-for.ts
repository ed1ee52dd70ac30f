import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type actFor as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { meOf } from '../queries/me.ts'
import { readSignIn, toOpaque } from '../sign-in-data.ts'
import { companiesOf } from '../store/companies.ts'

export async function actFor(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { personId } = ctx.actor as PersonActor
  const companyId = input.companyId ?? undefined
  if (companyId && !(await companiesOf(ctx.db, personId, ctx.now)).some(({ id }) => id === companyId)) {
    throw identityFault('identity.not-an-agent')
  }
  const since = readSignIn(ctx.session?.signIn)?.since ?? ctx.now.toISOString()
  ctx.afterCommit(() => ctx.session?.start(toOpaque({ as: 'person', personId, companyId, since })))
  return meOf(ctx, { as: 'person', personId, companyId })
}
