/** Text as a search compares it: full-width forms folded (NFKC), letters small, nothing but letters and digits. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
