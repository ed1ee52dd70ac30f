import type { Generated } from 'kysely'
import type { StaffRole } from '#contracts/actor.ts'
import type { Db } from '#platform/db/database.ts'

export type IdentityTables = {
  'identity.person': {
    id: string
    /** `PersonFacts`, sealed under `person:<id>`. */
    sealed: Buffer
    identity_number_index: Buffer | null
    mobile_index: Buffer | null
    created_at: Date
  }
  'identity.login': {
    id: string
    person_id: string
    password_hash: string | null
    password_changed_at: Date | null
    created_at: Date
  }
  'identity.sign_in_failure': { subject: Buffer; failures: number; locked_until: Date | null; last_at: Date }
  'identity.staff_member': {
    person_id: string
    login_name: string
    department_id: string
    division_code: string
    created_by: string | null
    created_at: Date
    disabled_by: Generated<string | null>
    disabled_at: Generated<Date | null>
  }
  'identity.post': {
    id: string
    person_id: string
    role: StaffRole
    department_id: string
    division_code: string
    valid_from: Date
    valid_until: Generated<Date | null>
    granted_by: string | null
    revoked_by: Generated<string | null>
  }
  'identity.company': {
    id: string
    uscc: string
    name: string
    legal_representative: string
    registered_at: Date
  }
  'identity.agent': {
    id: string
    company_id: string
    person_id: string
    valid_from: Date
    valid_until: Date | null
    granted_by: string
    ended_by: Generated<string | null>
  }
  'identity.invitation': {
    id: string
    person_id: string
    token_hash: Buffer
    created_by: string | null
    created_at: Date
    expires_at: Date
    redeemed_at: Generated<Date | null>
    withdrawn_at: Generated<Date | null>
  }
  'identity.session': {
    id: Buffer
    person_id: string | null
    data: unknown
    created_at: Date
    last_seen_at: Date
    expires_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<IdentityTables>()
