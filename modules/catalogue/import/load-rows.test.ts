import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, demoDivisions, departmentUscc } from '#test/world/departments.ts'
import { effectiveItem, loadImplementationRows, catalogueOperations as operations } from '../index.ts'
import { itemContent } from '../testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const CODES = ['TB0100001000', 'TB0100002000', 'TB0100003000']
const material = (id: string): NonNullable<ItemContent['materials']>[number] => ({
  id,
  name: `材料${id}`,
  materialTypeCode: null,
  necessity: 'required',
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
})

beforeAll(async () => {
  await buildDepartments(app)
  for (const itemCode of CODES) {
    const content = itemContent({ materials: [material('m1'), material('m2')] })
    await app.call(operations.publishBasicItemVersion, systemActor('test'), {
      itemCode,
      ownerDivisionCode: '370000',
      content,
    })
  }
})

const WINDOW = { address: '（演示）政务服务中心 3 号窗口', officeHours: '工作日', enquiryPhone: '0533-0000001' }
const row = (divisionCode: (typeof demoDivisions)[number], itemCode: string, more: object = {}) => ({
  itemCode,
  divisionCode,
  uscc: departmentUscc(divisionCode, 'market'),
  local: WINDOW,
  ...more,
})
const load = (values: readonly unknown[]) =>
  loadImplementationRows(
    app,
    values.map((value, at) => ({ row: at + 1, value })),
  )
const count = async (table: string) => Number((await app.pool.query(`SELECT count(*) AS n FROM ${table}`)).rows[0].n)
const at = (divisionCode: string, itemCode: string) =>
  effectiveItem(app.db, { itemCode, divisionCode, at: app.clock.now(), knownAt: app.clock.now() })

describe('loading a list of implementations', () => {
  it('registers each once, with one window for all that share it, and one ledger entry', async () => {
    const rows = demoDivisions.flatMap((division) => CODES.slice(0, 2).map((code) => row(division, code)))
    const entries = await count('ledger.entry')
    expect(await load(rows)).toEqual({ rows: 18, created: 18, unchanged: 0, refusedRows: 0, refused: [] })
    expect(await count('ledger.entry')).toBe(entries + 1)
    expect(await count('catalogue.counter_window')).toBe(9)
    expect(await at('370303', CODES[0]!)).toMatchObject({ local: { ...WINDOW, complaintPhone: null } })

    expect(await load(rows)).toMatchObject({ created: 0, unchanged: 18, refusedRows: 0 })
    expect(await count('catalogue.implementation')).toBe(18)
  })

  it('files the entry under the lowest division that lies above all rows', async () => {
    await load([row('370304', CODES[2]!), row('370305', CODES[2]!)])
    const { rows } = await app.pool.query(
      `SELECT division_code FROM ledger.entry WHERE operation = 'catalogue.load-implementations' ORDER BY id DESC LIMIT 1`,
    )
    expect(rows).toEqual([{ division_code: '370300' }])
  })

  it('takes the good rows and names the others by row and reason', async () => {
    const report = await load([
      row('370306', 'TB0100009000'),
      row('370306', CODES[2]!),
      row('370306', CODES[2]!),
      row('370321', CODES[2]!, { uscc: departmentUscc('370303', 'market') }),
      row('370321', CODES[2]!, { uscc: '11370321DEM99000XX' }),
      row('370303', CODES[0]!, { uscc: departmentUscc('370303', 'health') }),
      row('370303', CODES[1]!, { local: { address: '别处' } }),
      row('370303', CODES[0]!, { nonsense: 1 }),
      undefined,
    ])
    expect(report).toMatchObject({ rows: 9, created: 1, unchanged: 0, refusedRows: 8 })
    expect(report.refused.map((refused) => `${refused.row} ${refused.reason}`)).toEqual([
      '1 事项目录中没有编码为 TB0100009000 的事项，请核对编码。',
      '3 同一批中前面已有区划 370306 的事项 TB0100003000，请删除重复的行。',
      '4 所选部门不属于区划 370321，请重新选择部门。',
      expect.stringMatching(/^5 .*部门/),
      '6 区划 370303 已有办理这个事项的部门，请勿重复登记。',
      '7 区划 370303 已登记事项 TB0100002000，窗口、起始时间或者差异与本行不同，请按变更程序修改。',
      '8 /：不接受此项内容。',
      '9 不是有效的 JSON',
    ])
  })

  it('brings differences within the bounds, once, and refuses those beyond them', async () => {
    const shorter = {
      field: 'promisedLimit',
      value: { count: 3, unit: 'workingDay', note: null },
      reason: '提速',
      expiresOn: null,
    }
    const longer = { ...shorter, value: { count: 30, unit: 'workingDay', note: null } }
    const rows = [
      row('370322', CODES[2]!, { differences: [shorter] }),
      row('370323', CODES[2]!, { differences: [longer] }),
    ]
    const report = await load(rows)
    expect(report).toMatchObject({ created: 1, refused: [{ row: 2, reason: expect.stringContaining('不得长于') }] })
    expect(await at('370322', CODES[2]!)).toMatchObject({ content: { promisedLimit: { count: 3 } } })
    expect(await at('370323', CODES[2]!)).toBeUndefined()
    expect(await load([rows[0]])).toMatchObject({ created: 0, unchanged: 1, refusedRows: 0 })
    expect(await count('catalogue.override_version')).toBe(1)
    const other = row('370322', CODES[2]!, { differences: [{ ...shorter, reason: '另一个理由' }] })
    expect(await load([other])).toMatchObject({ refusedRows: 1 })
  })

  it('judges a difference against the differences of the divisions above it, also when they come in the same batch', async () => {
    const limit = (count: number) => ({
      differences: [
        { field: 'promisedLimit', value: { count, unit: 'workingDay', note: null }, reason: '提速', expiresOn: null },
      ],
    })
    const report = await load([row('370300', CODES[2]!, limit(5)), row('370302', CODES[2]!, limit(8))])
    expect(report).toMatchObject({ created: 1, refused: [{ row: 2 }] })
  })

  it('keeps what a place itself publishes beside the standard, once', async () => {
    const observed = {
      sourceUrl: 'https://www.example.gov.cn/guide/1',
      differences: [{ field: 'materials', value: [material('m1'), material('m2'), material('m3')] }],
    }
    const rows = [row('370323', CODES[2]!, { observed })]
    expect(await load(rows)).toMatchObject({ created: 1 })
    expect(await load(rows)).toMatchObject({ created: 0, unchanged: 1 })
    const item = await at('370323', CODES[2]!)
    expect(item?.observed?.sourceUrl).toBe(observed.sourceUrl)
    expect(item?.content.materials).toHaveLength(3)
    const broken = { ...observed, differences: [{ field: 'materials', value: 'x' }] }
    expect(await load([row('370302', CODES[2]!, { observed: broken })])).toMatchObject({ created: 0, refusedRows: 1 })
  })
})
