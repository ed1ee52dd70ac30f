import type { GeneratedAlways } from 'kysely'
import type { Grade, RatedOutcome, RatingChannel, RatingStage, RatingTag } from '#contracts/ratings/index.ts'
import type { Db } from '#platform/db/database.ts'

export type RatingsTables = {
  'ratings.invitation': {
    id: string
    case_id: string
    applicant_kind: 'person' | 'company'
    applicant_id: string
    item_code: string
    item_name: string
    department_id: string
    division_code: string
    outcome: RatedOutcome
    /** SHA-256 of the token: 256 random bits need no slower hash. */
    token_hash: Buffer
    token_sealed: Buffer
    invited_at: Date
    expires_at: Date
  }
  'ratings.rating': {
    id: string
    invitation_id: string
    grade: Grade
    bad: GeneratedAlways<boolean>
    tags: RatingTag[]
    comment_sealed: Buffer | null
    stage: RatingStage
    channel: RatingChannel
    item_code: string
    department_id: string
    division_code: string
    rated_at: Date
  }
}

export const tablesOf = (db: Db) => db.withTables<RatingsTables>()
