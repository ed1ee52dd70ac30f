import type { Insertable, Selectable } from 'kysely'
import type { KeyOwner } from '#platform/crypto/vault.ts'
import { type Db, rawQuery, sql } from '#platform/db/database.ts'
import type { LicenceSerial } from '../domain/number.ts'
import { type LicencesTables, tablesOf } from './tables.ts'

export type LicenceRow = Selectable<LicencesTables['licences.licence']>
export type NewLicence = Insertable<LicencesTables['licences.licence']>
export type LicenceEventRow = Selectable<LicencesTables['licences.licence_event']>

/** Under whose key everything personal of a licence lies. */
export const holderOf = (row: Pick<LicenceRow, 'holder_kind' | 'holder_id'>): KeyOwner =>
  `${row.holder_kind}:${row.holder_id}`

/** Counts on; the row stays locked until the transaction ends, so that no serial is given out twice. */
export async function takeSerial(db: Db, divisionCode: string, year: number): Promise<LicenceSerial> {
  const { rows } = await rawQuery<{ last: number }>(
    db,
    `INSERT INTO licences.serial AS serial (division_code, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (division_code, year) DO UPDATE SET last = serial.last + 1 RETURNING last`,
    [divisionCode, year],
  )
  return { year, count: (rows[0] as { last: number }).last }
}

/** False when the case has its licence of this type already. */
export async function insertLicence(db: Db, licence: NewLicence): Promise<boolean> {
  const row = await tablesOf(db)
    .insertInto('licences.licence')
    .values(licence)
    .onConflict((conflict) => conflict.columns(['division_code', 'case_id', 'type_code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertEvent(db: Db, event: LicenceEventRow): Promise<void> {
  await tablesOf(db).insertInto('licences.licence_event').values(event).execute()
}

export function findLicence(db: Db, id: string): Promise<LicenceRow | undefined> {
  return tablesOf(db).selectFrom('licences.licence').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockLicence(db: Db, id: string): Promise<LicenceRow | undefined> {
  return tablesOf(db).selectFrom('licences.licence').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function findByCase(db: Db, caseId: string, typeCode: string): Promise<LicenceRow | undefined> {
  return tablesOf(db)
    .selectFrom('licences.licence')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('type_code', '=', typeCode)
    .executeTakeFirst()
}

export function findByToken(db: Db, tokenIndex: Buffer): Promise<LicenceRow | undefined> {
  return tablesOf(db)
    .selectFrom('licences.licence')
    .selectAll()
    .where('token_index', '=', tokenIndex)
    .executeTakeFirst()
}

/** By number or identifier, given without hyphens and dots. */
export function findByNumber(db: Db, plain: string): Promise<LicenceRow | undefined> {
  return tablesOf(db)
    .selectFrom('licences.licence')
    .selectAll()
    .where((where) =>
      where.or([
        where(sql<string>`replace(number, '-', '')`, '=', plain),
        where(sql<string>`replace(identifier, '.', '')`, '=', plain),
      ]),
    )
    .executeTakeFirst()
}

export function eventsOf(db: Db, licenceId: string): Promise<LicenceEventRow[]> {
  return tablesOf(db)
    .selectFrom('licences.licence_event')
    .selectAll()
    .where('licence_id', '=', licenceId)
    .orderBy('id')
    .execute()
}

export async function setState(db: Db, row: LicenceRow, state: LicenceRow['state']): Promise<void> {
  await tablesOf(db)
    .updateTable('licences.licence')
    .set({ state })
    .where('division_code', '=', row.division_code)
    .where('id', '=', row.id)
    .execute()
}

export async function setDocument(db: Db, row: LicenceRow, document: { address: string; hash: Buffer }): Promise<void> {
  await tablesOf(db)
    .updateTable('licences.licence')
    .set({ document_address: document.address, document_hash: document.hash })
    .where('division_code', '=', row.division_code)
    .where('id', '=', row.id)
    .where('document_address', 'is', null)
    .execute()
}

/** Licences whose term has ended and whose state does not say so yet; those that another transaction holds are left for later. */
export function lockExpired(db: Db, today: string, limit: number): Promise<LicenceRow[]> {
  return tablesOf(db)
    .selectFrom('licences.licence')
    .selectAll()
    .where('state', 'in', ['01', '02'])
    .where('expires_on', '<=', today)
    .orderBy('expires_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}
