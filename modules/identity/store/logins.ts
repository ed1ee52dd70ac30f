import { v7 as uuidv7 } from 'uuid'
import type { Db } from '#platform/db/database.ts'
import type { LoginText } from '../domain/login-text.ts'
import type { Sealing } from './persons.ts'
import { tablesOf } from './tables.ts'

export interface LoginRow {
  readonly id: string
  readonly person_id: string
  readonly password_hash: string | null
  readonly is_staff: boolean
  readonly is_disabled: boolean
}

export async function insertLogin(db: Db, personId: string, passwordHash: string | null, now: Date): Promise<void> {
  await tablesOf(db)
    .insertInto('identity.login')
    .values({
      id: uuidv7(),
      person_id: personId,
      password_hash: passwordHash,
      password_changed_at: passwordHash === null ? null : now,
      created_at: now,
    })
    .execute()
}

export async function setPassword(db: Db, personId: string, passwordHash: string | null, now: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.login')
    .set({ password_hash: passwordHash, password_changed_at: passwordHash === null ? null : now })
    .where('person_id', '=', personId)
    .execute()
}

const logins = (db: Db) =>
  tablesOf(db)
    .selectFrom('identity.login as l')
    .innerJoin('identity.person as p', 'p.id', 'l.person_id')
    .leftJoin('identity.staff_member as m', 'm.person_id', 'l.person_id')
    .select((q) => [
      'l.id',
      'l.person_id',
      'l.password_hash',
      q('m.person_id', 'is not', null).$castTo<boolean>().as('is_staff'),
      q('m.disabled_at', 'is not', null).$castTo<boolean>().as('is_disabled'),
    ])

/** Finds by what was typed: one query of the same shape for each kind. */
export function findLogin(ctx: Sealing, text: LoginText): Promise<LoginRow | undefined> {
  const { vault } = ctx
  const query = logins(ctx.db)
  switch (text.kind) {
    case 'identityNumber':
      return query
        .where('p.identity_number_index', '=', vault.blindIndex('identity.identity-number', text.value))
        .executeTakeFirst()
    case 'mobile':
      return query.where('p.mobile_index', '=', vault.blindIndex('identity.mobile', text.value)).executeTakeFirst()
    case 'loginName':
      return query.where('m.login_name', '=', text.value).executeTakeFirst()
  }
}

export function findLoginOf(db: Db, personId: string): Promise<LoginRow | undefined> {
  return logins(db).where('l.person_id', '=', personId).executeTakeFirst()
}
