import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, systemActor } from '#contracts/actor.ts'
import { creditCodeCheck } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { somebody, staffActor } from './testing.ts'

const app = await openTestApp()
const register = async () => {
  const facts = somebody()
  const { personId } = await app.call(operations.registerPerson, anonymous, facts)
  return { ...facts, actor: { kind: 'person', personId } as const satisfies Actor }
}
const [owner, agent, stranger] = [await register(), await register(), await register()]
const first17 = '91370303DEM9000A1'
const uscc = `${first17}${creditCodeCheck(first17)}`
const { companyId } = await app.call(operations.registerCompany, owner.actor, { uscc, name: '演示·测试有限公司' })
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code as string,
  )
const grant = { companyId, name: agent.name, identityNumber: agent.identityNumber }

describe('who arranges the agents of a company', () => {
  it('is its legal representative alone', async () => {
    const others: Actor[] = [
      stranger.actor,
      agent.actor,
      { ...stranger.actor, actingFor: { kind: 'company', companyId } },
      anonymous,
      staffActor('administrator', '370000'),
      { kind: 'machine', accountId: randomUUID(), departmentId: randomUUID() },
      systemActor('test'),
    ]
    for (const actor of others) {
      const expected = actor.kind === 'anonymous' ? 'platform.unauthenticated' : 'platform.forbidden'
      expect(await outcome(app.call(operations.grantAgent, actor, grant))).toBe(expected)
      expect(await outcome(app.call(operations.listAgents, actor, { companyId }))).toBe(expected)
      expect(await outcome(app.call(operations.endAgent, actor, { companyId, agentId: randomUUID() }))).toBe(expected)
    }
    expect(await outcome(app.call(operations.grantAgent, owner.actor, grant))).toBe('done')
  })

  it('lets only agents act for the company', async () => {
    expect(await outcome(app.call(operations.actFor, agent.actor, { companyId }))).toBe('done')
    expect(await outcome(app.call(operations.actFor, owner.actor, { companyId }))).toBe('done')
    expect(await outcome(app.call(operations.actFor, stranger.actor, { companyId }))).toBe('identity.not-an-agent')
  })

  it('does not tell whether a number is registered when the name is wrong', async () => {
    const wrongName = { ...grant, identityNumber: stranger.identityNumber, name: '演示·赵六' }
    const unknown = { ...grant, identityNumber: somebody().identityNumber }
    expect(await outcome(app.call(operations.grantAgent, owner.actor, wrongName))).toBe('identity.agent-not-found')
    expect(await outcome(app.call(operations.grantAgent, owner.actor, unknown))).toBe('identity.agent-not-found')
  })
})
