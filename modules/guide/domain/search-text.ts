/** Words of one item by how much a hit in them counts; letters are PostgreSQL's weights. */
export interface WeightedWords {
  /** Its name. */
  readonly A: readonly string[]
  /** Everyday words for it. */
  readonly B: readonly string[]
  /** Department and themes. */
  readonly C: readonly string[]
  /** Names of its materials. */
  readonly D: readonly string[]
}

/** PostgreSQL keeps at most so many positions of one word. */
const POSITIONS_KEPT = 16_383

/**
 * Text of a `tsvector` with our own words: PostgreSQL's parsers do not cut Chinese, and what it would do with letters depends on
 * the server's locale.
 */
export function tsvectorText(words: WeightedWords): string {
  const places = new Map<string, string[]>()
  let position = 0
  for (const weight of ['A', 'B', 'C', 'D'] as const) {
    for (const word of new Set(words[weight])) {
      position = Math.min(position + 1, POSITIONS_KEPT)
      places.set(word, [...(places.get(word) ?? []), `${position}${weight}`])
    }
  }
  return [...places].map(([word, at]) => `${lexeme(word)}:${at.join(',')}`).join(' ')
}

/** Text of a `tsquery` that wants all or any of the words; empty for none. */
export function tsqueryText(words: readonly string[], operator: '&' | '|'): string {
  return words.map(lexeme).join(` ${operator} `)
}

function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
