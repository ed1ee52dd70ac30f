import type { PersonActor } from '#contracts/actor.ts'
import { systemActor } from '#contracts/actor.ts'
import type { CaseNews } from '#contracts/cases/index.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { exampleContent } from '#modules/guide/testing.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { buildPlaces, somebody, staffActor } from '#modules/identity/testing.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { listeners } from './listeners/invite.ts'

const ITEM = '000131024000'
const setUp = systemActor('test')

/** A place where one item can be applied for, and cases of it. */
export interface RatedWorld {
  readonly departmentId: string
  /** A registered person with a case that was handed in. */
  submittedCase(divisionCode?: string): Promise<{ person: PersonActor; caseId: string; news: CaseNews }>
  /** The department does not accept the case. */
  reject(caseId: string): Promise<void>
  /** Tells the listeners that a case was delivered, as `cases` does. */
  deliver(news: CaseNews): Promise<void>
}

export async function buildRatedWorld(app: TestApp): Promise<RatedWorld> {
  const places = await buildPlaces(app)
  await loadDictionary(app.db)
  await app.call(catalogueOperations.publishBasicItemVersion, setUp, {
    itemCode: ITEM,
    ownerDivisionCode: '370000',
    content: { ...exampleContent, serviceObjects: ['person'], materials: [] },
  })
  await app.call(catalogueOperations.publishForm, setUp, {
    itemCode: ITEM,
    name: '示例申请表',
    sample: true,
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { name: { type: 'string', title: '姓名', 'x-element': 'applicant-name' } },
    },
    pages: [{ id: 'one', title: '基本信息', note: null, fields: ['name'] }],
  })
  for (const divisionCode of ['370303', '370304', '370102']) {
    const departmentId = places.get(divisionCode)?.id
    await app.call(catalogueOperations.createImplementation, setUp, { itemCode: ITEM, divisionCode, departmentId })
  }
  const departmentId = places.get('370303')?.id as string
  return {
    departmentId,
    async submittedCase(divisionCode = '370303') {
      const { personId } = await app.call(identityOperations.registerPerson, { kind: 'anonymous' }, somebody())
      const person: PersonActor = { kind: 'person', personId }
      const { caseId } = await app.call(casesOperations.startDraft, person, { divisionCode, itemCode: ITEM })
      await app.call(casesOperations.submitCase, person, { caseId })
      const place = places.get(divisionCode)?.id as string
      return {
        person,
        caseId,
        news: { caseId, itemCode: ITEM, implementationId: caseId, divisionCode, departmentId: place },
      }
    },
    async reject(caseId) {
      const clerk = staffActor('clerk', '370303', departmentId)
      await app.call(casesOperations.rejectCase, clerk, { caseId, expectedVersion: 2, reasons: '不属于本机关职权范围' })
    },
    async deliver(news) {
      const heard = listeners.find((one) => one.to === 'cases.delivered')
      await heard?.hear(app.context(), { ...news, result: 'approved' })
    },
  }
}
