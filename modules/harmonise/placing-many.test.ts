import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { takeInFile } from './index.ts'
import { driftWorld, workingDays } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const ITEMS = 250
const COUNTIES = ['370302', '370303', '370304', '370305', '370306', '370321', '370322', '370323']
const SYLLABLES = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳']
const nameOf = (at: number) => `${SYLLABLES[at >> 4]}${SYLLABLES[at & 15]}${SYLLABLES[(at * 7) & 15]}设施设置许可`

beforeAll(async () => {
  const { publish } = await driftWorld(app)
  for (let at = 0; at < ITEMS; at++)
    await publish({ name: nameOf(at), promisedLimit: workingDays(10) }, `TB0100${String(at).padStart(3, '0')}000`)
  await app.runJobs()
}, 120_000)

const placed = async (): Promise<number> => {
  const { rows } = await app.pool.query(
    'SELECT count(*) AS count FROM harmonise.placement WHERE observed_version_id IS NOT NULL',
  )
  return rows[0].count
}

describe('a file of two thousand guides', () => {
  it('is in force in its places all together, each item checked for what differs', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tongban-many-')), 'guides.jsonl')
    const guides = COUNTIES.flatMap((region_code) =>
      Array.from({ length: ITEMS }, (_, at) => ({
        source_url: `https://many.example/${region_code}/${at}`,
        region_name: null,
        region_code,
        item_name: nameOf(at),
        department: '卫生健康局',
        promised_days: 5,
        materials: [{ name: '申请书' }, { name: '营业执照复印件' }, { name: '身份证' }],
      })),
    )
    writeFileSync(path, guides.map((guide) => JSON.stringify(guide)).join('\n'))
    app.clock.set('2026-03-03T02:00:00Z')
    const report = await takeInFile(app, { path, divisionCode: null, reference: false })
    await app.runJobs()
    expect(report.taken).toBe(guides.length)
    expect(await placed()).toBe(guides.length)
    const { rows } = await app.pool.query(`SELECT count(*) AS count FROM harmonise.drift WHERE source = 'observed'`)
    expect(rows[0].count).toBe(guides.length)
  }, 60_000)
})
