import type { Audience } from '#contracts/guide/index.ts'

interface Entry {
  readonly itemCode: string
  readonly name: string
  readonly personThemes: readonly string[]
  readonly corporateThemes: readonly string[]
  readonly audiences: readonly Audience[]
  readonly common: boolean
}

export interface Filter {
  readonly audience?: Audience
  readonly theme?: string
}

export function fits(entry: Entry, filter: Filter): boolean {
  if (filter.audience && !entry.audiences.includes(filter.audience)) return false
  if (!filter.theme) return true
  const themes = {
    person: entry.personThemes,
    corporate: entry.corporateThemes,
    both: [...entry.personThemes, ...entry.corporateThemes],
  }[filter.audience ?? 'both']
  return themes.includes(filter.theme)
}

const BY_NAME = new Intl.Collator('zh-Hans-CN')

/** For lists without a question: those most asked for first, the rest by the sound of their names. */
export function listed<E extends Entry>(entries: Iterable<E>): E[] {
  return [...entries].sort(
    (a, b) =>
      Number(b.common) - Number(a.common) || BY_NAME.compare(a.name, b.name) || (a.itemCode < b.itemCode ? -1 : 1),
  )
}
