import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { inTransaction } from '#platform/db/database.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { end, isOpen, publish, type Span, since } from '../domain/bitemporal.ts'
import { type History, lastInstant, withdraw } from '../domain/withdrawal.ts'
import { catalogueOperations as operations } from '../index.ts'
import { itemContent } from '../testing.ts'
import { historiesOf } from './histories.ts'
import { insertOverrideVersion } from './overrides.ts'
import { endPeriods, publishPeriods, withdrawActs } from './periods.ts'
import { replaceSegments, restoreSegments, type Segment } from './segments.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const TABLE = 'catalogue.override_period'
const BEGIN = Date.parse('2026-03-02T02:00:00Z')
const DAY = 86_400_000
const PLACES = ['370302', '370303'] as const
let basicItemId = ''

beforeAll(async () => {
  await buildDepartments(app)
})

/** Each run has an item of its own, so that nothing stands there. */
let serial = 0
async function newItem(): Promise<void> {
  const itemCode = `TB0109${String(++serial).padStart(4, '0')}00`
  const standard = { itemCode, ownerDivisionCode: '370000', content: itemContent() }
  basicItemId = (await app.call(operations.publishBasicItemVersion, systemActor('test'), standard)).basicItemId
}

type Act =
  | { readonly kind: 'publish'; readonly place: number; readonly legal: Span }
  | { readonly kind: 'end'; readonly place: number; readonly legal: Span }
  /** A reform over all places from a day on: a new version of each override, or its end. */
  | { readonly kind: 'reform'; readonly from: number; readonly ends: boolean }
  | { readonly kind: 'withdraw'; readonly which: number }
/** Days from the beginning on, all of them after every act. */
const day = (count: number) => BEGIN + count * DAY
const span = fc
  .record({ from: fc.integer({ min: 1, max: 20 }), length: fc.option(fc.integer({ min: 1, max: 10 })) })
  .map(({ from, length }): Span => ({ from: day(from), until: length === null ? Infinity : day(from + length) }))
const publishing = fc.record({ kind: fc.constant('publish' as const), place: fc.nat(1), legal: span })
const act: fc.Arbitrary<Act> = fc.oneof(
  publishing,
  fc.record({ kind: fc.constant('end' as const), place: fc.nat(1), legal: span }),
  fc.record({ kind: fc.constant('reform' as const), from: fc.integer({ min: 1, max: 20 }), ends: fc.boolean() }),
  fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(7) }),
)
const acts = fc
  .tuple(fc.array(publishing, { minLength: 1, maxLength: 3 }), fc.array(act, { minLength: 3, maxLength: 7 }))
  .map(([first, then]) => [...first, ...then])

/** What an act wrote, by place: versions and ends. */
type Written = Map<string, string[]>
interface World {
  readonly model: Map<string, History>
  readonly written: Written[]
  readonly reforms: Map<number, number>
}

const newVersion = async (divisionCode: string): Promise<string> => {
  const id = uuidv7()
  const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
  const version = { id, basicItemId, divisionCode, differences: [], local: LOCAL, author: 'test' }
  await insertOverrideVersion(app.db, { ...version, publishedAt: app.clock.now() })
  return id
}

const subjectOf = (divisionCode: string) => ({ table: TABLE, basicItemId, divisionCode }) as const
const changed = (history: History, { close, open }: ReturnType<typeof publish>, at: number): History => ({
  ...history,
  periods: [
    ...history.periods.map((p) => (close.includes(p) ? { ...p, known: { ...p.known, until: at } } : p)),
    ...open,
  ],
})

async function perform(world: World, step: number, one: Act): Promise<void> {
  const now = new Date(BEGIN + (step + 1) * 60_000)
  app.clock.set(now)
  const at = now.getTime()
  const mine: Written = new Map()
  const change = (place: string, decide: (history: History) => History) =>
    world.model.set(place, decide(world.model.get(place) as History))
  if (one.kind === 'publish') {
    const place = PLACES[one.place] as string
    const placed = [{ versionId: await newVersion(place), legal: one.legal }]
    await publishPeriods(app.db, subjectOf(place), placed, now)
    change(place, (history) => changed(history, publish(history.periods, placed, at), at))
    mine.set(place, [placed[0]?.versionId as string])
  } else if (one.kind === 'end') {
    const place = PLACES[one.place] as string
    const id = await endPeriods(app.db, subjectOf(place), one.legal, now)
    change(place, (history) => ({
      ...changed(history, end(history.periods, one.legal, at), at),
      ends: [...history.ends, { id, legal: one.legal, at }],
    }))
    mine.set(place, [id])
  } else if (one.kind === 'reform') {
    world.reforms.set(step, day(one.from))
    const segments = await segmentsFrom(day(one.from), one.ends)
    await replaceSegments(app.db, TABLE, segments, new Date(day(one.from)), now)
    for (const segment of segments) {
      const place = segment.divisionCode as string
      const legal = {
        from: Math.max(segment.from.getTime(), day(one.from)),
        until: segment.until?.getTime() ?? Infinity,
      }
      const { put } = segment
      change(place, (history) =>
        'versionId' in put
          ? changed(history, publish(history.periods, [{ versionId: put.versionId, legal }], at), at)
          : {
              ...changed(history, end(history.periods, legal, at), at),
              ends: [...history.ends, { id: put.endId, legal, at }],
            },
      )
      mine.set(place, [...(mine.get(place) ?? []), 'versionId' in put ? put.versionId : put.endId])
    }
  } else {
    const taken = world.written[one.which % step] as Written
    const from = world.reforms.get(one.which % step)
    const actIds = [...taken.values()].flat()
    if (from) await restoreSegments(app.db, TABLE, { actIds, effectiveAt: new Date(from) }, now)
    else for (const [place, ids] of taken) await withdrawActs(app.db, subjectOf(place), ids, now)
    for (const [place, ids] of taken) {
      change(place, (history) => ({
        ...changed(history, withdraw(history, new Set(ids), from ?? at, at), at),
        withdrawn: new Set([...history.withdrawn, ...ids]),
      }))
    }
  }
  world.written.push(mine)
}

async function segmentsFrom(from: number, ends: boolean): Promise<Segment[]> {
  const segments: Segment[] = []
  for (const { divisionCode, history } of await stored()) {
    for (const p of history.periods.filter((one) => isOpen(one) && one.legal.until > from)) {
      segments.push({
        periodId: p.id,
        basicItemId,
        divisionCode,
        oldVersionId: p.versionId,
        put: ends ? { endId: uuidv7() } : { versionId: await newVersion(divisionCode as string) },
        from: new Date(p.legal.from),
        until: p.legal.until === Infinity ? null : new Date(p.legal.until),
      })
    }
  }
  return segments
}

const stored = () =>
  historiesOf(
    app.db,
    TABLE,
    PLACES.map((divisionCode) => ({ basicItemId, divisionCode })),
  )
/** Versions by day of law and act of knowledge: seams do not matter. */
const told = ({ periods }: History, steps: number) =>
  Array.from({ length: steps + 1 }, (_, step) =>
    Array.from({ length: 32 }, (_, at) => {
      const [legal, known] = [day(at), BEGIN + step * 60_000]
      const holds = (own: Span, instant: number) => own.from <= instant && instant < own.until
      const found = periods.filter((p) => holds(p.legal, legal) && holds(p.known, known))
      return found.map(({ versionId }) => versionId).join(' ')
    }),
  )

it('what is stored is what the rules say, one subject at a time or many at once', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      app.clock.set(new Date(BEGIN))
      await newItem()
      const nothing: History = { periods: [], ends: [], withdrawn: new Set() }
      const world: World = { model: new Map(PLACES.map((p) => [p, nothing])), written: [], reforms: new Map() }
      for (const [step, one] of list.entries()) await perform(world, step, one)
      for (const { divisionCode, history } of await stored()) {
        const model = world.model.get(divisionCode as string) as History
        expect(told(history, list.length)).toEqual(told(model, list.length))
        expect(history.withdrawn).toEqual(new Set([...model.withdrawn].filter((id) => isOf(history, id))))
      }
    }),
    { numRuns: 60 },
  )
})

const isOf = ({ periods, ends }: History, id: string) =>
  periods.some(({ versionId }) => versionId === id) || ends.some((one) => one.id === id)

it('two acts in one millisecond are one apart in knowledge, an end as well', async () => {
  app.clock.set(new Date(BEGIN))
  await newItem()
  const now = app.clock.now()
  const subject = subjectOf('370303')
  await inTransaction(app.db, async (tx) => {
    const versionId = await newVersion('370303')
    await publishPeriods(tx, subject, [{ versionId, legal: since(BEGIN) }], now)
    await endPeriods(tx, subject, since(BEGIN), now)
    await publishPeriods(tx, subject, [{ versionId: await newVersion('370303'), legal: since(BEGIN) }], now)
  })
  const history = (await stored()).find(({ divisionCode }) => divisionCode === '370303')?.history as History
  expect(lastInstant(history)).toBe(BEGIN + 2)
  expect(history.periods.filter(isOpen)).toHaveLength(1)
})
