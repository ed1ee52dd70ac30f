import type { Selectable } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '#platform/db/database.ts'
import { type IdentityTables, tablesOf } from './tables.ts'

export type CompanyRow = Selectable<IdentityTables['identity.company']>
export type AgentRow = Selectable<IdentityTables['identity.agent']>

export type NewCompany = Omit<CompanyRow, 'registered_at'>

/** Undefined when the code is registered already. */
export function insertCompany(db: Db, company: NewCompany, now: Date): Promise<CompanyRow | undefined> {
  return tablesOf(db)
    .insertInto('identity.company')
    .values({ ...company, registered_at: now })
    .onConflict((conflict) => conflict.column('uscc').doNothing())
    .returningAll()
    .executeTakeFirst()
}

export function findCompany(db: Db, id: string): Promise<CompanyRow | undefined> {
  return tablesOf(db).selectFrom('identity.company').selectAll().where('id', '=', id).executeTakeFirst()
}

export interface NewAgent {
  readonly companyId: string
  readonly personId: string
  readonly grantedBy: string
  readonly validUntil: Date | null
  readonly now: Date
}

/** Undefined when the person is an agent of the company in that time already. */
export function insertAgent(db: Db, agent: NewAgent): Promise<AgentRow | undefined> {
  return tablesOf(db)
    .insertInto('identity.agent')
    .values({
      id: uuidv7(),
      company_id: agent.companyId,
      person_id: agent.personId,
      valid_from: agent.now,
      valid_until: agent.validUntil,
      granted_by: agent.grantedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
}

const agentsAt = (db: Db, now: Date) =>
  tablesOf(db)
    .selectFrom('identity.agent as a')
    .where('a.valid_from', '<=', now)
    .where((q) => q.or([q('a.valid_until', 'is', null), q('a.valid_until', '>', now)]))

/** Companies that a person may act for at an instant, by name. */
export function companiesOf(db: Db, personId: string, now: Date): Promise<CompanyRow[]> {
  return agentsAt(db, now)
    .innerJoin('identity.company as c', 'c.id', 'a.company_id')
    .selectAll('c')
    .where('a.person_id', '=', personId)
    .orderBy('c.name')
    .execute()
}

export function agentsOf(db: Db, companyId: string, now: Date): Promise<AgentRow[]> {
  return agentsAt(db, now).selectAll('a').where('a.company_id', '=', companyId).orderBy('a.valid_from').execute()
}

export async function endAgency(db: Db, agentId: string, by: string, now: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.agent')
    .set({ valid_until: now, ended_by: by })
    .where('id', '=', agentId)
    .execute()
}
