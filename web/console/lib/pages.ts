import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'

/** Rows of a keyset list read so far. */
export const rowsOf = <T>(data: InfiniteData<{ readonly items: readonly T[] }>): readonly T[] =>
  data.pages.flatMap((page) => page.items)

/** The button for the next page, where there is one. */
export function moreOf(query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>) {
  if (!query.hasNextPage) return undefined
  return { loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }
}
