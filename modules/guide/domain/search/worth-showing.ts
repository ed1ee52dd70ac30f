import type { Ranked } from './rank.ts'

/** `words`: the question was understood; `nearest`: these come nearest. */
export type Match = 'words' | 'nearest'

/** More answers than this help nobody. */
const SHOWN_AT_MOST = 100
const NEAREST_SHOWN = 6
/** An answer is shown as long as it fits about as well as the best. */
const WEAKEST_SHOWN = 0.35
/** Share of the question's telling part that an answer must explain to count as one. */
const UNDERSTOOD = 0.3

/** Of ranked items those that are worth showing, best first. */
export function worthShowing<R extends Ranked>(ranked: readonly R[]): { match: Match; shown: readonly R[] } {
  const best = ranked[0]
  if (!best || best.understood < UNDERSTOOD) return { match: 'nearest', shown: ranked.slice(0, NEAREST_SHOWN) }
  const fitting = ranked.filter(
    ({ score, coverage }) => score >= best.score * WEAKEST_SHOWN && coverage >= best.coverage * WEAKEST_SHOWN,
  )
  return { match: 'words', shown: fitting.slice(0, SHOWN_AT_MOST) }
}
