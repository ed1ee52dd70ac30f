import { lawKey } from '#modules/catalogue/index.ts'
import moveRows from '../../data/article-moves.json' with { type: 'json' }

/** A newer version of a law, and which articles have another number in it; null: it has none of it. */
interface Moves {
  readonly law: string
  readonly rewritten: boolean
  readonly moves: ReadonlyMap<number, number | null>
}

/** By the key of the law, its versions in the order of time. */
const MOVES: ReadonlyMap<string, readonly Moves[]> = Map.groupBy(
  moveRows.map(({ law, rewritten, moves }) => ({
    law,
    rewritten,
    moves: new Map(moves.map(([from, to]) => [from!, to ?? null])),
  })),
  ({ law }) => lawKey(law),
)

/** Whether two numbers may be of one article, in whatever versions of the law they are cited. */
export function isSameArticle(law: string, a: number, b: number): boolean {
  const versions = MOVES.get(law) ?? []
  // Of a law that was written anew the numbers tell nothing.
  if (versions.some(({ rewritten }) => rewritten)) return true
  return numbersOf(versions, a).has(b) || numbersOf(versions, b).has(a)
}

/** The numbers that an article had from any version on. */
function numbersOf(versions: readonly Moves[], article: number): Set<number> {
  const numbers = new Set([article])
  for (const first of versions.keys()) {
    let at: number | null = article
    for (const { moves } of versions.slice(first)) {
      at = moves.has(at) ? (moves.get(at) ?? null) : at
      if (at === null) break
      numbers.add(at)
    }
  }
  return numbers
}
