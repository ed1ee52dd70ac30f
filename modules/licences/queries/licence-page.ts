import { validate as isUuid } from 'uuid'
import type { LicenceSummary } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentSummary } from '../present.ts'
import type { LicenceRow } from '../store/licences.ts'

interface Page {
  readonly after?: string
  readonly limit?: number
}

const DEFAULT_LIMIT = 20

interface LicenceQuery {
  where(column: 'id', operator: '<', value: string): this
  orderBy(column: 'id', direction: 'desc'): this
  limit(count: number): this
  execute(): Promise<LicenceRow[]>
}

/** Newest first: ids are in the order of time. */
export function afterId<Q extends LicenceQuery>(query: Q, page: Page): Q {
  return page.after && isUuid(page.after) ? query.where('id', '<', page.after) : query
}

export async function licencePage(
  ctx: Context,
  query: LicenceQuery,
  page: Page,
): Promise<{ items: LicenceSummary[]; next: string | null }> {
  const limit = page.limit ?? DEFAULT_LIMIT
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const items = await Promise.all(shown.map((row) => presentSummary(ctx, row)))
  return { items, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
