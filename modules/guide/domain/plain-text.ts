/** Text as a search compares it: full-width forms folded (NFKC), letters small, nothing but letters and digits. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Pairs of characters that stand together or with one between them, so that 打口井 still meets 打井. A single character stands
 * for itself.
 */
export function pairsOf(text: string): string[] {
  const characters = [...plainText(text)]
  if (characters.length < 2) return characters
  const pairs = new Set<string>()
  for (const [at, first] of characters.entries()) {
    for (const second of characters.slice(at + 1, at + 3)) pairs.add(first + second)
  }
  return [...pairs]
}
