import type { ReformImpact } from '#contracts/reforms/index.ts'
import { contentDifferences, countPlacesOfItems, formsOfItems } from '#modules/catalogue/index.ts'
import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fieldsAsking } from '../domain/forms-asking.ts'
import { impactOfRooms } from '../ports.ts'
import type { ReformRow } from '../store/reforms.ts'
import type { ReformPlan } from './plan-reform.ts'

const SHOWN = 100

/** Whom a reform touches: counted from the catalogue, and asked of each room by its port. */
export async function impactOf(ctx: Context, reform: ReformRow, plan: ReformPlan): Promise<ReformImpact> {
  const counts = await countPlacesOfItems(ctx.db, plan.itemIds, ctx.now)
  const forms = await askingForms(ctx, reform, plan)
  const question = { itemCodes: plan.itemCodes, openCases: reform.draft.openCases }
  const rooms = []
  for (const ask of ctx.port(impactOfRooms)) rooms.push(await ask(ctx, question))
  return {
    computedAt: ctx.now.toISOString(),
    revision: reform.revision,
    itemsInScope: new Set(plan.inScope.map(({ itemCode }) => itemCode)).size,
    itemsChanged: plan.itemIds.length,
    implementations: sum(counts),
    divisions: new Set(counts.map(({ divisionCode }) => divisionCode)).size,
    departments: new Set(counts.map(({ departmentId }) => departmentId)).size,
    formsAsking: forms.length,
    overridesAdjusted: plan.publications.overrides.length,
    exceptionsTouched: plan.exceptionsTouched,
    observedTouched: plan.observedTouched,
    implementationsEnding: plan.publications.ending.length + (await countReached(ctx, endedIds(plan))),
    implementationsBeginning: plan.publications.beginning.length,
    items: changedItems(plan).slice(0, SHOWN),
    forms: forms.slice(0, SHOWN),
    byCity: await byCity(ctx, counts),
    byDepartment: await byDepartment(ctx, counts),
    rooms,
    findings: [...plan.findings],
  }
}

/** One line an item: of its planned versions the first. */
export function changedItems(plan: ReformPlan): { itemCode: string; name: string; sentences: string[] }[] {
  const items = new Map<string, { itemCode: string; name: string; sentences: string[] }>()
  for (const { of, content } of plan.changed) {
    if (items.has(of.itemCode)) continue
    const sentences = contentDifferences(of.content, content)
    items.set(of.itemCode, { itemCode: of.itemCode, name: of.content.name, sentences })
  }
  const changing = new Set(plan.itemIds)
  for (const of of plan.inScope) {
    if (items.has(of.itemCode) || !changing.has(of.basicItemId)) continue
    const sentence = plan.ended.includes(of) ? '不再办理。' : '办理的地区和部门有变化。'
    items.set(of.itemCode, { itemCode: of.itemCode, name: of.content.name, sentences: [sentence] })
  }
  return [...items.values()].toSorted((a, b) => (a.itemCode < b.itemCode ? -1 : 1))
}

async function askingForms(ctx: Context, reform: ReformRow, plan: ReformPlan): Promise<ReformImpact['forms']> {
  const forms = await formsOfItems(ctx.db, plan.itemIds, plan.effectiveAt)
  return forms.flatMap(({ itemCode, formName, titles }) => {
    const fields = fieldsAsking(titles, reform.draft.acts)
    return fields.length > 0 ? [{ itemCode, name: formName, fields }] : []
  })
}

const endedIds = ({ ended }: ReformPlan): string[] => [...new Set(ended.map(({ basicItemId }) => basicItemId))]

type Counts = Awaited<ReturnType<typeof countPlacesOfItems>>
const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0)

export const countReached = async (ctx: Context, itemIds: readonly string[]): Promise<number> =>
  sum(await countPlacesOfItems(ctx.db, itemIds, ctx.now))

async function byCity(ctx: Context, counts: Counts): Promise<ReformImpact['byCity']> {
  const cityOf = (code: string) => (code.slice(2, 4) === '00' ? code : `${code.slice(0, 4)}00`)
  const groups = Map.groupBy(counts, ({ divisionCode }) => cityOf(divisionCode))
  const names = await findDivisions(ctx.db, [...groups.keys()])
  return [...groups]
    .map(([divisionCode, group]) => ({
      divisionCode,
      name: names.get(divisionCode)?.name ?? divisionCode,
      count: sum(group),
    }))
    .toSorted((a, b) => b.count - a.count || (a.divisionCode < b.divisionCode ? -1 : 1))
}

async function byDepartment(ctx: Context, counts: Counts): Promise<ReformImpact['byDepartment']> {
  const most = counts
    .toSorted((a, b) => b.count - a.count || (a.divisionCode < b.divisionCode ? -1 : 1))
    .slice(0, SHOWN)
  const names = await findDepartments(
    ctx.db,
    most.map(({ departmentId }) => departmentId),
  )
  return most.map(({ departmentId, count }) => ({
    departmentId,
    name: names.get(departmentId)?.name ?? '',
    count,
  }))
}
