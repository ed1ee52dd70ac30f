import type { Selectable } from 'kysely'
import { type Db, sql } from '#platform/db/database.ts'
import { significantPart, withAncestors } from '../domain/division-code.ts'
import { noteDivisions } from './known.ts'
import { type RegionsTables, tablesOf } from './tables.ts'

export type DivisionRow = Selectable<RegionsTables['regions.division']>

export function findDivision(db: Db, code: string): Promise<DivisionRow | undefined> {
  return tablesOf(db).selectFrom('regions.division').selectAll().where('code', '=', code).executeTakeFirst()
}

/** By code; those that do not exist are missing from the map. */
export async function findDivisions(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, DivisionRow>> {
  if (codes.length === 0) return new Map()
  const rows = await tablesOf(db)
    .selectFrom('regions.division')
    .selectAll()
    .where('code', '=', sql<string>`any(${[...new Set(codes)]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, row]))
}

/** All of them but the nation, by code: a few thousand. For those who look names of places up in bulk. */
export function allDivisions(db: Db): Promise<DivisionRow[]> {
  return tablesOf(db)
    .selectFrom('regions.division')
    .selectAll()
    .where('level', '<>', 'nation')
    .orderBy('code')
    .execute()
}

/** The division and those above it, highest first, without those that exist in statistics only; empty when there is none. */
export async function divisionPath(db: Db, code: string): Promise<DivisionRow[]> {
  return (await divisionPaths(db, [code])).get(code) ?? []
}

/** Paths of many divisions in one query. */
export async function divisionPaths(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, DivisionRow[]>> {
  const rows = await findDivisions(db, codes.flatMap(withAncestors))
  return new Map(
    codes
      .filter((code) => rows.has(code))
      .map((code) => {
        const path = withAncestors(code)
          .reverse()
          .flatMap((above) => rows.get(above) ?? [])
        return [code, path.filter((row) => !row.statistical_only || row.code === code)]
      }),
  )
}

/** All divisions below one, by code, without those that exist in statistics only. */
export function divisionsBelow(db: Db, code: string): Promise<DivisionRow[]> {
  return tablesOf(db)
    .selectFrom('regions.division')
    .selectAll()
    .where('code', 'like', `${significantPart(code)}%`)
    .where('code', '<>', code)
    .where('statistical_only', '=', false)
    .orderBy('code')
    .execute()
}

/** Undefined when the code is taken. */
export async function insertDivision(db: Db, division: DivisionRow, knownFrom: Date): Promise<DivisionRow | undefined> {
  const written = await tablesOf(db)
    .insertInto('regions.division')
    .values(division)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst()
  if (written) await noteDivisions(db, [division.code], knownFrom)
  return written
}

export async function renameDivision(db: Db, code: string, name: string, knownFrom: Date): Promise<void> {
  await tablesOf(db).updateTable('regions.division').set({ name }).where('code', '=', code).execute()
  await noteDivisions(db, [code], knownFrom)
}
