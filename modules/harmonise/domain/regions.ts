import { plain } from './matching/normalise.ts'

export interface NamedDivision {
  readonly code: string
  readonly name: string
  readonly level: string
  readonly parentCode: string | null
}

/** Tells the division that a guide is of, where that is certain. */
export type DivisionFinder = (regionName: string | null, regionCode: string | null) => string | null

/** Words of a source that say that its region is a guess, or wider than where the guide holds. */
const GUESSED = /未写|推断|不明|未知|不详/

/** Over all divisions: by code, by the full path of names, and by a name that only one division has. */
export function divisionFinder(divisions: readonly NamedDivision[]): DivisionFinder {
  const byCode = new Map(divisions.map((division) => [division.code, division]))
  const byName = new Map<string, string | null>()
  for (const division of divisions) {
    for (const name of namesOf(division, byCode)) byName.set(name, byName.has(name) ? null : division.code)
  }
  return (regionName, regionCode) => {
    if (regionName && GUESSED.test(regionName)) return null
    const coded = regionCode ? byCode.get(sixDigits(regionCode)) : undefined
    const named = regionName ? (byName.get(plain(regionName.replace(/[（(].*$/, ''))) ?? undefined) : undefined
    // Where name and code speak of different places, neither is certain.
    if (coded && named && named !== coded.code) return null
    return coded?.code ?? named ?? null
  }
}

/** `张店区`, `淄博市张店区`, `山东省淄博市张店区`, `山东省张店区`. */
function namesOf(division: NamedDivision, byCode: ReadonlyMap<string, NamedDivision>): Set<string> {
  const names = [plain(division.name)]
  let above = division.parentCode ? byCode.get(division.parentCode) : undefined
  while (above) {
    const name = plain(above.name)
    names.push(...names.map((tail) => name + tail))
    above = above.parentCode ? byCode.get(above.parentCode) : undefined
  }
  return new Set(names)
}

/** Exchange tables write twelve digits; ours are six, or nine for towns. */
function sixDigits(code: string): string {
  const digits = code.trim()
  if (/^\d{12}$/.test(digits)) return digits.slice(6, 9) === '000' ? digits.slice(0, 6) : digits.slice(0, 9)
  return /^\d{9}$/.test(digits) && digits.endsWith('000') ? digits.slice(0, 6) : digits
}
