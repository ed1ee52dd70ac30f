import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { demoCreditCode } from '#test/world/departments.ts'
import { recheckItems } from './commands/recheck.ts'
import { driftWorld, materialsNamed, workingDays } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const PLACES = 590
const PAPERS = [
  '申请书',
  '居民身份证',
  '营业执照',
  '经营场所平面图',
  '卫生检测报告',
  '授权委托书',
  '承诺书',
  '租赁合同',
]
let basicItemId: string

/** Each place says what no other says. */
const statedBy = (at: number) => [
  { field: 'promisedLimit', value: workingDays(11 + (at % 30)) },
  { field: 'onsiteVisits', value: at % 4 },
  {
    field: 'materials',
    value: materialsNamed(
      ...PAPERS.slice(0, 4 + (at % 4)).map((name) => `${name}原件及复印件`),
      `第${at}项证明材料`,
      '无犯罪记录证明',
    ),
  },
]

/** One item that every place of a province does otherwise, each in its own way. */
beforeAll(async () => {
  const { publish } = await driftWorld(app)
  const itemCode = await publish({ promisedLimit: workingDays(10), materials: materialsNamed(...PAPERS) })
  const { rows } = await app.pool.query('SELECT b.id FROM catalogue.basic_item AS b WHERE b.code = $1', [itemCode])
  basicItemId = rows[0].id
  const { rows: divisions } = await app.pool.query(
    `SELECT d.code FROM regions.division AS d WHERE d.code ~ '^(37|41|43|44|51)' AND d.code NOT LIKE '%0000' ORDER BY d.code LIMIT $1`,
    [PLACES],
  )
  const places = divisions.map(({ code }) => ({ divisionCode: code, uscc: demoCreditCode(`11${code}`, 'DEM99000') }))
  await app.ownerPool.query(
    `INSERT INTO regions.department (id, uscc, name, short_name, division_code)
     SELECT gen_random_uuid(), n.uscc, '演示卫生健康局', '演示卫健', n.division FROM unnest($1::text[], $2::text[]) AS n (uscc, division)`,
    [places.map(({ uscc }) => uscc), places.map(({ divisionCode }) => divisionCode)],
  )
  const loaded = await app.call(catalogueOperations.loadImplementations, systemActor('test'), {
    rows: places.map((place, at) => ({
      ...place,
      itemCode,
      observed: { sourceUrl: 'https://example.gov.cn/guide', differences: statedBy(at) },
    })),
  })
  expect(loaded).toMatchObject({ created: PLACES, refused: [] })
  await app.ownerPool.query('ANALYZE')
}, 120_000)

/** Wall time, and what of it the processor was busy for us: the first depends on who else is at work on the machine. */
async function recheck(): Promise<{ wall: number; busy: number }> {
  const start = performance.now()
  const before = process.cpuUsage()
  await performJob(app, systemActor('test'), (ctx) => recheckItems(ctx, [basicItemId]))
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, busy: (user + system) / 1_000 }
}

describe('an item that every place of a province does otherwise', () => {
  it('is checked within 300 milliseconds of the processor', async () => {
    const first = await recheck()
    expect(first.wall).toBeLessThan(10_000)
    const times: Awaited<ReturnType<typeof recheck>>[] = []
    for (let at = 0; at < 10; at++) times.push(await recheck())
    const { rows } = await app.pool.query('SELECT count(*) AS count FROM harmonise.drift WHERE unexplained > 0')
    expect(rows[0].count).toBe(PLACES)
    expect(Math.min(...times.map(({ busy }) => busy))).toBeLessThan(300)
  }, 60_000)
})
