import { casesErrors } from '#contracts/cases/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { deemAccepted } from './jobs/deem-accepted.ts'
import { forgetDrafts } from './jobs/forget-drafts.ts'
import { recountDeadlines, recountLate } from './listeners/recount-deadlines.ts'
import { tellApplicantOf } from './listeners/tell-applicant.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { followReform } from './commands/follow-reform.ts'
export { type CaseToRate, findCaseToRate } from './front-door.ts'
export { operations as casesOperations } from './operations.ts'
export { impactOnCases } from './queries/impact-of-reform.ts'
export { pastCases } from './queries/past-cases.ts'
export { type Rebuilt, rebuildCase } from './rebuild.ts'

export const cases: Module = {
  name: 'cases',
  errors: casesErrors,
  migrations,
  operations: Object.values(operations),
  listeners: [recountDeadlines, ...tellApplicantOf],
  jobs: [deemAccepted, forgetDrafts, recountLate],
  entryTitles: {
    'cases.follow-reform': '在办件适用改革后的规定',
    'cases.deem-accepted': '逾期未一次性告知补正内容，依法视为受理',
    'cases.forget-draft': '清理长期未提交的草稿',
  },
}
