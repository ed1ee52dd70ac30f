import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anonymous, type PersonActor, type StaffActor, type StaffRole, systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'

const app = await openTestApp()
const health = '0192f0c0-0000-7000-8000-0000000000aa'
await app.ownerPool.query(`
  INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300')`)
await app.ownerPool.query(
  `INSERT INTO regions.department (id, division_code, name, short_name, uscc)
   VALUES ($1, '370303', '张店区卫生健康局', '区卫健局', '11370303MB2A00001X')`,
  [health],
)

const staff = (role: StaffRole, divisionCode: string): StaffActor => ({
  kind: 'staff',
  personId: randomUUID(),
  post: { postId: randomUUID(), role, departmentId: health, divisionCode },
})
const person = (actingFor?: PersonActor['actingFor']): PersonActor => ({
  kind: 'person',
  personId: randomUUID(),
  actingFor,
})
const entry = (divisionCode: string, id = randomUUID()) => ({ subject: { kind: 'case', id, divisionCode } })

describe('list-entries', () => {
  it('shows an auditor their division and those below it, newest first, and records the reading', async () => {
    const clerk = staff('clerk', '370303')
    await app.context(clerk).record('cases.accept-case', entry('370303'))
    await app.context(clerk).record('cases.decide-case', entry('370303'))
    await app.context(staff('clerk', '370100')).record('cases.accept-case', entry('370100'))
    const auditor = staff('auditor', '370300')
    const { items } = await app.call(operations.listEntries, auditor, {})
    expect(items.map((item) => [item.operation, item.divisionCode])).toEqual([
      ['cases.decide-case', '370303'],
      ['cases.accept-case', '370303'],
    ])
    expect(items[0]?.actor).toMatchObject({ kind: 'staff', id: clerk.personId, departmentName: '张店区卫生健康局' })
    const again = await app.call(operations.listEntries, auditor, { operation: 'ledger.list-entries' })
    expect(again.items).toHaveLength(1)
    expect(again.items[0]).toMatchObject({
      operationTitle: '查阅操作记录，新的在前',
      hasBody: true,
      divisionCode: '370300',
    })
  })

  it('finds by subject, person, department and time, and turns pages without gaps', async () => {
    const [id, clerk, auditor] = [randomUUID(), staff('clerk', '370303'), staff('auditor', '370303')]
    app.clock.set('2026-05-06T01:00:00Z')
    for (const operation of ['cases.get-case', 'cases.accept-case', 'cases.decide-case']) {
      await app.context(clerk).record(operation, entry('370303', id))
    }
    const asked = {
      subjectKind: 'case',
      subjectId: id,
      personId: clerk.personId,
      departmentId: health,
      from: '2026-05-06T00:00:00Z',
      to: '2026-05-07T00:00:00Z',
    }
    const first = await app.call(operations.listEntries, auditor, { ...asked, limit: 2 })
    const second = await app.call(operations.listEntries, auditor, { ...asked, limit: 2, after: first.next })
    expect([...first.items, ...second.items].map((item) => item.operation)).toEqual([
      'cases.decide-case',
      'cases.accept-case',
      'cases.get-case',
    ])
    expect(second.next).toBeNull()
    const other = await app.call(operations.listEntries, auditor, { ...asked, to: '2026-05-06T00:30:00Z' })
    expect(other.items).toEqual([])
  })

  it('refuses a period that ends before it begins', async () => {
    const call = app.call(operations.listEntries, staff('auditor', '370300'), {
      from: '2026-05-07T00:00:00Z',
      to: '2026-05-06T00:00:00Z',
    })
    await expect(call).rejects.toMatchObject({ code: 'ledger.period-invalid' })
  })
})

describe('list-entries-about-me', () => {
  it('tells a person which department did what, and no member of staff by name or number', async () => {
    const me = person()
    const clerk = staff('clerk', '370303')
    const note = { ...entry('370303'), concerns: `person:${me.personId}` as const }
    await app.context(me).record('ledger.list-entries', note)
    await app.context(clerk).record('regions.create-department', note)
    await app.context(systemActor('cases.deem-accepted')).record('cases.deem-accepted', note)
    await app.context(anonymous).record('regions.create-department', note)
    await app.context(clerk).record('cases.get-case', { ...entry('370303'), concerns: `person:${randomUUID()}` })
    await app.call(operations.listEntriesAboutMe, me, {})
    const { items } = await app.call(operations.listEntriesAboutMe, me, {})
    expect(items.map(({ what, by, byKind }) => [what, by, byKind])).toEqual([
      ['登记一个部门', '未登录的访客', 'public'],
      ['逾期未一次性告知补正内容，依法视为受理', '系统自动处理', 'system'],
      ['登记一个部门', '张店区卫生健康局', 'department'],
      ['查阅操作记录，新的在前', '本人', 'self'],
    ])
    expect(JSON.stringify(items)).not.toContain(clerk.personId)
    const byOthers = await app.call(operations.listEntriesAboutMe, me, { byOthers: true })
    expect(byOthers.items).toEqual(items.filter((item) => item.byKind !== 'self'))
  })

  it('shows the company’s uses while acting for it, and tells its agents apart', async () => {
    const companyId = randomUUID()
    const [me, colleague] = [person({ kind: 'company', companyId }), person({ kind: 'company', companyId })]
    const note = { ...entry('370303'), concerns: `company:${companyId}` as const }
    await app.context(me).record('regions.create-department', note)
    await app.context(colleague).record('regions.create-department', note)
    const { items } = await app.call(operations.listEntriesAboutMe, me, {})
    expect(items.map(({ by }) => by)).toEqual(['本企业其他经办人', '本人'])
    const asPerson = await app.call(operations.listEntriesAboutMe, { ...me, actingFor: undefined }, {})
    expect(asPerson.items).toEqual([])
  })
})
