import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { catalogueOperations as catalogue } from '#modules/catalogue/index.ts'
import { creditCodeCheck, loadDivisions, regionsOperations as regions } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildSmallWorld } from '../testing.ts'

const ITEM = '000131024000'
const PLACES = ['370303', '370303001'] as const
const BEGIN = Date.parse('2026-03-02T02:00:00Z')
const app = await openTestApp({ now: new Date(BEGIN).toISOString() })
const world = await buildSmallWorld(app)
const set = systemActor('test')
await app.ownerPool.query(
  `INSERT INTO regions.division (code, name, level, parent_code) VALUES ('370303001', '示例街道', 'town', '370303')`,
)
const rename = (code: string, name: string, level: 'city' | 'county', parentCode: string) =>
  loadDivisions(app.context(), [{ code, name, level, parentCode, statisticalOnly: false }])
// Written to the table by hand, they are noted as they are before anything changes.
await rename('370300', '示例市', 'city', '370000')
await rename('370303', '示例区', 'county', '370300')

const limit = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const now = () => app.clock.now().getTime()
/** A planned effect, some time after now. */
const planned = (days: number) => new Date(now() + days * 86_400_000).toISOString()

/** Everything that can change what a guide says. */
const ACTS: Readonly<Record<string, (n: number) => Promise<unknown>>> = {
  standard: (n) => world.publish(ITEM, { promisedLimit: limit(n + 5) }),
  plannedStandard: (n) => world.publish(ITEM, { promisedLimit: limit(n + 5) }, planned(n)),
  override: (n) =>
    app.call(catalogue.publishOverride, set, {
      divisionCode: '370303',
      itemCode: ITEM,
      differences: [{ field: 'promisedLimit', value: limit(Math.min(n, 5)), reason: '提速', expiresOn: null }],
      local: { address: `示例路 ${n} 号`, officeHours: null, enquiryPhone: null, complaintPhone: null },
      effectiveFrom: planned(n % 3),
    }),
  department: (n) =>
    app.call(regions.updateDepartment, set, {
      departmentId: world.departments['370303'],
      name: `张店区示例${n}局`,
      enquiryPhone: `0533-${String(n).padStart(7, '0')}`,
    }),
  division: (n) => rename('370300', `示例${n}市`, 'city', '370000'),
  observed: observe,
  town: async (n) => {
    const { rows } = await app.pool.query(
      `SELECT count(*) AS n FROM regions.department WHERE division_code = '370303001'`,
    )
    if (rows[0].n > 0) return
    const first17 = `11370303MB2B0000${n % 10}`
    const uscc = `${first17}${creditCodeCheck(first17)}`
    const input = { divisionCode: '370303001', name: '示例街道办', shortName: '街道办', uscc }
    const department = await app.call(regions.createDepartment, set, input)
    await app.call(catalogue.createImplementation, set, {
      divisionCode: '370303001',
      itemCode: ITEM,
      departmentId: department.id,
    })
  },
  end: async (n) => {
    await app.pool.query(
      `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason)
       SELECT $1, i.id, $2, $3, 'test', '测试' FROM catalogue.implementation AS i
       JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id WHERE b.code = $4 AND i.division_code = '370303001'`,
      [uuidv7(), n % 2 ? planned(n) : null, app.clock.now(), ITEM],
    )
  },
}

/** What the place says of itself, from now on. */
async function observe(n: number): Promise<void> {
  const versionId = uuidv7()
  await app.pool.query(
    `INSERT INTO catalogue.observed_version
     SELECT $1, b.id, '370303', p.version_id, $2::jsonb, $3::jsonb, 'https://example.invalid/', 'test', $4
     FROM catalogue.basic_item AS b
     JOIN catalogue.basic_item_period AS p ON p.basic_item_id = b.id AND upper_inf(p.known) AND p.legal @> $4::timestamptz
     WHERE b.code = $5`,
    [
      versionId,
      JSON.stringify([{ field: 'promisedLimit', value: limit(n + 30) }]),
      JSON.stringify({ address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }),
      app.clock.now(),
      ITEM,
    ],
  )
  await app.pool.query(
    `UPDATE catalogue.observed_period SET known = tstzrange(lower(known), $1) WHERE upper_inf(known)`,
    [app.clock.now()],
  )
  await app.pool.query(
    `INSERT INTO catalogue.observed_period (id, basic_item_id, division_code, version_id, legal, known)
     SELECT $1, o.basic_item_id, o.division_code, o.id, tstzrange($2, $3), tstzrange($2, NULL)
     FROM catalogue.observed_version AS o WHERE o.id = $4`,
    [uuidv7(), app.clock.now(), planned(n / 5), versionId],
  )
}

interface Asked {
  readonly question: { divisionCode: string; at: string; knownAt: string }
  readonly answer: string
}

/** Everything but the moment at which it was put together. */
async function ask(question: Asked['question']): Promise<string> {
  try {
    const guide: GuideDocument = await app.call(operations.getGuide, anonymous, { itemCode: ITEM, ...question })
    return JSON.stringify({ ...guide, compiledAt: null })
  } catch (error) {
    return (error as { code: string }).code
  }
}

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  n: fc.integer({ min: 1, max: 15 }),
  waitMinutes: fc.integer({ min: 1, max: 3000 }),
  place: fc.constantFrom(...PLACES),
  at: fc.integer({ min: -10, max: 40 }),
  known: fc.double({ min: 0, max: 1, noNaN: true }),
})

it('what a guide said on a day, as known on a day, is answered with the same words for ever, whatever is changed later', async () => {
  const asked: Asked[] = []
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const { act, n, waitMinutes, place, at, known } of steps) {
        await ACTS[act]?.(n)
        app.clock.set(new Date(now() + waitMinutes * 60_000).toISOString())
        const knownAt = new Date(BEGIN + known ** 0.5 * (now() - 1000 - BEGIN)).toISOString()
        for (const divisionCode of [place, '370303']) {
          const question = { divisionCode, at: planned(at), knownAt }
          asked.push({ question, answer: await ask(question) })
        }
      }
      const { question, answer } = asked[Math.floor(asked.length / 2)] as Asked
      expect(await ask(question)).toBe(answer)
    }),
    { numRuns: 40 },
  )
  for (const { question, answer } of asked) expect(await ask(question), JSON.stringify(question)).toBe(answer)
  // The answers do tell apart what was changed.
  expect(new Set(asked.map(({ answer }) => /"contentHash":"(\w+)/.exec(answer)?.[1])).size).toBeGreaterThan(4)
}, 120_000)
