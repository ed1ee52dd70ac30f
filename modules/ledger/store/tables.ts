import type { GeneratedAlways } from 'kysely'
import type { ActorKind } from '#contracts/ledger/index.ts'
import type { KeyOwner } from '#platform/crypto/vault.ts'
import type { Db } from '#platform/db/database.ts'

export type LedgerTables = {
  'ledger.entry': {
    seq: GeneratedAlways<number>
    id: string
    occurred_at: Date
    recorded_at: GeneratedAlways<Date>
    request_id: string
    operation: string
    actor_kind: ActorKind
    actor_id: string | null
    actor_post: string | null
    actor_department: string | null
    actor_division: string | null
    actor_company: string | null
    subject_kind: string
    subject_id: string
    division_code: string
    /** `person:<id>` or `company:<id>`. */
    concerns: string | null
    body_owner: KeyOwner | null
    body: Buffer | null
    open_salt: Buffer | null
    commitment: Buffer
    leaf_hash: Buffer
  }
}

export const tablesOf = (db: Db) => db.withTables<LedgerTables>()
