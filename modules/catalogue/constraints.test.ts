import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { catalogueOperations as operations } from './index.ts'
import { listItems } from './store/listed-items.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
let itemId = ''
let versionId = ''

beforeAll(async () => {
  await buildDepartments(app)
  const input = { itemCode: 'TB0100001000', ownerDivisionCode: '370000', content: itemContent() }
  const published = await app.call(operations.publishBasicItemVersion, systemActor('test'), input)
  itemId = published.basicItemId
  versionId = published.versionId
})

describe('listing an item anew', () => {
  it('is refused where somebody else has listed the code since it was looked at', async () => {
    const item = {
      basicItemId: crypto.randomUUID(),
      itemCode: 'TB0100001000',
      ownerDivisionCode: '370000',
      content: itemContent(),
      formOf: null,
      carried: { overrides: [], observed: [] },
    }
    await expect(listItems(app.context(), [item], app.clock.now())).rejects.toMatchObject({
      code: 'catalogue.item-code-taken',
      sentence: '编码 TB0100001000 已有事项使用，请更换编码；需要修改该事项的，请从事项目录中打开。',
    })
  })
})

const insertPeriod = (legal: string, known: string) =>
  app.pool.query(
    `INSERT INTO catalogue.basic_item_period (id, basic_item_id, version_id, legal, known)
     VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
    [itemId, versionId, legal, known],
  )

describe('the database itself', () => {
  it('refuses two standards that hold at the same time as known at the same time', async () => {
    await expect(insertPeriod('[2026-05-01,)', '[2026-03-03,)')).rejects.toMatchObject({ code: '23P01' })
    await expect(insertPeriod('[2026-01-01,2026-02-01)', '[2026-03-03,)')).resolves.toBeDefined()
    await expect(insertPeriod('[2026-05-01,)', '[2026-01-01,2026-02-01)')).resolves.toBeDefined()
  })

  it.each(['empty', '(2026-05-01,2026-06-01)', '[2026-05-01,2026-06-01]'])(
    'refuses %s as a legal span',
    async (legal) => {
      await expect(insertPeriod(legal, '[2020-01-01,2020-01-02)')).rejects.toMatchObject({ code: '23514' })
    },
  )

  it('lets a period be closed in knowledge, and nothing else', async () => {
    const id = (await app.pool.query(`SELECT id FROM catalogue.basic_item_period WHERE upper_inf(known) LIMIT 1`))
      .rows[0].id
    const change = (set: string) =>
      app.ownerPool.query(`UPDATE catalogue.basic_item_period SET ${set} WHERE id = $1`, [id])
    await expect(change(`legal = tstzrange(lower(legal), '2030-01-01')`)).rejects.toMatchObject({ code: '23000' })
    await expect(change(`known = tstzrange('2020-01-01', '2030-01-01')`)).rejects.toMatchObject({ code: '23000' })
    await expect(change(`known = tstzrange(lower(known), '2030-01-01')`)).resolves.toBeDefined()
    await expect(change(`known = tstzrange(lower(known), '2031-01-01')`)).rejects.toMatchObject({ code: '23000' })
  })

  it('does not let the running program change or remove what was published', async () => {
    for (const statement of [
      `UPDATE catalogue.basic_item_version SET author = 'x'`,
      'DELETE FROM catalogue.basic_item_version',
      'DELETE FROM catalogue.basic_item_period',
      `UPDATE catalogue.override_version SET author = 'x'`,
      `UPDATE catalogue.form_version SET author = 'x'`,
    ]) {
      await expect(app.pool.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('refuses a local code that is not marked as one', async () => {
    const insert = app.pool.query(
      `INSERT INTO catalogue.basic_item (id, code, local_code, owner_division_code, created_at)
       VALUES (gen_random_uuid(), 'TB0100002000', false, '370000', now())`,
    )
    await expect(insert).rejects.toMatchObject({ code: '23514' })
  })
})
