/** Keyset over `seq`, newest first. */
export interface EntryPage {
  readonly after?: string
  readonly limit?: number
}

export const DEFAULT_LIMIT = 20

/** The sequence number to go on below; undefined at the start, and for text that no page of ours gave out. */
export function seqBelow(page: EntryPage): number | undefined {
  return page.after !== undefined && /^[1-9][0-9]{0,15}$/.test(page.after) ? Number(page.after) : undefined
}

/** Rows were fetched one more than the page holds. */
export function cutPage<R extends { seq: number }>(
  rows: readonly R[],
  limit: number,
): { shown: R[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? String(last.seq) : null }
}
