import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isCreditCode } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { importDistrict } from './import-district.ts'
import { readDistrictItems } from './read-district.ts'

const csv = readFileSync(join(projectRoot, 'reference/catalogue-guangan-511602.csv'), 'utf8')
const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
beforeAll(async () => {
  await app.ownerPool.query(`
    INSERT INTO regions.division (code, name, level, parent_code) VALUES
      ('510000', '四川省', 'province', NULL), ('511600', '广安市', 'city', '510000'),
      ('511602', '广安区', 'county', '511600')`)
})
const counted = async (sql: string) => Number((await app.ownerPool.query(sql)).rows[0].count)

describe('the list of a reference district', () => {
  it('comes in as that district’s own items, each with the code of the source', async () => {
    const report = await importDistrict(app, csv)
    // Of departments with an older or masked code, the 实施编码 carries that.
    const unknown = report.warnings.filter(({ reason }) => reason.includes('不是已知的编码格式'))
    expect([report.warnings.length, unknown.length]).toEqual([154, 3])
    expect(unknown[0]?.reason).toContain('E-000021-001-1111111111111111')
    expect(report).toMatchObject({ rows: 1135, loaded: 1135, unchanged: 0, refused: [] })
    const { rows } = await app.ownerPool.query(
      `SELECT b.code, b.owner_division_code AS owner, i.local_task_code AS local, i.demo, d.name, d.uscc
       FROM catalogue.implementation AS i JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
       JOIN regions.department AS d ON d.id = i.department_id WHERE i.division_code = '511602'`,
    )
    expect(rows).toHaveLength(1135)
    expect(new Set(rows.map((row) => row.local))).toEqual(
      new Set(readDistrictItems(csv).rows.map(({ value }) => value.taskCode)),
    )
    expect(rows.every((row) => row.owner === '511602' && row.code.startsWith('TB') && !row.demo)).toBe(true)
    expect(rows.every((row) => isCreditCode(row.uscc))).toBe(true)
    expect(new Map(rows.map((row) => [row.name, row.uscc])).get('广安区经信局')).toBe('11511301008778183N')
  })

  it('is not taken twice, in whatever order its lines stand', async () => {
    const before = await counted('SELECT count(*) FROM catalogue.basic_item')
    const [head, ...lines] = csv.trim().split('\n')
    const turned = [head, ...lines.toReversed()].join('\n')
    expect(await importDistrict(app, turned)).toMatchObject({ loaded: 0, unchanged: 1135 })
    expect(await counted('SELECT count(*) FROM catalogue.basic_item')).toBe(before)
    expect(await counted(`SELECT count(*) FROM regions.department WHERE division_code = '511602'`)).toBe(34)
  })

  it('says which lines it could not take, and takes the others', async () => {
    const head = csv.split('\n')[0]
    const line = (code: string, type: string, name = '示例事项') =>
      `511602,四川省广安市广安区,区经信局,${name},${type},${code},11511301008778183N,https://example.invalid/${code}`
    const text = [
      head,
      line('X-1', '公共服务'),
      line('X-1', '公共服务'),
      line('X-2', '杂项'),
      line('X-3', '公共服务', ''),
    ]
    expect(await importDistrict(app, text.join('\n'))).toMatchObject({
      rows: 4,
      loaded: 1,
      refused: [
        { row: 3 },
        { row: 4, reason: '事项类型“杂项”不在代码表中' },
        { row: 5, reason: '缺少 item_name 列的内容' },
      ],
      warnings: [{ row: 2, reason: '实施编码“X-1”不是已知的编码格式' }],
    })
  })

  it('refuses a district that the platform does not know', async () => {
    await expect(importDistrict(app, csv.replaceAll('511602,', '511699,'))).rejects.toMatchObject({
      code: 'regions.division-not-found',
    })
  })
})
