import type { Selectable } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { StaffRole } from '#contracts/actor.ts'
import { type Db, sql } from '#platform/db/database.ts'
import { type IdentityTables, tablesOf } from './tables.ts'

export type PostRow = Selectable<IdentityTables['identity.post']>

export interface NewPost {
  readonly personId: string
  readonly role: StaffRole
  readonly departmentId: string
  readonly divisionCode: string
  readonly grantedBy: string | null
  readonly now: Date
}

/** Undefined when the person holds this post already. */
export function insertPost(db: Db, post: NewPost): Promise<PostRow | undefined> {
  return tablesOf(db)
    .insertInto('identity.post')
    .values({
      id: uuidv7(),
      person_id: post.personId,
      role: post.role,
      department_id: post.departmentId,
      division_code: post.divisionCode,
      valid_from: post.now,
      granted_by: post.grantedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** Posts held at an instant, the longest held first. */
export function postsHeldBy(db: Db, personId: string, now: Date): Promise<PostRow[]> {
  return tablesOf(db)
    .selectFrom('identity.post')
    .selectAll()
    .where('person_id', '=', personId)
    .where('valid_from', '<=', now)
    .where((q) => q.or([q('valid_until', 'is', null), q('valid_until', '>', now)]))
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
}

/**
 * Posts held, and those that begin a moment after `now`: for a decision that must see what another transaction, which took its
 * instant later but the lock earlier, has just granted.
 */
export function postsNotEnded(db: Db, personId: string, now: Date): Promise<PostRow[]> {
  return tablesOf(db)
    .selectFrom('identity.post')
    .selectAll()
    .where('person_id', '=', personId)
    .where((q) => q.or([q('valid_until', 'is', null), q('valid_until', '>', now)]))
    .orderBy('id')
    .execute()
}

/** All grants ever made to these persons, the newest first. */
export function postsEverOf(db: Db, personIds: readonly string[]): Promise<PostRow[]> {
  return tablesOf(db)
    .selectFrom('identity.post')
    .selectAll()
    .where('person_id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export function lockPost(db: Db, personId: string, postId: string): Promise<PostRow | undefined> {
  return tablesOf(db)
    .selectFrom('identity.post')
    .selectAll()
    .where('id', '=', postId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

export async function endPosts(db: Db, postIds: readonly string[], by: string | null, now: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.post')
    .set({ valid_until: sql<Date>`greatest(valid_from, ${now}::timestamptz)`, revoked_by: by })
    .where('id', '=', sql<string>`any(${[...postIds]}::uuid[])`)
    .execute()
}

export async function isAnyAdministrator(db: Db, now: Date): Promise<boolean> {
  const row = await tablesOf(db)
    .selectFrom('identity.post as p')
    .innerJoin('identity.staff_member as m', 'm.person_id', 'p.person_id')
    .select('p.id')
    .where('p.role', '=', 'administrator')
    .where('m.disabled_at', 'is', null)
    .where((q) => q.or([q('p.valid_until', 'is', null), q('p.valid_until', '>', now)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
