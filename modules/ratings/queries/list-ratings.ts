import type { StaffActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { type listRatings as contract, GRADES, type RatingEntry } from '#contracts/ratings/index.ts'
import { findDepartments, findDivisions, loadWorkCalendar, significantPart } from '#modules/regions/index.ts'
import { type Db, sql } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { contactDeadline } from '../domain/contact-deadline.ts'
import { tagName } from '../domain/tags.ts'
import { COMMENT_CONTEXT } from '../present.ts'
import { tablesOf } from '../store/tables.ts'

type Input = InputOf<typeof contract>

/** Bad ratings first, in each group the latest first: what has to be answered is never on a later page than what has not. */
export async function listRatings(ctx: Context, input: Input): Promise<OutputOf<typeof contract>> {
  const { limit = 20 } = input
  const rows = await page(ctx.db, input.divisionCode ?? (ctx.actor as StaffActor).post.divisionCode, input, limit + 1)
  const shown = rows.slice(0, limit)
  const [departments, divisions, calendar] = await Promise.all([
    findDepartments(
      ctx.db,
      shown.map((row) => row.department_id),
    ),
    findDivisions(
      ctx.db,
      shown.map((row) => row.division_code),
    ),
    loadWorkCalendar(ctx.db),
  ])
  const items: RatingEntry[] = []
  for (const row of shown) {
    items.push({
      id: row.id,
      grade: row.grade,
      gradeName: GRADES[row.grade],
      tags: row.tags,
      tagNames: row.tags.map(tagName),
      ...(await commentOf(ctx, row)),
      outcome: row.outcome,
      stage: row.stage,
      channel: row.channel,
      itemCode: row.item_code,
      itemName: row.item_name,
      divisionCode: row.division_code,
      divisionName: divisions.get(row.division_code)?.name ?? '',
      departmentId: row.department_id,
      departmentName: departments.get(row.department_id)?.name ?? '',
      ratedAt: row.rated_at.toISOString(),
      contactBy: contactDeadline(row.grade, row.rated_at, calendar, ctx.now),
    })
  }
  const last = shown.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(last) : null }
}

type Row = Awaited<ReturnType<typeof page>>[number]

function page(db: Db, divisionCode: string, input: Input, limit: number) {
  let query = tablesOf(db)
    .selectFrom('ratings.rating as r')
    .innerJoin('ratings.invitation as i', 'i.id', 'r.invitation_id')
    .selectAll('r')
    .select(['i.case_id', 'i.item_name', 'i.outcome'])
    .where('r.division_code', 'like', `${significantPart(divisionCode)}%`)
    .orderBy('r.bad', 'desc')
    .orderBy('r.rated_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(limit)
  if (input.departmentId) query = query.where('r.department_id', '=', input.departmentId)
  if (input.itemCode) query = query.where('r.item_code', '=', input.itemCode)
  if (input.grade) query = query.where('r.grade', '=', input.grade)
  if (input.after) {
    const { bad, ratedAt, id } = placeOf(input.after)
    query = query.where(sql<boolean>`(r.bad, r.rated_at, r.id) < (${bad}, ${ratedAt}::timestamptz, ${id}::uuid)`)
  }
  return query.execute()
}

const cursorOf = (row: Row): string =>
  Buffer.from(JSON.stringify([row.bad, row.rated_at.toISOString(), row.id])).toString('base64url')

const CURSOR = /^\[(true|false),"(\d{4}-\d{2}-\d{2}T[\d:.]+Z)","([0-9a-f-]{36})"\]$/

function placeOf(cursor: string) {
  const [, bad, ratedAt, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (!bad || !ratedAt || !id) {
    throw platformFault('platform.invalid-input', { count: 1 }, [
      { path: '/after', message: '翻页位置无效，请回到第一页。' },
    ])
  }
  return { bad: bad === 'true', ratedAt, id }
}

/** Read under the case's key: once that is erased, the grade stays and the words are gone. */
async function commentOf(ctx: Context, row: Row): Promise<Pick<RatingEntry, 'comment' | 'commentErased'>> {
  if (!row.comment_sealed) return { comment: null, commentErased: false }
  try {
    const comment = await ctx.vault.open(ctx.db, `case:${row.case_id}`, COMMENT_CONTEXT, row.comment_sealed)
    return { comment: comment.toString('utf8'), commentErased: false }
  } catch (error) {
    if (error instanceof Fault && error.code === 'platform.erased') return { comment: null, commentErased: true }
    throw error
  }
}
