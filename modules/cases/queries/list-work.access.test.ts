import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAFF_ROLES, type StaffActor } from '#contracts/actor.ts'
import { DEADLINE_COLOURS, WORK_TABS, type WorkTab } from '#contracts/cases/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { isApplicant, mayReadAsStaff, sightOf } from '../policy.ts'
import { getCase } from '../store/cases.ts'
import { ALLOWANCE, buildCasesWorld, FOOD, filledDraft, handling, register, staff, submitted } from '../testing.ts'

const app = await openTestApp()
const world = await buildCasesWorld(app)
const { departments, applicant } = world

/** Cases in every state, in two departments of one district and in another district. */
async function buildCases(): Promise<string[]> {
  const all: string[] = []
  const places = [
    { divisionCode: '370303', departmentId: departments.market, itemCode: FOOD },
    { divisionCode: '370304', departmentId: departments.elsewhere, itemCode: FOOD },
    { divisionCode: '370303', departmentId: departments.health, itemCode: ALLOWANCE },
  ]
  for (const { divisionCode, departmentId, itemCode } of places) {
    const posts = {
      clerk: staff('clerk', departmentId),
      reviewer: staff('reviewer', departmentId),
      approver: staff('approver', departmentId),
    }
    const does = handling(app, posts)
    const begin = async () => {
      const { caseId } = await submitted(app, applicant, itemCode, divisionCode)
      all.push(caseId)
      return caseId
    }
    const accepted = async () => {
      const caseId = await begin()
      await does.accept(caseId)
      return caseId
    }
    const reviewed = async () => {
      const caseId = await accepted()
      if (itemCode === FOOD) await does.review(caseId)
      return caseId
    }
    await begin()
    await does.correct(await begin(), { points: [{ kind: 'field', target: 'shop', reason: '演示：补正' }] })
    await does.reject(await begin())
    await accepted()
    await does.suspend(await accepted())
    await does.approve(await reviewed())
    await does.refuse(await reviewed())
    const delivered = await reviewed()
    await does.refuse(delivered)
    await does.deliver(delivered)
    await app.call(operations.withdrawCase, applicant, { caseId: await begin() })
    all.push(await filledDraft(app, await register(app, 50 + all.length), itemCode, divisionCode))
  }
  return all
}
const all = await buildCases()
const records = await Promise.all(all.map((caseId) => getCase(app.db, caseId)))

const reader: fc.Arbitrary<StaffActor> = fc
  .record({
    role: fc.constantFrom(...STAFF_ROLES),
    departmentId: fc.constantFrom(...Object.values(departments)),
    divisionCode: fc.constantFrom('370000', '370300', '370303', '370304', '370100'),
  })
  .map(({ role, departmentId, divisionCode }) => staff(role, departmentId, divisionCode))

const list = (who: StaffActor, input: object = {}) => app.call(operations.listWork, who, input)

describe('the work list', () => {
  it('holds exactly what its reader may open, under every tab and in every count', async () => {
    await fc.assert(
      fc.asyncProperty(reader, async (who) => {
        if (sightOf(who).kind === 'none') {
          await expect(list(who)).rejects.toMatchObject({ code: 'platform.forbidden' })
          return
        }
        const allowed = records.filter((record) => mayReadAsStaff(who, record))
        const open = await list(who, { limit: 100 })
        const done = await list(who, { tab: 'done', limit: 100 })
        const shown = [...open.items, ...done.items].map(({ id }) => id).sort()
        expect(shown).toEqual(allowed.map(({ row }) => row.id).sort())
        const counted = Object.values(open.counts).reduce((sum, n) => sum + n, 0)
        expect(counted).toBe(allowed.length)
        const options = open.itemOptions.reduce((sum, { count }) => sum + count, 0)
        expect(options).toBe(open.items.length)
        for (const { id } of open.items.slice(0, 1)) await app.call(operations.getCase, who, { caseId: id })
      }),
      { numRuns: 40 },
    )
  })

  it('of an applicant holds exactly their own, and the company’s while acting for it', async () => {
    const { caseId } = await submitted(app, world.agent)
    const everything = [...records, await getCase(app.db, caseId)]
    const alone = { kind: 'person', personId: world.agent.personId } as const
    for (const who of [applicant, world.stranger, world.agent, alone]) {
      const own = everything.filter((record) => isApplicant(who, record))
      const shown = await app.call(operations.listMyCases, who, { limit: 100 })
      expect(shown.items.map(({ id }) => id).sort()).toEqual(own.map(({ row }) => row.id).sort())
      expect(Object.values(shown.counts).reduce((sum, n) => sum + n, 0)).toBe(own.length)
    }
    for (const who of [applicant, alone]) {
      await expect(app.call(operations.getMyCase, who, { caseId })).rejects.toMatchObject({
        code: 'platform.forbidden',
      })
    }
    await app.call(operations.withdrawCase, world.agent, { caseId })
    records.push(await getCase(app.db, caseId))
  })

  it('filters by tab, state, colour, item and number, and each count agrees with its list', async () => {
    const who = staff('supervisor', departments.market, '370300')
    app.clock.set('2026-03-16T02:00:00Z')
    const whole = await list(who)
    for (const tab of Object.keys(WORK_TABS) as WorkTab[]) {
      expect((await list(who, { tab, limit: 100 })).items, tab).toHaveLength(whole.counts[tab])
    }
    const colours = await Promise.all(DEADLINE_COLOURS.map((colour) => list(who, { colour, limit: 100 })))
    for (const [at, colour] of DEADLINE_COLOURS.entries()) {
      expect(colours[at]?.items, colour).toHaveLength(whole.colours[colour])
      for (const item of colours[at]?.items ?? []) expect(item.deadline?.colour).toBe(colour)
    }
    expect(whole.colours.over).toBeGreaterThan(0)
    expect(whole.colours.red).toBeGreaterThan(0)
    expect(
      (await list(who, { itemCode: ALLOWANCE, limit: 100 })).items.every(({ itemCode }) => itemCode === ALLOWANCE),
    ).toBe(true)
    expect((await list(who, { state: 'rejected' })).items.every(({ state }) => state === 'rejected')).toBe(true)
    const [first] = whole.items
    expect((await list(who, { text: first!.caseNumber! })).items.map(({ id }) => id)).toEqual([first!.id])
    expect((await list(who, { text: '演示' })).items).toEqual([])
    app.clock.set('2026-03-02T02:00:00Z')
  })

  it('turns pages without gaps or repeats, what is due first standing first', async () => {
    const who = staff('supervisor', departments.market, '370300')
    const seen: { id: string; dueOn: string }[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = await list(who, { limit: 4, ...(after && { after }) })
      seen.push(...page.items.map(({ id, deadline }) => ({ id, dueOn: deadline?.dueOn ?? '9999' })))
      after = page.next
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).sort())
    const closed: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = await list(who, { tab: 'done', limit: 2, ...(after && { after }) })
      closed.push(...page.items.map(({ id }) => id))
      after = page.next
    }
    const { counts } = await list(who)
    expect(new Set(closed).size).toBe(counts.done)
    expect(seen.length + closed.length).toBe(Object.values(counts).reduce((sum, n) => sum + n, 0))
  })

  it('refuses a place to go on from that is none', async () => {
    const who = staff('clerk', departments.market)
    const id = '0192f0c0-0000-7000-8000-000000000001'
    const wrong = ['x', `2026-02-30/${id}`, `0000-01-01/${id}`, `2026-13-01T00:00:00.000Z/${id}`, `::::::::::/${id}`]
    wrong.push(`2026-03-02/${'-'.repeat(36)}`, `2026-03-02T25:00:00.000Z/${id}`)
    for (const after of wrong) {
      for (const tab of ['toAccept', 'done']) {
        await expect(list(who, { tab, after }), after).rejects.toMatchObject({ code: 'platform.invalid-input' })
      }
    }
    for (const after of [`infinity/${id}`, `2026-03-02/${id}`, `2026-03-02T02:00:00.000Z/${id}`]) {
      for (const tab of ['toAccept', 'done']) await list(who, { tab, after })
    }
  })

  it('says what waits for the reader’s own post', async () => {
    const clerk = await list(staff('clerk', departments.market), { mine: true, limit: 100 })
    expect(new Set(clerk.items.map(({ state }) => state))).toEqual(new Set(['submitted', 'approved', 'refused']))
    expect(clerk.items.every(({ mine, applicantName }) => mine && applicantName === '演示·申请人')).toBe(true)
    const reviewer = await list(staff('reviewer', departments.market), { mine: true })
    expect(reviewer.items.map(({ state, stepName }) => [state, stepName])).toEqual([
      ['reviewing', '书面审查'],
      ['suspended', '书面审查'],
    ])
  })

  it('leaves an entry in the ledger for every reading', async () => {
    const who = staff('clerk', departments.market)
    await list(who)
    const caseId = records.find(
      ({ row, facts }) => row.department_id === departments.market && facts.state === 'reviewing',
    )!.row.id
    await app.call(operations.getCase, who, { caseId })
    const { rows } = await app.ownerPool.query(`SELECT operation FROM ledger.entry WHERE actor_id = $1 ORDER BY seq`, [
      who.personId,
    ])
    expect(rows.map(({ operation }) => operation)).toEqual(['cases.list-work', 'cases.get-case'])
  })
})
