import type { Insertable, Selectable } from 'kysely'
import type { KeyOwner } from '#platform/crypto/vault.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { EntryHeader } from '../domain/entry.ts'
import type { LedgerTables } from './tables.ts'

export type EntryRow = Selectable<LedgerTables['ledger.entry']>
type NewEntry = Insertable<LedgerTables['ledger.entry']>

export interface EntrySeal {
  readonly body: Buffer | null
  readonly openSalt: Buffer | null
  readonly commitment: Buffer
  readonly leafHash: Buffer
}

/** One statement of constant text: it runs with every operation of the house. */
const COLUMNS = [
  'id',
  'occurred_at',
  'request_id',
  'operation',
  'actor_kind',
  'actor_id',
  'actor_post',
  'actor_department',
  'actor_division',
  'actor_company',
  'subject_kind',
  'subject_id',
  'division_code',
  'concerns',
  'body_owner',
  'body',
  'open_salt',
  'commitment',
  'leaf_hash',
] as const satisfies readonly (keyof NewEntry)[]
const INSERT = prepared(
  'ledger.insert-entry',
  `INSERT INTO ledger.entry (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((_, at) => `$${at + 1}`).join(', ')})`,
)

export async function insertEntry(db: Db, header: EntryHeader, seal: EntrySeal): Promise<void> {
  const row: NewEntry = {
    id: header.id,
    occurred_at: new Date(header.occurredAt),
    request_id: header.requestId,
    operation: header.operation,
    actor_kind: header.actor.kind,
    actor_id: header.actor.id,
    actor_post: header.actor.postId,
    actor_department: header.actor.departmentId,
    actor_division: header.actor.divisionCode,
    actor_company: header.actor.companyId,
    subject_kind: header.subject.kind,
    subject_id: header.subject.id,
    division_code: header.divisionCode,
    concerns: header.concerns,
    body_owner: header.bodyOwner as KeyOwner | null,
    body: seal.body,
    open_salt: seal.openSalt,
    commitment: seal.commitment,
    leaf_hash: seal.leafHash,
  }
  await rawQuery(
    db,
    INSERT,
    COLUMNS.map((column) => row[column]),
  )
}

/** The header as it was hashed, from the columns as they lie in the database. */
export function headerOfRow(row: EntryRow): EntryHeader {
  return {
    format: 1,
    id: row.id,
    occurredAt: row.occurred_at.toISOString(),
    requestId: row.request_id,
    operation: row.operation,
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      postId: row.actor_post,
      departmentId: row.actor_department,
      divisionCode: row.actor_division,
      companyId: row.actor_company,
    },
    subject: { kind: row.subject_kind, id: row.subject_id },
    divisionCode: row.division_code,
    concerns: row.concerns,
    bodyOwner: row.body_owner,
  }
}
