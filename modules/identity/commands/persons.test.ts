import { describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '#contracts/actor.ts'
import { creditCodeCheck } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { identityNumberCheck } from '../domain/identity-number.ts'
import { contactOf, describeApplicant, personName } from '../front-door.ts'
import { operations } from '../operations.ts'
import { somebody, TEST_PASSWORD } from '../testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const register = async () => {
  const facts = somebody()
  const { personId } = await app.call(operations.registerPerson, anonymous, facts)
  return { ...facts, personId, actor: { kind: 'person', personId } as const satisfies Actor }
}
const minutes = (count: number) => app.clock.set(new Date(app.clock.now().getTime() + count * 60_000))
let serial = 0
const company = () => {
  const first17 = `91370303DEM9000${++serial}1`
  return { uscc: `${first17}${creditCodeCheck(first17)}`, name: '演示·测试有限公司' }
}

describe('registering', () => {
  it('keeps nothing of a person in clear', async () => {
    const person = await register()
    const { rows } = await app.pool.query('SELECT * FROM identity.person WHERE id = $1', [person.personId])
    const bytes = Buffer.concat(Object.values(rows[0]).filter(Buffer.isBuffer))
    for (const text of [person.name, person.identityNumber, person.mobile]) expect(bytes.includes(text)).toBe(false)
    const ctx = app.context()
    expect(await personName(ctx, person.personId)).toBe(person.name)
    expect(await contactOf(ctx, person.personId)).toEqual({ mobile: person.mobile })
    expect(await describeApplicant(ctx, { kind: 'person', id: person.personId })).toMatchObject({
      documentType: '居民身份证',
      documentNumber: person.identityNumber,
      maskedNumber: expect.stringMatching(/^3703\*{10}/),
    })
  })

  it('makes every reader stop when the key of a person is destroyed', async () => {
    const person = await register()
    const ctx = app.context()
    await ctx.vault.erase(ctx.db, `person:${person.personId}`)
    await expect(personName(ctx, person.personId)).rejects.toMatchObject({ code: 'platform.erased' })
  })

  it('refuses a number with a wrong check character, and a number or mobile that is taken, alike', async () => {
    const person = await register()
    const other = somebody()
    const last = other.identityNumber.at(-1) === '0' ? '1' : '0'
    const wrong = { ...other, identityNumber: `${other.identityNumber.slice(0, 17)}${last}` }
    await expect(app.call(operations.registerPerson, anonymous, wrong)).rejects.toMatchObject({
      code: 'identity.identity-number-invalid',
    })
    for (const taken of [{ identityNumber: person.identityNumber }, { mobile: person.mobile }]) {
      await expect(app.call(operations.registerPerson, anonymous, { ...other, ...taken })).rejects.toMatchObject({
        code: 'identity.registration-refused',
      })
    }
  })

  it('takes demo numbers only where the demo is', async () => {
    const real = compositionWithoutDemo()
    const call = { actor: anonymous, idempotencyKey: crypto.randomUUID() }
    await expect(real(call, somebody())).rejects.toMatchObject({ code: 'identity.identity-number-invalid' })
    // Of a division that does not exist: right in form, and nobody's.
    const first17 = '37999919991231900'
    const person = { ...somebody(), identityNumber: `${first17}${identityNumberCheck(first17)}` }
    await expect(real(call, person)).resolves.toBeTruthy()
  })

  it('refuses a password that holds the own number', async () => {
    const person = somebody()
    const password = `${person.identityNumber.slice(-6)}-abc`
    await expect(app.call(operations.registerPerson, anonymous, { ...person, password })).rejects.toMatchObject({
      code: 'identity.password-too-weak',
    })
  })
})

function compositionWithoutDemo() {
  const ctx = { ...app.context(anonymous), demo: false }
  return (_call: unknown, input: ReturnType<typeof somebody>) =>
    operations.registerPerson.run(ctx, input, undefined, undefined)
}

describe('changing the password', () => {
  it('needs the current one, and counts guesses with those at signing in', async () => {
    const person = await register()
    const change = (currentPassword: string) =>
      app.call(operations.changePassword, person.actor, { currentPassword, newPassword: 'Another-4711' })
    for (let round = 0; round < 5; round++) {
      await expect(change('Lantern-0000')).rejects.toMatchObject({ code: 'identity.current-password-wrong' })
    }
    await expect(change(TEST_PASSWORD)).rejects.toMatchObject({ code: 'identity.current-password-wrong' })
    const signIn = (password: string) => app.call(operations.signIn, anonymous, { login: person.mobile, password })
    await expect(signIn(TEST_PASSWORD)).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
    minutes(16)
    await change(TEST_PASSWORD)
    await expect(signIn('Another-4711')).resolves.toBeTruthy()
  })
})

describe('companies', () => {
  it('are registered once, by their legal representative, with a right code', async () => {
    const [owner, other] = [await register(), await register()]
    const facts = company()
    const registered = await app.call(operations.registerCompany, owner.actor, facts)
    expect(registered).toMatchObject({ ...facts, isLegalRepresentative: true })
    await expect(app.call(operations.registerCompany, other.actor, facts)).rejects.toMatchObject({
      code: 'identity.company-taken',
    })
    const wrong = { ...facts, uscc: `${facts.uscc.slice(0, 17)}${facts.uscc.at(-1) === '0' ? '1' : '0'}` }
    await expect(app.call(operations.registerCompany, other.actor, wrong)).rejects.toMatchObject({
      code: 'identity.company-code-invalid',
    })
    expect(await describeApplicant(app.context(), { kind: 'company', id: registered.companyId })).toMatchObject({
      documentType: '统一社会信用代码',
      maskedNumber: facts.uscc,
    })
  })

  it('are acted for by an agent as long as the agency lasts', async () => {
    const [owner, agent] = [await register(), await register()]
    const { companyId } = await app.call(operations.registerCompany, owner.actor, company())
    const grant = { companyId, name: agent.name, identityNumber: agent.identityNumber.toLowerCase() }
    const validUntil = new Date(app.clock.now().getTime() + 60_000).toISOString()
    await app.call(operations.grantAgent, owner.actor, { ...grant, validUntil })
    await expect(app.call(operations.grantAgent, owner.actor, grant)).rejects.toMatchObject({
      code: 'identity.already-agent',
    })
    const companies = async () => (await app.call(operations.listMyCompanies, agent.actor, {})).items.length
    expect(await companies()).toBe(1)
    minutes(2)
    expect(await companies()).toBe(0)

    const { agentId } = await app.call(operations.grantAgent, owner.actor, grant)
    const { items } = await app.call(operations.listAgents, owner.actor, { companyId })
    expect(items.map((item) => [item.maskedName, item.isLegalRepresentative])).toEqual([
      ['演示·李*', true],
      ['演示·李*', false],
    ])
    await app.call(operations.endAgent, owner.actor, { companyId, agentId })
    expect(await companies()).toBe(0)
    const own = items.find((item) => item.isLegalRepresentative)?.agentId
    await expect(app.call(operations.endAgent, owner.actor, { companyId, agentId: own })).rejects.toMatchObject({
      code: 'identity.legal-representative-stays',
    })
  })

  it('do not take an agency that ends before it begins', async () => {
    const [owner, agent] = [await register(), await register()]
    const { companyId } = await app.call(operations.registerCompany, owner.actor, company())
    const grant = {
      companyId,
      name: agent.name,
      identityNumber: agent.identityNumber,
      validUntil: '2026-01-01T00:00:00Z',
    }
    await expect(app.call(operations.grantAgent, owner.actor, grant)).rejects.toMatchObject({
      code: 'identity.period-invalid',
    })
  })
})
