/** A list with one entry a place earlier (-1) or later (1); the same list at its ends. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by
  if (to < 0 || to >= list.length) return list
  const next = [...list]
  next.splice(to, 0, ...next.splice(at, 1))
  return next
}

export const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at)

export const replaced = <T>(list: readonly T[], at: number, value: T): readonly T[] =>
  list.map((entry, index) => (index === at ? value : entry))
