import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { isCreditCode, regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { TEST_PASSWORD } from '../testing.ts'

const app = await openTestApp()
await app.ownerPool.query(`
  INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000')`)
const create = (divisionCode: string) =>
  app.call(operations.createFirstAdministrator, systemActor('init'), { divisionCode })

describe('the first administrator', () => {
  it('needs a division that exists', async () => {
    await expect(create('990000')).rejects.toMatchObject({ code: 'regions.division-not-found' })
  })

  it('is made once, also when two set-ups run at the same moment, with a place-holder for the department', async () => {
    const both = await Promise.allSettled([create('370300'), create('370300')])
    const [made] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(create('370300')).rejects.toMatchObject({ code: 'identity.administrator-exists' })
    await app.call(operations.redeemInvitation, anonymous, {
      token: made?.invitationLink.split('#')[1],
      password: TEST_PASSWORD,
    })
    const me = await app.call(operations.signIn, anonymous, { login: 'administrator', password: TEST_PASSWORD })
    expect(me.post).toMatchObject({ role: 'administrator', divisionCode: '370300' })
    const { items } = await app.call(regionsOperations.listDepartments, anonymous, { divisionCode: '370300' })
    expect(items).toHaveLength(1)
    expect(items[0]?.name).toContain('待登记')
    expect(isCreditCode(items[0]?.uscc as string)).toBe(true)
  })
})
