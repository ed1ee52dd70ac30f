import { anonymous, type PersonActor } from '#contracts/actor.ts'
import type { Receipt } from '#contracts/cases/index.ts'
import type { Upload } from '#contracts/contract.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { personIdByIdentityNumber } from '#modules/identity/index.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { demoItemCode } from '#test/world/items.ts'
import { DEMO_PERSONS } from '#test/world/people.ts'

/** 公共场所卫生许可 in 张店区: a form check by the clerk, a site visit and a review by the reviewer, then the decision. */
export const ITEM = '公共场所卫生许可'
const DIVISION = '370303'

const ANSWERS = {
  premisesName: '演示·兰亭理发店',
  address: '淄博市张店区演示路 18 号一层',
  kinds: ['理发店、美容店'],
  area: 86,
  openingDate: '2027-01-08',
  airConditioning: '没有',
  waterSupply: '市政供水',
  equipment: '消毒柜 2 台，机械排风 1 处',
  employees: 4,
  healthCertificates: 4,
  manager: '演示·李晓兰',
  managerMobile: '16900000001',
  commitment: '否',
} as const

/** Submits an application as a demo citizen, with a picture for every required material. */
export async function submitCase(app: TestApp): Promise<Receipt> {
  const personId = await personIdByIdentityNumber(app.runtime, DEMO_PERSONS.first.identityNumber)
  if (!personId) throw new Error('the demo person is missing')
  const applicant: PersonActor = { kind: 'person', personId }
  const itemCode = demoItemCode('hygiene')
  const item = await app.call(catalogueOperations.getEffectiveItem, anonymous, { divisionCode: DIVISION, itemCode })
  const { form } = await app.call(catalogueOperations.getBasicItem, anonymous, { itemCode })
  const { caseId } = await app.call(casesOperations.startDraft, applicant, { divisionCode: DIVISION, itemCode })
  for (const page of form?.pages ?? []) {
    const answers = Object.fromEntries(Object.entries(ANSWERS).filter(([name]) => page.fields.includes(name)))
    await app.call(casesOperations.saveDraft, applicant, { caseId, page: page.id, answers })
  }
  for (const material of item.content.materials ?? []) {
    if (material.necessity !== 'required') continue
    await app.call(
      casesOperations.uploadMaterial,
      applicant,
      { caseId, requirementId: material.id },
      { upload: picture },
    )
  }
  const receipt = await app.call(casesOperations.submitCase, applicant, { caseId })
  await app.runJobs()
  return receipt
}

/** One grey pixel as PNG. */
const picture: Upload = {
  content: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOYCQAAmwCarS5ItAAAAABJRU5ErkJggg==',
    'base64',
  ),
  fileName: '演示照片.png',
  mediaType: 'image/png',
}
