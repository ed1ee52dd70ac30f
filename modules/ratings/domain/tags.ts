import { BAD_GRADES, type Grade, RATING_TAGS, type RatingTag } from '#contracts/ratings/index.ts'

const NAMES: Readonly<Record<string, string>> = { ...RATING_TAGS.content, ...RATING_TAGS.discontent }
export const tagName = (tag: RatingTag): string => NAMES[tag] ?? tag

/** Praise goes with a good grade, reproach with a bad one; whoever is just content may say both. */
export function tagsFit(grade: Grade, tags: readonly RatingTag[]): boolean {
  if (grade === 'fair') return true
  const fitting = BAD_GRADES.includes(grade) ? RATING_TAGS.discontent : RATING_TAGS.content
  return tags.every((tag) => tag in fitting)
}
