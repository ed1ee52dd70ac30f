import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type endAgent as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { agentsOf, type CompanyRow, endAgency } from '../store/companies.ts'

export async function endAgent(
  ctx: Context,
  input: InputOf<typeof contract>,
  company: CompanyRow,
): Promise<OutputOf<typeof contract>> {
  const agent = (await agentsOf(ctx.db, company.id, ctx.now)).find(({ id }) => id === input.agentId)
  if (!agent) throw identityFault('identity.agent-not-found')
  if (agent.person_id === company.legal_representative) throw identityFault('identity.legal-representative-stays')
  await endAgency(ctx.db, agent.id, (ctx.actor as PersonActor).personId, ctx.now)
  return {}
}
