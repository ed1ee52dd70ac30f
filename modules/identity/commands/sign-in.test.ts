import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildPlaces, somebody, TEST_PASSWORD } from '../testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const places = await buildPlaces(app)
const { signIn, registerPerson, createStaff, redeemInvitation, grantPost } = operations
const minutes = (count: number) => app.clock.set(new Date(app.clock.now().getTime() + count * 60_000))
const attempt = (login: string, password = TEST_PASSWORD) => app.call(signIn, anonymous, { login, password })
const refused = { code: 'identity.sign-in-refused' }

describe('sign-in', () => {
  it('takes the identity number and the mobile of a person, in any writing, and answers masked numbers', async () => {
    const person = somebody()
    const { personId } = await app.call(registerPerson, anonymous, person)
    for (const login of [person.identityNumber, person.identityNumber.toLowerCase(), ` ${person.mobile} `]) {
      const me = await attempt(login)
      expect(me).toMatchObject({ kind: 'person', personId, name: person.name, post: null, actingFor: null })
      expect(JSON.stringify(me)).not.toContain(person.identityNumber)
      expect(JSON.stringify(me)).not.toContain(person.mobile)
    }
  })

  it('answers alike for a wrong password and for a login that does not exist', async () => {
    const person = somebody()
    await app.call(registerPerson, anonymous, person)
    const wrong = await attempt(person.mobile, 'Lantern-0000').catch((error) => error)
    const unknown = await attempt(somebody().mobile, 'Lantern-0000').catch((error) => error)
    expect(wrong).toMatchObject(refused)
    expect([unknown.code, unknown.sentence, unknown.kind]).toEqual([wrong.code, wrong.sentence, wrong.kind])
  })

  it('takes about as long for a login that does not exist', async () => {
    const person = somebody()
    await app.call(registerPerson, anonymous, person)
    const spent = async (login: string) => {
      const start = performance.now()
      await attempt(login, 'Lantern-0000').catch(() => undefined)
      return performance.now() - start
    }
    const [known, unknown] = [[], []] as [number[], number[]]
    for (let round = 0; round < 4; round++) {
      known.push(await spent(person.mobile))
      unknown.push(await spent('no-such-login'))
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('closes a login after five wrong passwords for fifteen minutes, without saying so', async () => {
    const person = somebody()
    await app.call(registerPerson, anonymous, person)
    for (let round = 0; round < 5; round++)
      await expect(attempt(person.mobile, 'Lantern-0000')).rejects.toMatchObject(refused)
    await expect(attempt(person.mobile)).rejects.toMatchObject(refused)
    await expect(attempt(person.identityNumber)).rejects.toMatchObject(refused)
    minutes(14)
    await expect(attempt(person.mobile)).rejects.toMatchObject(refused)
    minutes(2)
    await expect(attempt(person.mobile)).resolves.toMatchObject({ kind: 'person' })
  })

  it('counts guesses that arrive at once', async () => {
    const person = somebody()
    await app.call(registerPerson, anonymous, person)
    await Promise.allSettled(Array.from({ length: 8 }, () => attempt(person.mobile, 'Lantern-0000')))
    await expect(attempt(person.mobile)).rejects.toMatchObject(refused)
    minutes(16)
  })

  it('begins the count anew after a right password', async () => {
    const person = somebody()
    await app.call(registerPerson, anonymous, person)
    for (let round = 0; round < 3; round++) {
      for (let wrong = 0; wrong < 4; wrong++) await expect(attempt(person.mobile, 'Lantern-0000')).rejects.toThrow()
      await expect(attempt(person.mobile)).resolves.toBeTruthy()
    }
  })

  it('counts and closes what is no login at all', async () => {
    const closed = async () => {
      const { rows } = await app.pool.query('SELECT count(*) AS n FROM identity.sign_in_failure WHERE failures = 5')
      return rows[0].n as number
    }
    const before = await closed()
    for (let round = 0; round < 6; round++) await expect(attempt('nobody-here')).rejects.toMatchObject(refused)
    expect(await closed()).toBe(before + 1)
  })

  it('lets staff act in the post they have held longest', async () => {
    const department = places.get('370303') as { id: string }
    const { personId, invitationLink } = await app.call(createStaff, systemActor('test'), {
      name: '演示·王五',
      loginName: 'wang-wu',
      departmentId: department.id,
      role: 'clerk',
    })
    await expect(attempt('wang-wu')).rejects.toMatchObject(refused)
    await app.call(redeemInvitation, anonymous, { token: invitationLink.split('#')[1], password: TEST_PASSWORD })
    minutes(1)
    await app.call(grantPost, systemActor('test'), { personId, departmentId: department.id, role: 'reviewer' })
    const me = await attempt('Wang-Wu')
    expect(me).toMatchObject({ kind: 'staff', loginName: 'wang-wu', post: { role: 'clerk', divisionName: '张店区' } })
    expect(me.posts).toHaveLength(2)
  })

  it('leaves ledger entries of success and of refusal, with nothing personal in them', async () => {
    const { rows } = await app.pool.query(
      `SELECT operation, count(*) FROM ledger.entry WHERE operation LIKE 'identity.sign-in%' GROUP BY 1 ORDER BY 1`,
    )
    expect(rows.map((row) => row.operation)).toEqual(['identity.sign-in', 'identity.sign-in-refused'])
  })
})
