import type { Generated } from 'kysely'
import type { DivisionLevel } from '#contracts/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { CalendarDayKind } from '../domain/working-days.ts'

export type RegionsTables = {
  'regions.division': {
    code: string
    name: string
    level: DivisionLevel
    parent_code: string | null
    /** Exists in statistics only, such as 市辖区. */
    statistical_only: boolean
  }
  'regions.department': {
    id: string
    division_code: string
    name: string
    short_name: string
    uscc: string
    address: string | null
    office_hours: string | null
    enquiry_phone: string | null
    complaint_phone: string | null
    created_at: Generated<Date>
  }
  'regions.department_version': {
    department_id: string
    known_from: Date
    name: string
    short_name: string
    uscc: string
    address: string | null
    office_hours: string | null
    enquiry_phone: string | null
    complaint_phone: string | null
  }
  'regions.division_version': { division_code: string; known_from: Date; name: string; statistical_only: boolean }
  /** One row. */
  'regions.places_version': { single: Generated<boolean>; version: number }
  'regions.calendar_version': { single: Generated<boolean>; version: string }
  'regions.calendar_year': { year: number; source: string; loaded_at: Date }
  'regions.calendar_day': { day: string; year: number; kind: CalendarDayKind; name: string }
}

export const tablesOf = (db: Db) => db.withTables<RegionsTables>()
