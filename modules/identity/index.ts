import { identityErrors } from '#contracts/identity/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { forgetWhatEnded } from './jobs/forget-what-ended.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { demoIdentityNumber, isDemoIdentityNumber, isIdentityNumber } from './domain/identity-number.ts'
export {
  contactOf,
  describeApplicant,
  personIdByIdentityNumber,
  personName,
  staffNames,
} from './front-door.ts'
export { operations as identityOperations } from './operations.ts'
export { resolveActor } from './resolve-actor.ts'
export { createSessionStore } from './session-store.ts'
export { type StaffAccount, staffAccounts } from './store/staff.ts'

export const identity: Module = {
  name: 'identity',
  errors: identityErrors,
  migrations,
  operations: Object.values(operations),
  jobs: [forgetWhatEnded],
  entryTitles: { 'identity.sign-in-refused': '登录未成功' },
}
