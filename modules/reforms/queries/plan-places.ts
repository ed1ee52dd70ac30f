import type { ActOf, ReformAct, ReformDraft } from '#contracts/reforms/index.ts'
import {
  type PlaceOfItem,
  type Publications,
  placesOfItems,
  type ReformableStandard,
  registeredPlaces,
  taskCode,
} from '#modules/catalogue/index.ts'
import { covers, departmentsOf, divisionsBelow, findDivision, levelOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { sayAct } from '../domain/acts/index.ts'
import { finding, sayList } from '../domain/findings.ts'
import { moveDown } from '../domain/move-down.ts'
import { planSuccession } from './plan-succession.ts'
import { idsOf, NOTHING, type PlannedPlaces } from './planned-places.ts'

/** Which places cease to carry items out, and which begin. */
export async function planPlaces(
  ctx: Context,
  { acts, observed }: Pick<ReformDraft, 'acts' | 'observed'>,
  inScope: readonly ReformableStandard[],
  at: Date,
): Promise<PlannedPlaces> {
  const items = new Map(inScope.map((standard) => [standard.itemCode, standard]))
  const parts: PlannedPlaces[] = []
  for (const act of acts) {
    if (act.kind === 'cancelItem') parts.push({ ...NOTHING, itemIds: idsOf([...items.values()]) })
    if (act.kind === 'moveDown') parts.push(await planMove(ctx, act, [...items.values()], at))
    if (act.kind === 'splitItem')
      parts.push(await planSuccession(ctx, { from: [act.itemCode], into: act.into, observed }, items, at))
    if (act.kind === 'mergeItems')
      parts.push(await planSuccession(ctx, { from: act.itemCodes, into: [act.into], observed }, items, at))
  }
  return parts.reduce(
    (all, part) => ({
      itemIds: [...all.itemIds, ...part.itemIds],
      ending: [...all.ending, ...part.ending],
      beginning: [...all.beginning, ...part.beginning],
      newItems: [...all.newItems, ...part.newItems],
      successors: [...all.successors, ...part.successors],
      findings: [...all.findings, ...part.findings],
    }),
    NOTHING,
  )
}

const ended = (places: readonly PlaceOfItem[], act: ReformAct): Publications['ending'] =>
  places.map(({ implementationId, basicItemId }) => ({ implementationId, basicItemId, reason: sayAct(act) }))

async function planMove(
  ctx: Context,
  act: ActOf<'moveDown'>,
  items: readonly ReformableStandard[],
  at: Date,
): Promise<PlannedPlaces> {
  const itemIds = idsOf(items)
  const codes = new Map(items.map(({ basicItemId, itemCode }) => [basicItemId, itemCode]))
  const carried = await placesOfItems(ctx.db, itemIds, at)
  const moving = carried.filter(({ divisionCode }) => levelOf(divisionCode) === act.from)
  if (moving.length === 0) return NOTHING
  const owner = (items[0] as ReformableStandard).ownerDivisionCode
  const [own, below, departments] = [
    await findDivision(ctx.db, owner),
    await divisionsBelow(ctx.db, owner),
    await departmentsOf(ctx.db, owner, true),
  ]
  const named = departments.map(({ id, name, short_name }) => ({ id, name, shortName: short_name }))
  const byId = new Map(named.map((department) => [department.id, department]))
  const carriedOut = new Set(carried.map(({ basicItemId, divisionCode }) => `${basicItemId} ${divisionCode}`))
  const move = moveDown(act, moving, {
    divisions: [...(own ? [own] : []), ...below],
    departments: byId,
    departmentsIn: Map.groupBy(
      departments.map((row) => ({ id: row.id, name: row.name, shortName: row.short_name, at: row.division_code })),
      ({ at: divisionCode }) => divisionCode,
    ),
    isCarriedOut: (itemId, divisionCode) => carriedOut.has(`${itemId} ${divisionCode}`),
    covers,
  })
  const registered = await registeredPlaces(ctx.db, itemIds)
  const again = move.beginning.filter((one) => registered.has(`${one.from.basicItemId} ${one.divisionCode}`))
  const uscc = new Map(departments.map((row) => [row.id, row.uscc]))
  const divisionNames = new Map(below.map(({ code, name }) => [code, name]))
  return {
    ...NOTHING,
    itemIds: [...new Set(moving.map(({ basicItemId }) => basicItemId))],
    ending: ended(moving, act),
    beginning: move.beginning.map(({ from, divisionCode, departmentId }) => {
      const itemCode = codes.get(from.basicItemId) as string
      return {
        basicItemId: from.basicItemId,
        itemCode,
        divisionCode,
        departmentId,
        taskCode: taskCode(uscc.get(departmentId) ?? '', levelOf(divisionCode), itemCode),
        demo: from.demo,
        windowId: null,
      }
    }),
    findings: [
      ...(move.lacking.length > 0
        ? [
            finding(
              'error',
              'reforms.department-lacking',
              `以下地区没有可以承接的同类部门，请先登记部门，或者指定承接部门：${sayList(move.lacking.map(({ divisionName, departmentName }) => `${divisionName}（${departmentName}）`))}。`,
            ),
          ]
        : []),
      ...(move.misplaced.length > 0
        ? [
            finding(
              'error',
              'reforms.department-elsewhere',
              `以下地区指定的承接部门不属于该地区，或者该地区不承接这项权力，请重新指定：${sayList(move.misplaced)}。`,
            ),
          ]
        : []),
      ...(again.length > 0
        ? [
            finding(
              'error',
              'reforms.place-registered',
              `以下地区曾经登记过这个事项，现已停止实施，不能重复登记：${sayList(again.map(({ divisionCode }) => divisionNames.get(divisionCode) ?? divisionCode))}。`,
            ),
          ]
        : []),
    ],
  }
}
