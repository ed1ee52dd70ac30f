import type { StaffActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listStaff as contract, StaffMember } from '#contracts/identity/index.ts'
import { findDepartments, findDivisions, significantPart } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { maskMobile } from '../domain/masks.ts'
import { mayAdministerMember } from '../policy.ts'
import { presentPosts } from '../present.ts'
import { findPersons } from '../store/persons.ts'
import { postsEverOf } from '../store/posts.ts'
import { tablesOf } from '../store/tables.ts'

/** Staff employed in a division and below, by login name; with all posts they hold and held. */
export async function listStaff(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? 20
  const rows = await staffRows(ctx, input, limit + 1)
  const page = rows.slice(0, limit)
  return {
    items: await presentStaff(ctx, page),
    next: rows.length > limit ? (page.at(-1)?.login_name ?? null) : null,
  }
}

/** The division asked about; an administrator's own when none is named. */
export function divisionAsked(ctx: Context, input: InputOf<typeof contract>): string {
  return input.divisionCode ?? (ctx.actor as StaffActor).post.divisionCode
}

async function staffRows(ctx: Context, input: InputOf<typeof contract>, count: number) {
  let query = tablesOf(ctx.db)
    .selectFrom('identity.staff_member as m')
    .innerJoin('identity.login as l', 'l.person_id', 'm.person_id')
    .selectAll('m')
    .select((q) => q('l.password_hash', 'is not', null).$castTo<boolean>().as('has_password'))
    .where('m.division_code', 'like', `${significantPart(divisionAsked(ctx, input))}%`)
    .where('m.login_name', '>', input.after ?? '')
    .orderBy('m.login_name')
    .limit(count)
  if (input.departmentId) query = query.where('m.department_id', '=', input.departmentId)
  if (!input.includeDisabled) query = query.where('m.disabled_at', 'is', null)
  if (input.loginName) query = query.where('m.login_name', 'like', `${input.loginName.replace(/[\\%_]/g, '\\$&')}%`)
  return query.execute()
}

async function presentStaff(ctx: Context, rows: Awaited<ReturnType<typeof staffRows>>): Promise<StaffMember[]> {
  const ids = rows.map((row) => row.person_id)
  const persons = await findPersons(ctx, ids)
  const departments = await findDepartments(
    ctx.db,
    rows.map((row) => row.department_id),
  )
  const divisions = await findDivisions(
    ctx.db,
    rows.map((row) => row.division_code),
  )
  const posts = await postsEverOf(ctx.db, ids)
  const presented = await presentPosts(ctx.db, posts)
  return rows.map((row) => {
    const own = posts.flatMap((post, at) =>
      post.person_id === row.person_id ? [presented[at] as (typeof presented)[0]] : [],
    )
    const held = own.filter((post) => post.validUntil === null || Date.parse(post.validUntil) > ctx.now.getTime())
    const facts = persons.get(row.person_id)
    const mayChange =
      row.disabled_at === null &&
      !(ctx.actor.kind === 'staff' && ctx.actor.personId === row.person_id) &&
      mayAdministerMember(ctx.actor, {
        divisionCode: row.division_code,
        postDivisions: held.map((post) => post.divisionCode),
      })
    return {
      personId: row.person_id,
      name: facts?.name ?? '',
      loginName: row.login_name,
      maskedMobile: facts?.mobile ? maskMobile(facts.mobile) : null,
      departmentId: row.department_id,
      departmentName: departments.get(row.department_id)?.name ?? '',
      divisionCode: row.division_code,
      divisionName: divisions.get(row.division_code)?.name ?? '',
      status: row.disabled_at ? 'disabled' : row.has_password ? 'active' : 'invited',
      posts: own,
      may: { grantPost: mayChange, disable: mayChange, invite: mayChange },
    }
  })
}
