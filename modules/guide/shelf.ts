import { LRUCache } from 'lru-cache'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { catalogueVersion } from '#modules/catalogue/index.ts'
import { placesVersion } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { port } from '#platform/operations/port.ts'
import { systemClock } from '#platform/time/clock.ts'
import type { Directory } from './queries/directory.ts'
import type { Offers } from './queries/offers.ts'

/** What was last read of the present: a guide held by this process is good as long as it was made from it. */
interface Present {
  /** Changes with every publication in the catalogue and every change of a division or department. */
  readonly version: string
  /** The database's clock, so that every process passes a scheduled instant at the same time. */
  readonly now: Date
}

interface Held<T> {
  readonly version: string
  /** Milliseconds since 1970, on the database's clock. */
  readonly validUntil: number
  readonly value: T
}

/** What one process holds ready; only an acceleration, never the truth. */
export interface GuideShelf {
  present(ctx: Context): Promise<Present>
  readonly guides: Shelf<GuideDocument | undefined>
  readonly offers: Shelf<Offers>
  readonly directory: Shelf<Directory>
  /** Hashes of guides that are known to be recorded. */
  readonly recorded: { has(contentHash: string): boolean; add(contentHash: string): void }
}

interface Shelf<T> {
  /** The held value when it still holds. */
  held(ctx: Context, key: string): Promise<T | undefined>
  /** The held value when it still holds; otherwise it is made, once for all who ask at the same time. */
  take(
    ctx: Context,
    key: string,
    /** May go on from what was held last, though it no longer holds. */
    make: (last: T | undefined) => Promise<{ value: T; validUntil: Date | null }>,
  ): Promise<T>
}

export const guideShelf = port<GuideShelf>('guide.shelf')

/** A publication shows in every process after this time at the latest. */
const PRESENT_LIFE_MS = 1000
/** More of them held a province at 840 MB, with nothing quicker for it. */
const GUIDES_HELD = 1000
const DIVISIONS_HELD = 200
const HASHES_KNOWN = 100_000

export function createGuideShelf(): GuideShelf {
  const present = createPresent()
  const recorded = new LRUCache<string, true>({ max: HASHES_KNOWN })
  return {
    present,
    guides: createShelf(GUIDES_HELD, present),
    offers: createShelf(DIVISIONS_HELD, present),
    directory: createShelf(1, present),
    recorded: { has: (hash) => recorded.has(hash), add: (hash) => void recorded.set(hash, true) },
  }
}

function createPresent(): GuideShelf['present'] {
  let last: { version: string; databaseTime: number; askedAt: number } | undefined
  let asking: Promise<void> | undefined

  const ask = async (db: Db) => {
    const askedAt = performance.now()
    const [catalogue, places, clock] = await Promise.all([
      catalogueVersion(db),
      placesVersion(db),
      rawQuery<{ now: Date }>(db, 'SELECT clock_timestamp() AS now', []),
    ])
    return { version: `${catalogue}/${places}`, databaseTime: (clock.rows[0] as { now: Date }).now.getTime(), askedAt }
  }
  const told = (ctx: Context, known: NonNullable<typeof last>): Present => ({
    version: known.version,
    // A clock that was moved by hand, in a test or a rehearsal, is the one that counts.
    now:
      ctx.clock === systemClock ? new Date(known.databaseTime + (performance.now() - known.askedAt)) : ctx.clock.now(),
  })

  return async (ctx) => {
    // A test that moves its clock wants to see the change at once.
    const life = ctx.clock === systemClock ? PRESENT_LIFE_MS : 0
    if (last && performance.now() - last.askedAt < life) return told(ctx, last)
    // Inside a transaction the answer may be the transaction's own, and another connection may be none: ask, and keep nothing.
    if (ctx.db.isTransaction) return told(ctx, await ask(ctx.db))
    asking ??= ask(ctx.db)
      .then((answer) => {
        last = answer
      })
      .finally(() => {
        asking = undefined
      })
    await asking
    return told(ctx, last as NonNullable<typeof last>)
  }
}

function createShelf<T>(max: number, present: GuideShelf['present']): Shelf<T> {
  const held = new LRUCache<string, Held<T>>({ max })
  const making = new Map<string, Promise<Held<T>>>()
  const holding = ({ version, now }: Present, key: string): Held<T> | undefined => {
    const known = held.get(key)
    return known && known.version === version && now.getTime() < known.validUntil ? known : undefined
  }
  return {
    held: async (ctx, key) => holding(await present(ctx), key)?.value,
    async take(ctx, key, make) {
      const here = await present(ctx)
      const { version } = here
      const good = holding(here, key)
      if (good) return good.value
      const known = held.get(key)
      const fresh = async (): Promise<Held<T>> => {
        const { value, validUntil } = await make(known?.value)
        return { version, validUntil: validUntil?.getTime() ?? Number.POSITIVE_INFINITY, value }
      }
      // What a transaction reads may include its own changes, which are nobody else's yet.
      if (ctx.db.isTransaction) return (await fresh()).value
      const flight = `${version} ${key}`
      let pending = making.get(flight)
      if (!pending) {
        pending = fresh().finally(() => making.delete(flight))
        making.set(flight, pending)
      }
      const made = await pending
      held.set(key, made)
      return made.value
    },
  }
}
