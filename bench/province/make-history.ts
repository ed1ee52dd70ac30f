import { v7 as uuidv7 } from 'uuid'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { materialMatcher } from '#modules/dictionary/index.ts'
import { standardContent } from './generator/items.ts'
import type { Province } from './generator/province.ts'
import { randomOf } from './generator/random.ts'
import { type Measured, type Place, REGISTERED } from './place.ts'

const STREAM = 4
/** Of a hundred items, how many are published again after they were loaded. */
const CHANGED_SHARE = 0.1
const DAY_MS = 86_400_000

/** A tenth of the items get two to four more versions: some backdated, some planned, each known from its own day on. */
export async function makeHistory(place: Place, province: Province): Promise<Measured> {
  const { invoke, runtime } = place.program.composition
  const matcher = await materialMatcher(runtime.db)
  const random = randomOf(province.seed, STREAM)
  const changed = province.items.filter(() => random.chance(CHANGED_SHARE))
  const publications = changed
    .flatMap((item) =>
      Array.from({ length: 2 + random.below(3) }, () => ({
        item,
        known: new Date(Date.parse(REGISTERED) + random.below(600) * DAY_MS + DAY_MS),
        /** From a month before it was known to half a year after. */
        effectDays: random.below(210) - 30,
        limit: 1 + random.below(item.standard.promisedDays),
      })),
    )
    .sort((a, b) => a.known.getTime() - b.known.getTime())
  for (const { item, known, effectDays, limit } of publications) {
    place.clock.set(known)
    const content = standardContent(item, matcher)
    await invoke(
      catalogueOperations.publishBasicItemVersion,
      { actor: systemActor('bench'), idempotencyKey: uuidv7() },
      {
        itemCode: item.code,
        ownerDivisionCode: '370000',
        content: { ...content, promisedLimit: { count: limit, unit: 'workingDay', note: null } },
        effectiveFrom: new Date(known.getTime() + effectDays * DAY_MS).toISOString(),
      },
    )
  }
  const now = new Date()
  place.clock.set(now)
  // For half a year from today the standards are again those from which places were made to differ.
  for (const item of changed) {
    await invoke(
      catalogueOperations.publishBasicItemVersion,
      { actor: systemActor('bench'), idempotencyKey: uuidv7() },
      {
        itemCode: item.code,
        ownerDivisionCode: '370000',
        content: standardContent(item, matcher),
        effectiveFrom: now.toISOString(),
        effectiveUntil: new Date(now.getTime() + 180 * DAY_MS).toISOString(),
      },
    )
  }
  return {
    entries: [],
    notes: [
      `History: ${changed.length} items with 4 to 6 versions (${publications.length + changed.length} publications), some backdated, some planned; overrides with an end among the differences.`,
    ],
  }
}
