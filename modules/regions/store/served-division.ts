import { type Db, rawQuery } from '#platform/db/database.ts'

interface Extent {
  readonly first: string | null
  readonly last: string | null
  readonly first_below: string | null
  readonly last_below: string | null
}

/**
 * The lowest division that covers every department: what the platform serves as a whole. Undefined while there is none. A department
 * of the province beside those of one city writes standards and hands nothing out, so it does not widen what is served.
 */
export async function servedDivision(db: Db): Promise<string | undefined> {
  const { rows } = await rawQuery<Extent>(
    db,
    `SELECT min(d.division_code) AS first, max(d.division_code) AS last,
       min(d.division_code) FILTER (WHERE v.level <> 'province') AS first_below,
       max(d.division_code) FILTER (WHERE v.level <> 'province') AS last_below
     FROM regions.department AS d JOIN regions.division AS v ON v.code = d.division_code`,
    [],
  )
  const { first, last, first_below, last_below } = rows[0] as Extent
  const whole = first && last ? coveringDivision(first, last) : undefined
  const below = first_below && last_below ? coveringDivision(first_below, last_below) : undefined
  return below && (await isReal(db, below)) ? below : whole
}

/** 市辖区 gathers the districts of Beijing and its like in statistics alone. */
async function isReal(db: Db, code: string): Promise<boolean> {
  const { rows } = await rawQuery(db, 'SELECT FROM regions.division WHERE code = $1 AND NOT statistical_only', [code])
  return rows.length > 0
}

/** The lowest division that covers both; undefined when they share no province. */
export function coveringDivision(one: string, other: string): string | undefined {
  if (one === other) return one
  const shared = [6, 4, 2].find((digits) => one.slice(0, digits) === other.slice(0, digits))
  return shared ? one.slice(0, shared).padEnd(6, '0') : undefined
}
