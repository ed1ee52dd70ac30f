import type { Selectable } from 'kysely'
import { sql } from '#platform/db/database.ts'
import type { Context, Runtime } from '#platform/operations/context.ts'
import { type IdentityTables, tablesOf } from './tables.ts'

type PersonRow = Selectable<IdentityTables['identity.person']>

/** What is known of a person; sealed as one under `person:<id>`. */
export interface PersonFacts {
  readonly name: string
  readonly identityNumber?: string
  readonly mobile?: string
}

/** What sealing needs: any context has it, and so has the runtime. */
export type Sealing = Pick<Runtime, 'db' | 'vault'>

const CONTEXT = 'identity.person'
const indexOfNumber = (ctx: Sealing, number: string) => ctx.vault.blindIndex('identity.identity-number', number)
const indexOfMobile = (ctx: Sealing, mobile: string) => ctx.vault.blindIndex('identity.mobile', mobile)

/** False when the identity number or the mobile is another person's. Only `findable` persons sign in by their numbers. */
export async function insertPerson(ctx: Context, id: string, facts: PersonFacts, findable: boolean): Promise<boolean> {
  const row = await tablesOf(ctx.db)
    .insertInto('identity.person')
    .values({
      id,
      sealed: await ctx.vault.sealJson(ctx.db, `person:${id}`, CONTEXT, facts),
      identity_number_index: findable && facts.identityNumber ? indexOfNumber(ctx, facts.identityNumber) : null,
      mobile_index: findable && facts.mobile ? indexOfMobile(ctx, facts.mobile) : null,
      created_at: ctx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const openPerson = (ctx: Sealing, row: Pick<PersonRow, 'id' | 'sealed'>): Promise<PersonFacts> =>
  ctx.vault.openJson<PersonFacts>(ctx.db, `person:${row.id}`, CONTEXT, row.sealed)

/** Throws `platform.erased` when the person's key was destroyed; undefined when there never was one. */
export async function findPerson(ctx: Sealing, id: string): Promise<PersonFacts | undefined> {
  const row = await tablesOf(ctx.db)
    .selectFrom('identity.person')
    .select(['id', 'sealed'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && openPerson(ctx, row)
}

/** By id; those that do not exist are missing from the map. */
export async function findPersons(ctx: Sealing, ids: readonly string[]): Promise<ReadonlyMap<string, PersonFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf(ctx.db)
    .selectFrom('identity.person')
    .select(['id', 'sealed'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await openPerson(ctx, row)] as const)))
}

export async function findPersonByIdentityNumber(
  ctx: Sealing,
  number: string,
): Promise<{ readonly id: string; readonly facts: PersonFacts } | undefined> {
  const row = await tablesOf(ctx.db)
    .selectFrom('identity.person')
    .select(['id', 'sealed'])
    .where('identity_number_index', '=', indexOfNumber(ctx, number))
    .executeTakeFirst()
  return row && { id: row.id, facts: await openPerson(ctx, row) }
}
