/** Wrong tries in a row after which a code opens nothing for a while, unless its owner gets another. */
export const QUERY_CODE_TRIES = 5
export const QUERY_CODE_REST_MINUTES = 15
export const QUERY_CODE_DIGITS = 6
/** Days without a touch after which a draft is deleted with all it holds. */
export const DRAFT_LIFE_DAYS = 90
/** Drafts that an applicant may have open at a time: each holds files, a key and a place in lists. */
export const DRAFTS_MAX = 20
/** Working days of a correction notice that names none. */
export const CORRECTION_DAYS = 15
