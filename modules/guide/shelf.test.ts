import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { systemClock } from '#platform/time/clock.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { guideFor } from './queries/guide-for.ts'
import { createGuideShelf, guideShelf } from './shelf.ts'
import { buildSmallWorld, exampleContent } from './testing.ts'

const FOOD = '000131024000'
const asked = { divisionCode: '370303', itemCode: FOOD }
const app = await openTestApp()
const world = await buildSmallWorld(app)
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })

/** One process with its own shelf, on the machine's clock as in production. */
function oneProcess(): Context {
  const shelf = createGuideShelf()
  const ctx = app.context()
  return {
    ...ctx,
    clock: systemClock,
    now: new Date(),
    port: (port) => (port.name === guideShelf.name ? shelf : ctx.port(port)) as never,
  }
}
const promised = async (ctx: Context) => (await guideFor(ctx, asked))?.content.promisedLimit?.count
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('the shelf', () => {
  it('compiles a guide once for all who ask, and hands out the same document', async () => {
    const ctx = oneProcess()
    const guides = await Promise.all(Array.from({ length: 20 }, () => guideFor(ctx, asked)))
    expect(new Set(guides).size).toBe(1)
    expect(await guideFor(ctx, asked)).toBe(guides[0])
  })

  it('shows a publication in every process within a second', async () => {
    const [here, there] = [oneProcess(), oneProcess()]
    const before = await Promise.all([promised(here), promised(there)])
    await world.publish(FOOD, { ...exampleContent, promisedLimit: days(6) }, '2026-01-01T00:00:00+08:00')
    await sleep(1050)
    expect(before).toEqual([10, 10])
    expect(await Promise.all([promised(here), promised(there)])).toEqual([6, 6])
  })

  it('gives to nobody else what a transaction has changed and not committed', async () => {
    const ctx = oneProcess()
    await promised(ctx)
    await inTransaction(app.db, async (tx) => {
      await tx.executeQuery(CompiledQuery.raw(`UPDATE catalogue.catalogue_version SET version = version + 1`))
      expect(await promised({ ...ctx, db: tx })).toBe(6)
      await sleep(1050)
      const shelf = ctx.port(guideShelf)
      const inside = await shelf.present({ ...ctx, db: tx })
      expect((await shelf.present(ctx)).version).not.toBe(inside.version)
      throw new Error('rolled back')
    }).catch(() => undefined)
    expect(await promised(ctx)).toBe(6)
  })

  it('asks the database for the present once a second, whoever asks', async () => {
    const ctx = oneProcess()
    const shelf = ctx.port(guideShelf)
    const all = await Promise.all(Array.from({ length: 50 }, () => shelf.present(ctx)))
    expect(new Set(all.map((present) => present.version)).size).toBe(1)
    let acquired = 0
    const count = () => {
      acquired += 1
    }
    app.pool.on('acquire', count)
    await guideFor(ctx, asked)
    const once = acquired
    for (let at = 0; at < 1000; at++) await guideFor(ctx, asked)
    app.pool.off('acquire', count)
    // Three questions for the present at most, should the second be over just then.
    expect(acquired - once).toBeLessThanOrEqual(3)
  })

  it('keeps the time of the database, from question to question', async () => {
    const ctx = oneProcess()
    const shelf = ctx.port(guideShelf)
    const first = await shelf.present(ctx)
    await sleep(200)
    const later = await shelf.present(ctx)
    expect(later.now.getTime() - first.now.getTime()).toBeGreaterThanOrEqual(190)
    const { rows } = await app.pool.query('SELECT clock_timestamp() AS now')
    expect(Math.abs(rows[0].now.getTime() - later.now.getTime())).toBeLessThan(500)
  })
})
