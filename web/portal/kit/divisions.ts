import { LRUCache } from 'lru-cache'
import type { ChosenDivision } from './visit.ts'

export interface Divisions {
  /** The division of the cookie, or the one that the platform serves as a whole. */
  chosen(cookie: string | undefined): Promise<ChosenDivision | undefined>
}

interface DivisionPorts {
  readonly nameOf: (code: string) => Promise<string | undefined>
  /** The lowest division that covers every department of the platform; undefined while there is none. */
  readonly served: () => Promise<string | undefined>
}

const MINUTE_MS = 60_000

/** Names of divisions hardly ever change: they are kept for ten minutes, the served division for one. */
export function createDivisions({ nameOf, served }: DivisionPorts): Divisions {
  const names = new LRUCache<string, string>({
    max: 5_000,
    ttl: 10 * MINUTE_MS,
    fetchMethod: (code) => nameOf(code),
  })
  const home = new LRUCache<'home', string>({ max: 1, ttl: MINUTE_MS, fetchMethod: () => served() })
  return {
    async chosen(cookie) {
      if (cookie && /^[0-9]{6}([0-9]{3})?$/.test(cookie)) {
        const name = await names.fetch(cookie)
        if (name) return { code: cookie, name, chosen: true }
      }
      const code = await home.fetch('home')
      const name = code && (await names.fetch(code))
      return code && name ? { code, name, chosen: false } : undefined
    },
  }
}
