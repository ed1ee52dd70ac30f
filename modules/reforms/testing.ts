import type { StaffActor } from '#contracts/actor.ts'
import type { Reform, ReformDraft, ReformScope } from '#contracts/reforms/index.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'

export const itemManager = (person: number, divisionCode = '370000'): StaffActor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role: 'itemManager',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})
export const author = itemManager(1)
export const reviewer = itemManager(2)

export const scopeOf = (given: Partial<ReformScope> = {}): ReformScope => ({
  ownerDivisionCode: '370000',
  itemCodes: null,
  itemTypes: null,
  leadDepartment: null,
  asksFor: null,
  everything: false,
  ...given,
})

export const draftOf = (given: Partial<ReformDraft> & Pick<ReformDraft, 'scope' | 'acts'>): ReformDraft => ({
  title: '演示·减材料',
  document: { name: '关于减材料的通知', number: '鲁政办发〔2026〕9号', date: '2026-03-01' },
  openCases: 'favour',
  exceptions: 'keep',
  observed: 'keep',
  effectiveFrom: null,
  ...given,
})

/** Drafted, assessed, rehearsed and submitted: what a reviewer finds. */
export async function submittedReform(app: TestApp, draft: ReformDraft): Promise<Reform> {
  const { id: reformId } = await app.call(operations.draftReform, author, draft)
  await app.call(operations.assessReform, author, { reformId })
  await app.call(operations.rehearseReform, author, { reformId })
  await app.runJobs()
  return app.call(operations.submitReform, author, { reformId })
}

export async function publishedReform(app: TestApp, draft: ReformDraft): Promise<Reform> {
  const { id: reformId, revision } = await submittedReform(app, draft)
  return app.call(operations.approveReform, reviewer, { reformId, revision })
}
