import type { StaffActor } from '#contracts/actor.ts'
import type { listWork as contract, WorkCase } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { sql } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { readCaseNumber } from '../domain/case-number.ts'
import type { StepRole } from '../domain/events.ts'
import { isFinal } from '../domain/states.ts'
import { sightOf } from '../policy.ts'
import { presentSummary, type Setting } from '../present.ts'
import { openApplicant } from '../store/applicant.ts'
import { type CaseRecord, recordOf } from '../store/cases.ts'
import type { CaseRow } from '../store/fact-columns.ts'
import { loadPlaces } from '../store/places.ts'
import {
  awaiting,
  type Condition,
  closedPage,
  countWork,
  inTab,
  ofColour,
  openItems,
  openPage,
  within,
} from '../store/work.ts'
import { settingFor, stepNameOf } from './setting.ts'

/** The work list of a department, or of a division for oversight. */
export async function listWork(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { post } = ctx.actor as StaffActor
  const setting = await settingFor(ctx, 'staff')
  const sight = within(sightOf(ctx.actor))
  const limit = input.limit ?? 20
  const closed = input.tab === 'done' || (input.state !== undefined && isFinal(input.state))
  const where = [sight, ...filters(input, post.role as StepRole, setting.today)]
  const after = readCursor(input.after)
  const rows = await (closed ? closedPage : openPage)(ctx.db, where, after, limit + 1)

  const counts = await countWork(ctx.db, sight, setting.today)
  const { green, yellow, red, over, ...tabs } = counts
  const shown = rows.slice(0, limit)
  return {
    items: await presentWork(ctx, shown.map(recordOf), setting),
    next: rows.length > limit ? cursorOf(shown.at(-1) as CaseRow, closed) : null,
    counts: tabs,
    colours: { green, yellow, red, over },
    itemOptions: await openItems(ctx.db, sight),
  }
}

function filters(input: InputOf<typeof contract>, role: StepRole, today: string): Condition[] {
  const conditions: Condition[] = []
  if (input.tab) conditions.push(inTab[input.tab])
  if (input.state) conditions.push(sql`c.state = ${input.state}`)
  if (input.colour) conditions.push(ofColour(input.colour, today))
  if (input.itemCode) conditions.push(sql`c.item_code = ${input.itemCode}`)
  if (input.mine) conditions.push(awaiting(role))
  // What is no case number finds nothing, rather than everything.
  if (input.text) conditions.push(sql`right(c.case_number, 16) = ${readCaseNumber(input.text) ?? ''}`)
  return conditions
}

async function presentWork(ctx: Context, records: readonly CaseRecord[], setting: Setting): Promise<WorkCase[]> {
  const { post } = ctx.actor as StaffActor
  const placeOf = await loadPlaces(
    ctx.db,
    records.map(({ row }) => row),
  )
  const items: WorkCase[] = []
  for (const record of records) {
    const stepName = await stepNameOf(ctx, record)
    items.push({
      ...presentSummary(record, placeOf(record.row), stepName, setting),
      applicantName: await applicantName(ctx, record),
      applicantKind: record.applicant.kind,
      departmentId: record.row.department_id,
      stepName,
      mine: record.row.next_role === post.role && record.row.department_id === post.departmentId,
    })
  }
  return items
}

/** One erased case does not spoil the whole list. */
async function applicantName(ctx: Context, record: CaseRecord): Promise<string> {
  try {
    return (await openApplicant(ctx, record.row)).name
  } catch (error) {
    if ((error as { code?: string }).code === 'platform.erased') return '（已删除）'
    throw error
  }
}

const cursorOf = (row: CaseRow, closed: boolean): string =>
  `${closed ? row.closed_at?.toISOString() : (row.due_on ?? 'infinity')}/${row.id}`

/** A day (open cases), an instant (closed ones) or "infinity" (open without a day), and an id. */
const CURSOR =
  /^(infinity|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function readCursor(after: string | undefined): [string, string] | null {
  if (!after) return null
  const [, at, id] = CURSOR.exec(after) ?? []
  if (at && id && (at === 'infinity' || isInstant(at))) return [at, id]
  throw platformFault('platform.invalid-input', { count: 1 }, [
    { path: '/after', message: '翻页位置无效，请回到第一页。' },
  ])
}

/** A 30th of February reads as a day of March, and year 0 is none for the database. */
function isInstant(at: string): boolean {
  const read = new Date(at)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(at) && !at.startsWith('0000')
}
