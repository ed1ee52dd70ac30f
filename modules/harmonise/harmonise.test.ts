import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Upload } from '#contracts/contract.ts'
import { XLSX } from '#platform/files/accept-upload.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { observedGuidesOf, harmoniseOperations as operations, takeInFile } from './index.ts'
import { buildHarmoniseWorld, OPEN_GUIDES, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const manager = staffOf('itemManager', '370300')
beforeAll(async () => {
  await buildHarmoniseWorld(app)
  await takeInFile(app, { path: OPEN_GUIDES, divisionCode: null, reference: true })
})

async function sheet(lines: unknown[][], fileName = '指南.xlsx'): Promise<{ upload: Upload }> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('指南').addRows(lines)
  return { upload: { content: Buffer.from(await book.xlsx.writeBuffer()), fileName, mediaType: XLSX } }
}
const csv = (text: string): { upload: Upload } => ({
  upload: { content: Buffer.from(text), fileName: '指南.csv', mediaType: 'text/csv' },
})

/** One line a material; what the guide says is repeated or merged. */
const BY_ROW = [
  ['区县', '事项名称', '承诺时限（工作日）', '申请材料名称', '材料类型', '份数', '是否必要'],
  ['张店区', '特种设备使用登记', 5, '特种设备使用登记表', '原件', 2, '是'],
  ['', '', '', '产品合格证', '复印件', 1, '是'],
  ['张店区', '特种设备使用登记', 5, '设备的检验报告', '原件', 1, '是'],
  ['淄川区', '特种设备使用登记', '即办', '特种设备使用登记表', '原件', 2, '是'],
  ['淄川区', '', '', '使用单位营业执照复印件', '', '', '否'],
  ['博山区', '', 3, '特种设备使用登记表', '', '', ''],
]
const BY_CELL = [
  ['行政区划', '项目名称', '申请材料', '法定时限'],
  ['临淄区', '食品经营许可证核发', '1.《食品经营许可证》申请书\n2.营业执照复印件\n3.其他材料', '20个工作日'],
  ['周村区', '食品经营许可证核发', '1、申请书；2、身份证、户口簿', '很久'],
]

describe('importing a sheet', () => {
  it('guesses columns and layout, and shows what would become of the first guides', async () => {
    const byRow = await app.call(operations.previewImport, manager, {}, await sheet(BY_ROW))
    expect(byRow.mapping).toEqual({
      regionName: 0,
      itemName: 1,
      promisedDays: 2,
      materialName: 3,
      materialForm: 4,
      materialCopies: 5,
      materialRequired: 6,
    })
    expect(byRow.layout).toBe('row')
    expect(byRow.guides[0]).toMatchObject({ line: 2, state: 'matched', materials: 3, materialsMatched: 3 })
    const byCell = await app.call(operations.previewImport, manager, {}, await sheet(BY_CELL))
    expect(byCell).toMatchObject({
      layout: 'cell',
      mapping: { regionName: 0, itemName: 1, materialName: 2, statutoryDays: 3 },
    })
    expect(byCell.guides.map(({ state }) => state)).toEqual(['matched', 'refused'])
    const { rows } = await app.pool.query('SELECT count(*) AS count FROM harmonise.import_batch')
    expect(rows[0].count).toBe(1)
  })

  it('takes a sheet of one line a material in by a job, with progress, and offers what was not taken as a sheet', async () => {
    const batch = await app.call(operations.startImport, manager, {}, await sheet(BY_ROW))
    expect(batch).toMatchObject({ state: 'running', total: 3, done: 0, divisionCode: '370300' })
    await app.runJobs()
    expect(await app.call(operations.getImport, manager, { batchId: batch.id })).toMatchObject({
      state: 'done',
      done: 3,
      taken: 2,
      refused: 1,
    })
    const { rows } = await app.pool.query(`SELECT id FROM catalogue.basic_item WHERE code LIKE 'TB%' ORDER BY code`)
    const all = (await Promise.all(rows.map(({ id }) => observedGuidesOf(app.db, id)))).flat()
    const own = all.filter(({ reference }) => !reference)
    expect(own.map(({ divisionCode, content }) => [divisionCode, content.materials?.length])).toEqual([
      ['370302', 2],
      ['370303', 3],
    ])
    expect(own[1]!.content.materials?.[0]).toMatchObject({
      materialTypeCode: 'equipment-registration-form',
      originals: 2,
      necessity: 'required',
    })
    expect(own[0]!.content.promisedLimit).toMatchObject({ count: 0 })
    const file = await app.call(operations.downloadRefusedRows, manager, { batchId: batch.id })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(file.content as never)
    expect((book.worksheets[0]!.getRow(2).values as unknown[]).slice(1, 5)).toEqual([
      7,
      '事项名称',
      '缺少事项名称',
      '博山区',
    ])
  })

  it('takes a sheet of one line a guide in, its materials split, and nothing twice', async () => {
    const first = await app.call(operations.startImport, manager, {}, await sheet(BY_CELL))
    await app.runJobs()
    expect(await app.call(operations.getImport, manager, { batchId: first.id })).toMatchObject({ taken: 1, refused: 1 })
    const again = await app.call(operations.startImport, manager, {}, await sheet(BY_CELL))
    await app.runJobs()
    expect(await app.call(operations.getImport, manager, { batchId: again.id })).toMatchObject({
      taken: 0,
      unchanged: 1,
    })
    const { items } = await app.call(operations.listObservedGuides, manager, { divisionCode: '370305', limit: 1 })
    const { materials, source, guide } = await app.call(operations.getObservedGuide, manager, { guideId: items[0]!.id })
    expect(guide).toMatchObject({ matched: { itemCode: '000131024000', name: '食品经营许可' }, state: 'matched' })
    expect(materials.map(({ matched, catchAll }) => [matched.map(({ code }) => code), catchAll])).toEqual([
      [['food-business-application'], false],
      [['business-licence'], false],
      [[], true],
    ])
    expect(source).toMatchObject({ titles: BY_CELL[0] })
  })

  it('follows the columns that a person has chosen', async () => {
    const text = '甲,乙,丙\n取水许可,370304,8\n'
    const guessed = await app.call(operations.previewImport, manager, {}, csv(text))
    expect(guessed).toMatchObject({ mapping: {}, guides: [] })
    const mapping = JSON.stringify({ itemName: 0, regionCode: 1, promisedDays: 2 })
    const { id } = await app.call(operations.startImport, manager, { mapping, layout: 'cell' }, csv(text))
    await app.runJobs()
    expect(await app.call(operations.getImport, manager, { batchId: id })).toMatchObject({ taken: 1 })
    for (const wrong of ['{"itemName":9}', '{"nothing":0}', 'x'])
      await expect(app.call(operations.startImport, manager, { mapping: wrong }, csv(text))).rejects.toMatchObject({
        code: 'harmonise.mapping-invalid',
      })
  })

  it('refuses what cannot be imported, in words', async () => {
    const refused = (input: object, file: { upload: Upload }) => app.call(operations.startImport, manager, input, file)
    await expect(refused({}, csv('甲,乙\n1,2\n'))).rejects.toMatchObject({ code: 'platform.sheet-columns-missing' })
    await expect(refused({}, csv('事项名称,地区\n'))).rejects.toMatchObject({ code: 'harmonise.sheet-empty' })
    const broken = { upload: { content: Buffer.from('PK\u0003\u0004'), fileName: 'x.xlsx', mediaType: XLSX } }
    await expect(refused({}, broken)).rejects.toMatchObject({ code: 'platform.sheet-unreadable' })
    await expect(refused({ divisionCode: '370399' }, csv('事项名称,地区\n取水许可,张店区\n'))).rejects.toMatchObject({
      code: 'harmonise.division-not-found',
    })
    const unknown = { batchId: '0192f0c0-0000-7000-8000-00000000ffff' }
    await expect(app.call(operations.getImport, manager, unknown)).rejects.toMatchObject({
      code: 'harmonise.import-not-found',
    })
    const same = csv('事项名称,地区\n校车使用许可,张店区\n')
    await refused({}, same)
    await expect(refused({}, same)).rejects.toMatchObject({ code: 'harmonise.import-running' })
    await app.runJobs()
  })

  it('gives out templates that it can read itself', async () => {
    for (const layout of ['row', 'cell'] as const) {
      const { content } = await app.call(operations.getGuideSheetTemplate, manager, { layout })
      const preview = await app.call(
        operations.previewImport,
        manager,
        {},
        { upload: { content, fileName: 'x', mediaType: XLSX } },
      )
      expect(preview.mapping).toMatchObject({ itemName: 0 })
      expect(preview.mapping.materialName).toBeTypeOf('number')
    }
  })
})

describe('deciding what a name means', () => {
  const queue = async (kind: 'item' | 'material', state: 'unsure' | 'none' = 'unsure') =>
    (await app.call(operations.listMatchQueue, manager, { kind, state, limit: 100 })).items
  const lines = '事项名称,地区,申请材料\n水井审批,张店区,取水小本子\n水井审批,淄川区,取水小本子；身份证\n'

  it('asks once for a name, wherever it stands, and applies the answer everywhere', async () => {
    await app.call(operations.startImport, manager, {}, csv(lines))
    await app.runJobs()
    const asked = (await queue('item', 'none')).find(({ name }) => name === '水井审批')
    expect(asked).toMatchObject({ uses: 2 })
    const made = await app.call(operations.decideMatch, manager, {
      kind: 'item',
      name: '“水井审批”',
      target: '000119001000',
    })
    expect(made.guides).toBe(2)
    expect((await queue('item', 'none')).map(({ name }) => name)).not.toContain('水井审批')
    const { items } = await app.call(operations.listObservedGuides, manager, { itemCode: '000119001000', q: '水井' })
    expect(items.map(({ reason, score }) => [reason, score])).toEqual([
      ['按已作的匹配决定', 1],
      ['按已作的匹配决定', 1],
    ])
    await app.call(operations.startImport, manager, {}, csv('事项名称,地区\n水井审批,博山区\n'))
    await app.runJobs()
    const later = await app.call(operations.listObservedGuides, manager, { itemCode: '000119001000', q: '水井' })
    expect(later.items).toHaveLength(3)
  })

  it('takes an answer back, once, and keeps both in the record', async () => {
    const { items } = await app.call(operations.listMatchDecisions, manager, {})
    const decision = items.find(({ name }) => name === '“水井审批”')!
    expect(decision).toMatchObject({ kind: 'item', target: { code: '000119001000' }, undone: false })
    const undone = await app.call(operations.undoMatchDecision, manager, { decisionId: decision.id })
    expect(undone.guides).toBe(3)
    expect((await queue('item', 'none')).find(({ name }) => name === '水井审批')).toMatchObject({ uses: 3 })
    await expect(app.call(operations.undoMatchDecision, manager, { decisionId: decision.id })).rejects.toMatchObject({
      code: 'harmonise.decision-undone',
    })
    await expect(
      app.call(operations.undoMatchDecision, manager, { decisionId: '0192f0c0-0000-7000-8000-00000000ffff' }),
    ).rejects.toMatchObject({ code: 'harmonise.decision-not-found' })
    const after = await app.call(operations.listMatchDecisions, manager, {})
    expect(after.items.find(({ id }) => id === decision.id)).toMatchObject({ undone: true })
    await expect(app.pool.query('DELETE FROM harmonise.match_decision')).rejects.toThrow('permission denied')
  })

  it('learns another name of a material, and that a name is none', async () => {
    const usage = async (q: string) => (await app.call(operations.listMaterialUsage, manager, { q })).items[0]
    const made = await app.call(operations.decideMatch, manager, {
      kind: 'material',
      name: '取水小本子',
      target: 'water-licence',
    })
    expect(made.materials).toBe(2)
    expect(await usage('取水小本子')).toMatchObject({ code: 'water-licence', learned: ['取水小本子'], uses: 2 })
    await app.call(operations.decideMatch, manager, { kind: 'material', name: '取水小本子', target: null })
    expect(await usage('取水小本子')).toBeUndefined()
    expect((await queue('material', 'none')).map(({ name }) => name)).not.toContain('取水小本子')
    for (const [kind, code] of [
      ['item', 'harmonise.item-unknown'],
      ['material', 'harmonise.type-unknown'],
    ])
      await expect(
        app.call(operations.decideMatch, manager, { kind, name: '甲', target: '000000000000' }),
      ).rejects.toMatchObject({ code })
  })

  it('makes two material types one, and two again', async () => {
    const uses = async (code: string) =>
      (await app.call(operations.listMaterialUsage, manager, { limit: 100 })).items.find((type) => type.code === code)
        ?.uses ?? 0
    const before = { household: await uses('household-register'), identity: await uses('resident-identity-card') }
    expect(before.household).toBeGreaterThan(0)
    const merge = { from: 'household-register', into: 'resident-identity-card' }
    const made = await app.call(operations.mergeMaterialTypes, manager, merge)
    expect(await uses('household-register')).toBe(0)
    await expect(app.call(operations.mergeMaterialTypes, manager, merge)).rejects.toMatchObject({
      code: 'harmonise.merge-invalid',
    })
    await expect(
      app.call(operations.mergeMaterialTypes, manager, { from: merge.into, into: merge.from }),
    ).rejects.toMatchObject({ code: 'harmonise.merge-invalid' })
    await app.call(operations.undoMatchDecision, manager, { decisionId: made.decisionId })
    expect({ household: await uses('household-register'), identity: await uses('resident-identity-card') }).toEqual(
      before,
    )
  })

  it('pages through queues, guides and types without a gap', async () => {
    const walk = async (
      page: (after: string | undefined) => Promise<{ items: readonly unknown[]; next: string | null }>,
    ) => {
      const seen: unknown[] = []
      for (let after: string | undefined, more = true; more; ) {
        const { items, next } = await page(after)
        seen.push(...items)
        after = next ?? undefined
        more = next !== null
      }
      return seen.length
    }
    const { rows } = await app.pool.query('SELECT count(*) AS count FROM harmonise.observed_guide')
    expect(
      await walk((after) => app.call(operations.listObservedGuides, manager, { limit: 7, ...(after && { after }) })),
    ).toBe(rows[0].count)
    expect(
      await walk((after) => app.call(operations.listMaterialUsage, manager, { limit: 50, ...(after && { after }) })),
    ).toBeGreaterThan(250)
    const names = await queue('material', 'none')
    expect(
      await walk((after) =>
        app.call(operations.listMatchQueue, manager, {
          kind: 'material',
          state: 'none',
          limit: 1,
          ...(after && { after }),
        }),
      ),
    ).toBe(names.length)
  })

  it('refuses an item or a guide that is not there', async () => {
    await expect(app.call(operations.listObservedGuides, manager, { itemCode: '000000000000' })).rejects.toMatchObject({
      code: 'harmonise.item-unknown',
    })
    await expect(
      app.call(operations.getObservedGuide, manager, { guideId: '0192f0c0-0000-7000-8000-00000000ffff' }),
    ).rejects.toMatchObject({ code: 'harmonise.guide-not-found' })
  })
})
