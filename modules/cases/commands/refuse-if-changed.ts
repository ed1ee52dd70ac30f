import type { StaffRole } from '#contracts/actor.ts'
import { casesFault } from '#contracts/cases/index.ts'
import { STAFF_ROLE_NAMES } from '#contracts/identity/index.ts'
import { findDepartment } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import { Temporal, TIME_ZONE } from '#platform/time/clock.ts'
import { eventName } from '../domain/words.ts'
import type { CaseRecord } from '../store/cases.ts'
import { type EventRow, lastEvent } from '../store/record.ts'

/**
 * Two officers at once: the row is locked when it is read, so the second comes here after the first has committed, and is told
 * who did what and when. Posts are named, never persons.
 */
export async function refuseIfChanged(db: Db, record: CaseRecord, expectedVersion: number): Promise<void> {
  if (record.facts.version === expectedVersion) return
  const last = await lastEvent(db, record.row.id)
  throw casesFault('cases.changed-meanwhile', {
    who: last ? await whoDid(db, last) : '',
    what: last ? eventName(last.kind, record.row.item_type) : '',
    when: last ? spokenTime(last.at) : '',
  })
}

async function whoDid(db: Db, event: EventRow): Promise<string> {
  if (event.actor_kind === 'person') return '申请人'
  if (event.actor_kind === 'system') return '系统'
  const department = event.department_id ? await findDepartment(db, event.department_id) : undefined
  const role = event.actor_role ? `${STAFF_ROLE_NAMES[event.actor_role as StaffRole]}岗` : '工作人员'
  return `${department?.short_name ?? '本部门'}（${role}）`
}

function spokenTime(at: Date): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE)
  return `${time.month}月${time.day}日 ${time.hour}:${String(time.minute).padStart(2, '0')}`
}
