import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { effectiveItem } from '#modules/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { loadDivisions, parseReferenceDivisions } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { standardContent } from './generator/items.ts'
import { generateProvince } from './generator/province.ts'
import { loadAll, publishStandards, registerOrgans } from './load.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const province = generateProvince(21, { items: 60, regions: 180 })

describe('a small province', () => {
  it('goes into the catalogue whole, and its places differ as they were made to', async () => {
    await loadDictionary(app.db)
    const files = ['divisions-province-city-county.csv', 'divisions-shandong-township.csv']
    const divisions = files
      .flatMap((file) => parseReferenceDivisions(readFileSync(join(projectRoot, 'reference/divisions', file), 'utf8')))
      .filter(({ code }) => code.startsWith('37'))
    await performJob(app, systemActor('test'), async (ctx) => void (await loadDivisions(ctx, divisions)))
    await registerOrgans(app, province)
    await publishStandards(app, province)
    const report = await loadAll(app, province)
    expect(report).toMatchObject({ rows: 10_800, created: 10_800, refusedRows: 0, refused: [] })
    const again = await loadAll(app, province)
    expect(again).toMatchObject({ rows: 10_800, created: 0, unchanged: 10_800, refusedRows: 0 })

    const at = app.clock.now()
    const deviating = [...province.implementations()].filter(({ differences }) => differences)
    expect(deviating.length).toBeGreaterThan(50)
    for (const { itemCode, divisionCode, differences } of deviating) {
      const item = await effectiveItem(app.db, { itemCode, divisionCode, at, knownAt: at })
      expect(item?.differences.map(({ field }) => field).sort()).toEqual(differences!.map(({ field }) => field).sort())
    }
    const { itemCode, divisionCode } = [...province.implementations()].find(
      ({ differences, divisionCode: code }) => !differences && code === '370000',
    )!
    const plain = await effectiveItem(app.db, { itemCode, divisionCode, at, knownAt: at })
    const item = province.items.find(({ code }) => code === itemCode)!
    expect(plain?.content.acceptanceConditions).toEqual(standardContent(item, () => null).acceptanceConditions)
  })
})
