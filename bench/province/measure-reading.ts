import { anonymous } from '#contracts/actor.ts'
import { basicItemsInForce, catalogueOperations, effectiveItem, implementationsFor } from '#modules/catalogue/index.ts'
import { compileFromCatalogue } from '#modules/guide/index.ts'
import type { Province } from './generator/province.ts'
import { type Random, randomOf } from './generator/random.ts'
import { type Measured, type Place, REGISTERED } from './place.ts'
import { asEntries, timesOf, timesTogether } from './times.ts'

const STREAM = 5
const DAY_MS = 86_400_000
const CALLERS = 4

/** An item at a place at random instants of law and knowledge, nothing compiled before. */
export async function measureEffectiveItems(place: Place, province: Province): Promise<Measured> {
  const { db } = place.program.composition.runtime
  const random = randomOf(province.seed, STREAM)
  const at = async () => {
    const query = randomQuery(province, random)
    if (!(await effectiveItem(db, query))) throw new Error(`nothing at ${JSON.stringify(query)}`)
  }
  const alone = await timesOf(4000, at)
  const together = await timesTogether(4000, CALLERS, at)
  const compiled = await timesOf(2000, async () => {
    const query = randomQuery(province, random)
    if (!(await compileFromCatalogue(db, query, query.at))) throw new Error(`no guide at ${JSON.stringify(query)}`)
  })
  return {
    entries: [
      ...asEntries('effective-item.any-instant', alone, '<= 8'),
      ...asEntries(`effective-item.any-instant.${CALLERS}-callers`, together),
      ...asEntries('guide.compiled-any-instant', compiled, '<= 8'),
    ],
  }
}

/** Half of all now, as nearly everybody asks; half at any instant from the first day to half a year from now, as known on any day until now. */
function randomQuery({ items, regions }: Province, random: Random) {
  const from = Date.parse(REGISTERED) + DAY_MS
  const days = Math.floor((Date.now() - from) / DAY_MS)
  const where = { itemCode: random.pick(items).code, divisionCode: random.pick(regions).code }
  if (random.chance(0.5)) return { ...where, at: new Date(), knownAt: new Date() }
  return {
    ...where,
    at: new Date(from + random.below(days + 180) * DAY_MS),
    knownAt: new Date(from + random.below(days) * DAY_MS),
  }
}

const PAGE_GOAL = '<= 50'

/** What item managers and the program itself ask of the catalogue at this size. */
export async function measureCatalogueQueries(place: Place, province: Province): Promise<Measured> {
  const { runtime, invoke } = place.program.composition
  const { db, clock } = runtime
  const random = randomOf(province.seed, STREAM, 1)
  const item = () => random.pick(province.items).code
  const division = () => random.pick(province.regions).code
  const departments = [
    ...new Set((await implementationsFor(db, division(), clock.now())).map(({ departmentId }) => departmentId)),
  ]
  const list = (input: object) => invoke(catalogueOperations.listImplementations, { actor: anonymous }, input)
  const basic = (input: object) => invoke(catalogueOperations.listBasicItems, { actor: anonymous }, input)
  const cases: readonly (readonly [string, number, () => Promise<unknown>, string | null])[] = [
    ['list-basic-items.page', 60, () => basic({ after: item(), limit: 100 }), PAGE_GOAL],
    [
      'list-basic-items.by-words',
      40,
      () => basic({ q: random.pick(['登记', '经营许可', '补贴', '道路']), limit: 20 }),
      PAGE_GOAL,
    ],
    [
      'get-basic-item',
      100,
      () => invoke(catalogueOperations.getBasicItem, { actor: anonymous }, { itemCode: item() }),
      PAGE_GOAL,
    ],
    ['list-implementations.first-page', 40, () => list({ limit: 100 }), PAGE_GOAL],
    ['list-implementations.deep-page', 40, () => list({ after: `1137${10 + random.below(7)}`, limit: 100 }), PAGE_GOAL],
    ['list-implementations.of-item', 60, () => list({ itemCode: item(), limit: 100 }), PAGE_GOAL],
    ['list-implementations.of-division', 60, () => list({ divisionCode: division(), limit: 100 }), PAGE_GOAL],
    [
      'list-implementations.of-department',
      60,
      () => list({ departmentId: random.pick(departments), limit: 100 }),
      PAGE_GOAL,
    ],
    [
      'list-implementations.of-item-and-division',
      60,
      () => list({ itemCode: item(), divisionCode: division() }),
      PAGE_GOAL,
    ],
    ['implementations-for-division', 30, () => implementationsFor(db, division(), clock.now()), '<= 250'],
    ['basic-items-in-force', 8, () => basicItemsInForce(db, clock.now()), null],
  ]
  const entries = []
  for (const [name, count, work, goal] of cases)
    entries.push(...asEntries(`catalogue.${name}`, await timesOf(count, work), goal))
  return { entries }
}
