import { LRUCache } from 'lru-cache'
import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'

export interface Place {
  readonly divisionName: string
  readonly departmentName: string
  readonly enquiryPhone: string | null
  readonly complaintPhone: string | null
}

/** Names change a few times in a year; every receipt and every line of a list needs them. */
const known = new LRUCache<string, Place>({ max: 5_000, ttl: 5_000 })
const keyOf = (at: PlaceKey): string => `${at.division_code}/${at.department_id}`

export interface PlaceKey {
  readonly division_code: string
  readonly department_id: string
}

/** Names of division and department of many cases, in two queries at most. */
export async function loadPlaces(db: Db, keys: readonly PlaceKey[]): Promise<(key: PlaceKey) => Place> {
  const unknown = keys.filter((key) => !known.has(keyOf(key)))
  const found = new Map(keys.map((key) => [keyOf(key), known.get(keyOf(key))]))
  if (unknown.length > 0) {
    const divisions = await findDivisions(
      db,
      unknown.map((key) => key.division_code),
    )
    const departments = await findDepartments(
      db,
      unknown.map((key) => key.department_id),
    )
    for (const key of unknown) {
      const department = departments.get(key.department_id)
      const place = {
        divisionName: divisions.get(key.division_code)?.name ?? key.division_code,
        departmentName: department?.name ?? '',
        enquiryPhone: department?.enquiry_phone ?? null,
        complaintPhone: department?.complaint_phone ?? null,
      }
      known.set(keyOf(key), place)
      found.set(keyOf(key), place)
    }
  }
  return (key) => found.get(keyOf(key)) as Place
}

export const loadPlace = async (db: Db, key: PlaceKey): Promise<Place> => (await loadPlaces(db, [key]))(key)
