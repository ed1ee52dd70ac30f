import { randomUUID } from 'node:crypto'
import type { PersonActor, StaffActor, StaffRole } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { creditCodeCheck } from '#modules/regions/index.ts'
import { inTransaction } from '#platform/db/database.ts'
import { publishEvents } from '#platform/events/outbox.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { type IssuedLicence, issueLicence, type LicenceOrder } from './index.ts'

/** Two departments of one district, and the shipped licence types. */
export async function licenceWorld(app: TestApp) {
  await app.ownerPool.query(`
    INSERT INTO regions.division (code, name, level, parent_code) VALUES
      ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300')`)
  await loadDictionary(app.db)
  const market = await department(app, '张店区市场监督管理局', '11370303MB2A00001')
  const health = await department(app, '张店区卫生健康局', '11370303MB2A00002')
  return { market, health }
}

async function department(app: TestApp, name: string, first17: string): Promise<string> {
  const id = randomUUID()
  await app.ownerPool.query(
    `INSERT INTO regions.department (id, division_code, name, short_name, uscc) VALUES ($1, '370303', $2, $2, $3)`,
    [id, name, `${first17}${creditCodeCheck(first17)}`],
  )
  return id
}

export const FOOD_LICENCE = '11370000MBTB00003Q001'

export const person = (): PersonActor => ({ kind: 'person', personId: randomUUID() })
export const agentOf = (companyId: string): PersonActor => ({ ...person(), actingFor: { kind: 'company', companyId } })
export const staff = (departmentId: string, role: StaffRole = 'approver'): StaffActor => ({
  kind: 'staff',
  personId: randomUUID(),
  post: { postId: randomUUID(), role, departmentId, divisionCode: '370303' },
})

export const order = (issuer: string, change: Partial<LicenceOrder> = {}): LicenceOrder => ({
  caseId: randomUUID(),
  itemCode: 'TB0000000001',
  licenceTypeCode: FOOD_LICENCE,
  issuer,
  holder: {
    kind: 'company',
    id: randomUUID(),
    name: '演示餐饮管理（淄博）有限公司',
    documentNumber: '91370303MADEMO0001',
  },
  fields: [
    { label: '法定代表人（负责人）', value: '王演示' },
    { label: '经营场所', value: '山东省淄博市张店区演示路 1 号（演示地址）' },
    { label: '主体业态', value: '餐饮服务经营者' },
    { label: '经营项目', value: '热食类食品制售；冷食类食品制售；自制饮品制售' },
  ],
  validFrom: '2026-03-02',
  validYears: 5,
  ...change,
})

/** Issues as a decision would: in one transaction, with its events. */
export function issue(app: TestApp, licenceOrder: LicenceOrder): Promise<IssuedLicence> {
  return inTransaction(app.db, async (tx) => {
    const events: Parameters<typeof publishEvents>[1][number][] = []
    const answer = await issueLicence(
      { ...app.context(), db: tx, emit: (event) => void events.push(event) },
      licenceOrder,
    )
    await publishEvents(tx, events, app.subscriptions, app.clock.now())
    return answer
  })
}
