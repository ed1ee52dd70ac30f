import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import { type RatingsTables, tablesOf } from './tables.ts'

export type InvitationRow = Selectable<RatingsTables['ratings.invitation']>

/** Undefined when the case has one already. */
export function insertInvitation(db: Db, invitation: InvitationRow): Promise<{ id: string } | undefined> {
  return tablesOf(db)
    .insertInto('ratings.invitation')
    .values(invitation)
    .onConflict((conflict) => conflict.column('case_id').doNothing())
    .returning('id')
    .executeTakeFirst()
}

const selectInvitation = (db: Db) =>
  tablesOf(db)
    .selectFrom('ratings.invitation')
    .leftJoin('ratings.rating', 'ratings.rating.invitation_id', 'ratings.invitation.id')
    .selectAll('ratings.invitation')
    .select('ratings.rating.grade')

/** With the grade that was given, if one was. */
export type InvitationWithGrade = NonNullable<Awaited<ReturnType<typeof findInvitationByCase>>>

export function findInvitationByCase(db: Db, caseId: string) {
  return selectInvitation(db).where('ratings.invitation.case_id', '=', caseId).executeTakeFirst()
}

export function findInvitationByToken(db: Db, hash: Buffer): Promise<InvitationWithGrade | undefined> {
  return selectInvitation(db).where('ratings.invitation.token_hash', '=', hash).executeTakeFirst()
}
