/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below `bound`. */
  below(bound: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** `count` different members, or all where there are fewer. */
  some<T>(list: readonly T[], count: number): T[]
}

/** Its own stream for each purpose: what one part draws does not move what another draws. */
export function randomOf(seed: number, ...purpose: readonly number[]): Random {
  let state = mix(seed, ...purpose)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from')
      return list[below(list.length)] as (typeof list)[number]
    },
    some: (list, count) => {
      const rest = [...list]
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]!)
    },
  }
}

/** One number from 0, below 1, for a cell of a table: without a stream, since there are millions of cells. */
export const shareOf = (seed: number, a: number, b: number): number => mix(seed, a, b) / 2 ** 32

function mix(...parts: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b)
    hash ^= hash >>> 13
    hash = Math.imul(hash, 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}
