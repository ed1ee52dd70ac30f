import { describe, expect, it } from 'vitest'
import type { StaffActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { creditCodeCheck } from '../domain/credit-code.ts'
import { operations } from '../operations.ts'

const app = await openTestApp()
await app.ownerPool.query(`
  INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300')`)

const administrator = (divisionCode: string): StaffActor => ({
  kind: 'staff',
  personId: '0192f0c0-0000-7000-8000-000000000001',
  post: {
    postId: '0192f0c0-0000-7000-8000-000000000002',
    role: 'administrator',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})
const code = (first17: string) => `${first17}${creditCodeCheck(first17)}`
const input = {
  divisionCode: '370303',
  name: '张店区行政审批服务局',
  shortName: '区审批局',
  uscc: code('11370303MB2A00001'),
}

describe('create-department', () => {
  it('registers a department once, however often the same request arrives', async () => {
    const first = await app.call(operations.createDepartment, administrator('370300'), input, {
      idempotencyKey: 'request-0001',
    })
    const again = await app.call(operations.createDepartment, administrator('370300'), input, {
      idempotencyKey: 'request-0001',
    })
    expect(again).toEqual(first)
    const { rows } = await app.pool.query('SELECT count(*) FROM regions.department')
    expect(rows[0].count).toBe(1)
  })

  it('refuses the same key with another body', async () => {
    const call = app.call(
      operations.createDepartment,
      administrator('370300'),
      { ...input, name: '另一个部门' },
      { idempotencyKey: 'request-0001' },
    )
    await expect(call).rejects.toMatchObject({ code: 'platform.idempotency-key-reused' })
  })

  it('refuses a credit code with a wrong check character', async () => {
    const call = app.call(operations.createDepartment, administrator('370300'), {
      ...input,
      uscc: `${input.uscc.slice(0, 17)}0`,
    })
    await expect(call).rejects.toMatchObject({ code: 'regions.department-code-invalid' })
  })

  it('refuses an administrator of another city', async () => {
    const call = app.call(operations.createDepartment, administrator('370100'), input)
    await expect(call).rejects.toMatchObject({ code: 'platform.forbidden' })
  })
})
