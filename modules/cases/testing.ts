import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anonymous, type PersonActor, type StaffActor, type StaffRole, systemActor } from '#contracts/actor.ts'
import type { ActionAnswer, Receipt } from '#contracts/cases/index.ts'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { Upload } from '#contracts/contract.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { demoIdentityNumber, identityOperations } from '#modules/identity/index.ts'
import { creditCodeCheck, parseReferenceCalendar, regionsOperations } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { ALLOWANCE, ANSWERS, allowanceContent, COUNTER_ONLY, FOOD, foodContent, form } from './testing-items.ts'

export { ALLOWANCE, ANSWERS, COUNTER_ONLY, FOOD } from './testing-items.ts'

const setUp = systemActor('test')

export interface CasesWorld {
  readonly departments: { readonly market: string; readonly health: string; readonly elsewhere: string }
  /** Registered persons, and one of them acting for a company. */
  readonly applicant: PersonActor
  readonly stranger: PersonActor
  readonly agent: PersonActor
  clerk: StaffActor
  reviewer: StaffActor
  approver: StaffActor
}

export const staff = (role: StaffRole, departmentId: string, divisionCode = '370303'): StaffActor => ({
  kind: 'staff',
  personId: randomUUID(),
  post: { postId: randomUUID(), role, departmentId, divisionCode },
})

/** A district with two departments, one elsewhere, three items, the holidays to 2026, and people who apply. */
export async function buildCasesWorld(app: TestApp): Promise<CasesWorld> {
  await app.ownerPool.query(`
    INSERT INTO regions.division (code, name, level, parent_code) VALUES
      ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300'),
      ('370304', '博山区', 'county', '370300'), ('370100', '济南市', 'city', '370000'), ('370102', '历下区', 'county', '370100')`)
  await loadDictionary(app.db)
  const file = readFileSync(join(projectRoot, 'reference/holidays-2018-2026.json'), 'utf8')
  for (const year of parseReferenceCalendar(file))
    await app.call(regionsOperations.loadCalendarYear, setUp, { ...year })
  const departments = {
    market: await department(app, '370303', '张店区演示市场局', 1),
    health: await department(app, '370303', '张店区演示卫健局', 2),
    elsewhere: await department(app, '370304', '博山区演示市场局', 3),
  }
  await publish(app, FOOD, foodContent, [
    ['370303', departments.market],
    ['370304', departments.elsewhere],
  ])
  await publish(app, ALLOWANCE, allowanceContent, [['370303', departments.health]])
  await publish(app, COUNTER_ONLY, { ...foodContent, name: '演示·窗口事项' }, [['370303', departments.market]], false)
  await app.runJobs()
  const [applicant, stranger, third] = [await register(app, 1), await register(app, 2), await register(app, 3)]
  const first17 = '91370303DEM900019'
  const company = { uscc: `${first17}${creditCodeCheck(first17)}`, name: '演示·小吃有限公司' }
  const { companyId } = await app.call(identityOperations.registerCompany, third, company)
  return {
    departments,
    applicant,
    stranger,
    agent: { ...third, actingFor: { kind: 'company', companyId } },
    clerk: staff('clerk', departments.market),
    reviewer: staff('reviewer', departments.market),
    approver: staff('approver', departments.market),
  }
}

async function department(app: TestApp, divisionCode: string, name: string, serial: number): Promise<string> {
  const first17 = `11${divisionCode}MB2A0000${serial}`
  const uscc = `${first17}${creditCodeCheck(first17)}`
  return (await app.call(regionsOperations.createDepartment, setUp, { divisionCode, name, shortName: name, uscc })).id
}

async function publish(
  app: TestApp,
  itemCode: string,
  content: ItemContent,
  places: readonly (readonly [string, string])[],
  withForm = true,
): Promise<void> {
  const owner = { itemCode, ownerDivisionCode: '370000' }
  await app.call(catalogueOperations.publishBasicItemVersion, setUp, { ...owner, content })
  if (withForm)
    await app.call(catalogueOperations.publishForm, setUp, { itemCode, name: content.name, sample: true, ...form })
  for (const [divisionCode, departmentId] of places) {
    await app.call(catalogueOperations.createImplementation, setUp, { itemCode, divisionCode, departmentId })
  }
}

/** Publishes the food item anew, as if a reform had changed it. */
export const republishFood = (app: TestApp, change: Partial<ItemContent>) =>
  app.call(catalogueOperations.publishBasicItemVersion, setUp, {
    itemCode: FOOD,
    ownerDivisionCode: '370000',
    content: { ...foodContent, ...change },
  })

export async function register(app: TestApp, serial: number): Promise<PersonActor> {
  const person = {
    name: '演示·申请人',
    identityNumber: demoIdentityNumber(serial),
    mobile: `1690000${String(serial).padStart(4, '0')}`,
    password: 'Lantern-4711',
  }
  const { personId } = await app.call(identityOperations.registerPerson, anonymous, person)
  return { kind: 'person', personId }
}

/** How many sealed files lie on the disk. */
export const filesOnDisk = (app: TestApp): number =>
  readdirSync(app.filesFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

/** The smallest PDF that says so by its content. */
export const pdf = (fileName = '演示.pdf'): Upload => ({
  content: Buffer.from(`%PDF-1.4\n% ${fileName}\n%%EOF`),
  fileName,
  mediaType: 'application/pdf',
})

/** A draft with everything filled in and uploaded. */
export async function filledDraft(
  app: TestApp,
  who: PersonActor,
  itemCode = FOOD,
  divisionCode = '370303',
): Promise<string> {
  const { caseId } = await app.call(operations.startDraft, who, { divisionCode, itemCode })
  await app.call(operations.saveDraft, who, { caseId, page: 'who', answers: { shop: ANSWERS.shop } })
  await app.call(operations.saveDraft, who, { caseId, page: 'where', answers: { place: ANSWERS.place } })
  if (itemCode === FOOD) {
    for (const requirementId of ['application', 'site-plan']) {
      await app.call(operations.uploadMaterial, who, { caseId, requirementId }, { upload: pdf() })
    }
  }
  return caseId
}

export async function submitted(
  app: TestApp,
  who: PersonActor,
  itemCode = FOOD,
  divisionCode = '370303',
): Promise<Receipt> {
  return app.call(operations.submitCase, who, { caseId: await filledDraft(app, who, itemCode, divisionCode) })
}

/** Acts of staff by short names, each against the version that is there. */
export function handling(app: TestApp, world: Pick<CasesWorld, 'clerk' | 'reviewer' | 'approver'>) {
  const version = async (caseId: string): Promise<number> => {
    const { rows } = await app.pool.query('SELECT version FROM cases."case" WHERE id = $1', [caseId])
    return rows[0].version
  }
  const act =
    <O extends (typeof operations)[keyof typeof operations]>(operation: O, actor: StaffActor, fixed: object) =>
    async (caseId: string, input: object = {}): Promise<ActionAnswer> =>
      app.call(operation as never, actor, {
        caseId,
        expectedVersion: await version(caseId),
        ...fixed,
        ...input,
      }) as never
  const step = act(operations.completeStep, world.reviewer, { opinion: '演示：符合要求' })
  return {
    version,
    accept: act(operations.acceptCase, world.clerk, {}),
    correct: act(operations.requestCorrection, world.clerk, {
      points: [{ kind: 'material', target: 'site-plan', reason: '演示：图纸不清晰' }],
    }),
    reject: act(operations.rejectCase, world.clerk, { reasons: '演示：不属于本部门职权' }),
    step,
    review: async (caseId: string) => {
      await step(caseId, { stepId: 'document' })
      return step(caseId, { stepId: 'site' })
    },
    sendBack: act(operations.returnStep, world.reviewer, { reasons: '演示：重新核查' }),
    approve: act(operations.decideCase, world.approver, { result: 'approved' }),
    refuse: act(operations.decideCase, world.approver, { result: 'refused', reasons: '演示：场所不符合条件' }),
    deliver: act(operations.deliverCase, world.clerk, { method: 'online' }),
    suspend: act(operations.suspendCase, world.reviewer, { ground: 'expertReview', expectedDays: 5 }),
    resume: act(operations.resumeCase, world.reviewer, {}),
    terminate: act(operations.terminateCase, world.approver, { reasons: '演示：申请人终止' }),
  }
}
