import type { Static } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ActOf, ReformAct, ReformFinding, SuccessorItem } from '#contracts/reforms/index.ts'
import {
  itemCodeAgrees,
  knownItemCodes,
  type ListedItem,
  type NewPlace,
  type PlaceOfItem,
  type Publications,
  placesOfItems,
  type ReformableStandard,
  registeredPlaces,
  taskCode,
} from '#modules/catalogue/index.ts'
import {
  covers,
  departmentsOf,
  divisionsBelow,
  findDepartments,
  findDivision,
  levelOf,
} from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { sayAct } from '../domain/acts/index.ts'
import { finding, sayList } from '../domain/findings.ts'
import { moveDown } from '../domain/move-down.ts'

export interface PlannedPlaces {
  /** Items whose places change. */
  readonly itemIds: readonly string[]
  readonly ending: Publications['ending']
  readonly beginning: readonly NewPlace[]
  readonly newItems: readonly ListedItem[]
  readonly successors: readonly { readonly fromCode: string; readonly toCode: string }[]
  readonly findings: readonly ReformFinding[]
}

const NOTHING: PlannedPlaces = { itemIds: [], ending: [], beginning: [], newItems: [], successors: [], findings: [] }

/** Which places cease to carry items out, and which begin. */
export async function planPlaces(
  ctx: Context,
  acts: readonly ReformAct[],
  inScope: readonly ReformableStandard[],
  at: Date,
): Promise<PlannedPlaces> {
  const items = new Map(inScope.map((standard) => [standard.itemCode, standard]))
  const parts: PlannedPlaces[] = []
  for (const act of acts) {
    if (act.kind === 'cancelItem') parts.push({ ...NOTHING, itemIds: idsOf([...items.values()]) })
    if (act.kind === 'moveDown') parts.push(await planMove(ctx, act, [...items.values()], at))
    if (act.kind === 'splitItem') parts.push(await planSuccession(ctx, [act.itemCode], act.into, items, at))
    if (act.kind === 'mergeItems') parts.push(await planSuccession(ctx, act.itemCodes, [act.into], items, at))
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

const idsOf = (items: readonly ReformableStandard[]): string[] => [
  ...new Set(items.map(({ basicItemId }) => basicItemId)),
]

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

async function planSuccession(
  ctx: Context,
  from: readonly string[],
  into: readonly Static<typeof SuccessorItem>[],
  items: ReadonlyMap<string, ReformableStandard>,
  at: Date,
): Promise<PlannedPlaces> {
  const old = from.flatMap((code) => items.get(code) ?? [])
  const first = old[0]
  if (!first) return NOTHING
  const known = await knownItemCodes(
    ctx.db,
    into.map(({ code }) => code),
  )
  // A listing that was taken back is listed again, under the same id.
  const taken = [...known.values()]
    .filter(({ stands, ownerDivisionCode }) => stands || ownerDivisionCode !== first.ownerDivisionCode)
    .map(({ code }) => code)
  const wrongType = into.filter(({ code }) => !itemCodeAgrees(code, first.content.itemType))
  const places = await placesOfItems(ctx.db, idsOf(old), at)
  const departments = await findDepartments(
    ctx.db,
    places.map(({ departmentId }) => departmentId),
  )
  const newItems = into.map(({ code, name }) => ({
    basicItemId: known.get(code)?.basicItemId ?? uuidv7(),
    itemCode: code,
    ownerDivisionCode: first.ownerDivisionCode,
    content: successorContent(first.content, name),
    formOf: first.basicItemId,
  }))
  // Of items that are merged, one place that carried out several carries the successor out once.
  const onePerDivision = [...new Map(places.map((place) => [place.divisionCode, place])).values()]
  return {
    itemIds: idsOf(old),
    // The old standards end, and with them what was carried out under them.
    ending: [],
    newItems,
    beginning: newItems.flatMap((item) =>
      onePerDivision.map((place) => ({
        basicItemId: item.basicItemId,
        itemCode: item.itemCode,
        divisionCode: place.divisionCode,
        departmentId: place.departmentId,
        taskCode: taskCode(departments.get(place.departmentId)?.uscc ?? '', levelOf(place.divisionCode), item.itemCode),
        demo: place.demo,
      })),
    ),
    successors: old.flatMap(({ itemCode }) => into.map(({ code }) => ({ fromCode: itemCode, toCode: code }))),
    findings: [
      ...(taken.length > 0
        ? [finding('error', 'reforms.code-taken', `编码 ${sayList(taken)} 已经用于别的事项，请换一个编码。`)]
        : []),
      ...wrongType.map(({ code }) =>
        finding('error', 'reforms.code-invalid', `编码 ${code} 与事项类型不符，请按基本编码规则核对。`),
      ),
      finding(
        'warning',
        'reforms.successor-plain',
        '新事项从原事项的内容和表单开始，各地的本地差异不随迁，需要保留的请在新事项中重新起草。',
      ),
    ],
  }
}

function successorContent(content: ItemContent, name: string): ItemContent {
  const { itemStatus: _, ...rest } = content
  return { ...rest, name }
}
