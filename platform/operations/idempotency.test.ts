import { expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'

const app = await openTestApp()
await app.ownerPool.query(`
  INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300'), ('370303001', '甲镇', 'town', '370303')`)
const actor = systemActor('test')
const rename = (name: string, idempotencyKey: string) =>
  app.call(regionsOperations.updateDivision, actor, { divisionCode: '370303001', name }, { idempotencyKey })

it('gives a stored answer to the request that it answered, and to no other whose row it was moved to', async () => {
  const first = await rename('甲镇', 'key-of-the-first')
  await rename('乙镇', 'key-of-the-second')
  expect(await rename('甲镇', 'key-of-the-first')).toEqual(first)
  await app.ownerPool.query(
    `UPDATE platform.idempotency SET response = (SELECT response FROM platform.idempotency WHERE key = 'key-of-the-second')
      WHERE key = 'key-of-the-first'`,
  )
  await expect(rename('甲镇', 'key-of-the-first')).rejects.toThrow()
  await expect(rename('丙镇', 'key-of-the-second')).rejects.toMatchObject({ code: 'platform.idempotency-key-reused' })
})
