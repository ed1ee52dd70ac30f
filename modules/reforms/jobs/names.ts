/** Commands start these jobs by name; the jobs themselves use what commands use. */
export const TAKE_EFFECT = 'reforms.take-effect'
export const REHEARSE = 'reforms.rehearse'
