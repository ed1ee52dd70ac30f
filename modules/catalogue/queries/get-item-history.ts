import { catalogueFault, type getItemHistory as contract, type EffectiveItem } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { contentDifferences } from '../domain/say-differences.ts'
import { effectiveItem } from './effective-item.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'

type Step = OutputOf<typeof contract>['steps'][number]

/** No item is changed more often than this; older steps are left out. */
const STEPS_SHOWN = 100

export async function getItemHistory(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const states = await statesOf(ctx, input)
  const last = states.at(-1)
  if (!last) throw catalogueFault('catalogue.item-not-implemented', { code: input.itemCode, ...input })
  const origins = await originsOf(ctx.db, states.flatMap(versionIds))
  const steps = states.map((item, at): Step => {
    const before = states[at - 1]
    const newest = versionIds(item).filter((id) => !before || !versionIds(before).includes(id))
    const origin = newest.map((id) => origins.get(id)).find((found) => found)
    return {
      effectiveFrom: item.pins.effectiveAt,
      effectiveUntil: states[at + 1]?.pins.effectiveAt ?? null,
      knownFrom: (origin?.published_at ?? new Date(item.pins.effectiveAt)).toISOString(),
      title: origin?.title ?? null,
      document: origin?.document ?? null,
      observed: item.observed !== undefined,
      sentences: sentencesBetween(before, item),
    }
  })
  return { itemName: last.content.name, steps: steps.reverse() }
}

/** The item at every instant at which it changes, as known now, the earliest first. */
async function statesOf(
  ctx: Context,
  query: { readonly itemCode: string; readonly divisionCode: string },
): Promise<EffectiveItem[]> {
  const states: EffectiveItem[] = []
  let at = await beginningOf(ctx.db, query)
  for (let followed = 0; at && followed < STEPS_SHOWN; followed++) {
    const item = await effectiveItem(ctx.db, { ...query, at, knownAt: EVERYTHING_KNOWN })
    if (item) states.push(item)
    at = item?.validUntil ? new Date(item.validUntil) : undefined
  }
  return states
}

/** The first instant at which both a standard holds and someone carries the item out. */
async function beginningOf(
  db: Db,
  query: { readonly itemCode: string; readonly divisionCode: string },
): Promise<Date | undefined> {
  const { rows } = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT greatest(
       (SELECT min(lower(p.legal)) FROM catalogue.basic_item_period AS p WHERE p.basic_item_id = b.id AND upper_inf(p.known)),
       (SELECT min(greatest(i.created_at, i.effective_from)) FROM catalogue.implementation AS i
        WHERE i.basic_item_id = b.id AND i.division_code = ANY ($2::text[]))) AS at
     FROM catalogue.basic_item AS b WHERE b.code = $1
       AND EXISTS (SELECT FROM catalogue.implementation AS i WHERE i.basic_item_id = b.id AND i.division_code = ANY ($2::text[]))`,
    [query.itemCode, withAncestors(query.divisionCode)],
  )
  return rows[0]?.at ?? undefined
}

const versionIds = ({ pins }: EffectiveItem): string[] => [
  pins.basicVersionId,
  ...pins.overrideVersionIds,
  ...(pins.observedVersionId ? [pins.observedVersionId] : []),
  ...(pins.formVersionId ? [pins.formVersionId] : []),
]

interface Origin {
  readonly version_id: string
  readonly published_at: Date
  readonly title: string | null
  readonly document: string | null
}

/** When each version was published, and by which change where it went through one. */
async function originsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Origin>> {
  const { rows } = await rawQuery<Origin>(
    db,
    `SELECT v.id AS version_id, v.published_at, c.title, c.document FROM (
       SELECT id, published_at FROM catalogue.basic_item_version WHERE id = ANY ($1::uuid[])
       UNION ALL SELECT id, published_at FROM catalogue.override_version WHERE id = ANY ($1::uuid[])
       UNION ALL SELECT id, published_at FROM catalogue.observed_version WHERE id = ANY ($1::uuid[])
       UNION ALL SELECT id, published_at FROM catalogue.form_version WHERE id = ANY ($1::uuid[])
     ) AS v LEFT JOIN catalogue.change AS c ON c.version_id = v.id`,
    [ids],
  )
  return new Map(rows.map((row) => [row.version_id, row]))
}

function sentencesBetween(before: EffectiveItem | undefined, item: EffectiveItem): string[] {
  if (!before) return ['首次公布。']
  const found = contentDifferences(before.content, item.content)
  if (before.divisionCode !== item.divisionCode) found.unshift('改由另一层级的部门办理。')
  if (before.observed && !item.observed) found.unshift('已统一为全省标准。')
  if (!before.observed && item.observed) found.unshift('内容以当地现行公布的指南为准，尚未统一。')
  if (before.pins.formVersionId !== item.pins.formVersionId) found.push('申请表单有更新。')
  return found.length > 0 ? found : ['内容没有变化，仅重新发布。']
}
