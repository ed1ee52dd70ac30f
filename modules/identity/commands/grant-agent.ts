import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type grantAgent as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { normalIdentityNumber } from '../domain/identity-number.ts'
import { maskName } from '../domain/masks.ts'
import { type CompanyRow, insertAgent } from '../store/companies.ts'
import { findPersonByIdentityNumber } from '../store/persons.ts'

/** Name and number must both be right: the answer to a wrong pair does not tell whether the number is registered. */
export async function grantAgent(
  ctx: Context,
  input: InputOf<typeof contract>,
  company: CompanyRow,
): Promise<OutputOf<typeof contract>> {
  const validUntil = input.validUntil ? new Date(input.validUntil) : null
  if (validUntil && validUntil <= ctx.now) throw identityFault('identity.period-invalid')
  const person = await findPersonByIdentityNumber(ctx, normalIdentityNumber(input.identityNumber))
  if (person?.facts.name !== input.name) throw identityFault('identity.agent-not-found')
  const agent = await insertAgent(ctx.db, {
    companyId: company.id,
    personId: person.id,
    grantedBy: (ctx.actor as PersonActor).personId,
    validUntil,
    now: ctx.now,
  })
  if (!agent) throw identityFault('identity.already-agent')
  return {
    agentId: agent.id,
    maskedName: maskName(input.name),
    validUntil: validUntil?.toISOString() ?? null,
  }
}
