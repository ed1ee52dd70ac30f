import type { LicenceAct, LicenceState } from '#contracts/licences/index.ts'
import type { Db } from '#platform/db/database.ts'

export type LicencesTables = {
  'licences.signing_key': {
    /** RFC 7638 thumbprint. */
    id: string
    department_id: string
    public_key: Buffer
    private_key: Buffer
    created_at: Date
    retired_at: Date | null
  }
  'licences.licence': {
    division_code: string
    id: string
    case_id: string
    item_code: string
    type_code: string
    type_name: string
    department_id: string
    issuer_name: string
    identifier: string
    number: string
    state: LicenceState
    holder_kind: 'person' | 'company'
    holder_id: string
    /** Who is told of later changes. */
    contact_person: string | null
    payload: Buffer
    disclosure: Buffer
    signature: Buffer
    key_id: string
    token: Buffer
    token_index: Buffer
    issued_on: string
    valid_from: string
    /** First day on which it is no longer valid. */
    expires_on: string | null
    demo: boolean
    document_address: string | null
    document_hash: Buffer | null
  }
  'licences.licence_event': {
    division_code: string
    id: string
    licence_id: string
    act: LicenceAct
    from_state: LicenceState | null
    to_state: LicenceState
    reason: Buffer | null
    occurred_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<LicencesTables>()
