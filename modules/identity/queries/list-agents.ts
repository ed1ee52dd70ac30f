import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listAgents as contract } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { maskName } from '../domain/masks.ts'
import { agentsOf, type CompanyRow } from '../store/companies.ts'
import { findPersons } from '../store/persons.ts'

export async function listAgents(
  ctx: Context,
  _input: InputOf<typeof contract>,
  company: CompanyRow,
): Promise<OutputOf<typeof contract>> {
  const agents = await agentsOf(ctx.db, company.id, ctx.now)
  const persons = await findPersons(
    ctx,
    agents.map((agent) => agent.person_id),
  )
  return {
    items: agents.map((agent) => ({
      agentId: agent.id,
      maskedName: maskName(persons.get(agent.person_id)?.name ?? ''),
      isLegalRepresentative: agent.person_id === company.legal_representative,
      validFrom: agent.valid_from.toISOString(),
      validUntil: agent.valid_until?.toISOString() ?? null,
    })),
  }
}
