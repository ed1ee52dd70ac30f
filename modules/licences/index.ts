import { licencesErrors } from '#contracts/licences/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { expireLicences } from './jobs/expire-licences.ts'
import { renderDocumentJob } from './jobs/render-document.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { type IssuedLicence, issueLicence, type LicenceOrder } from './commands/issue-licence.ts'
/** @public For whoever checks a licence offline: needs neither this program nor its database. */
export { verifySignedPayload } from './domain/signature.ts'
export { lastDayOf } from './domain/term.ts'
export { operations as licencesOperations } from './operations.ts'

export const licences: Module = {
  name: 'licences',
  errors: licencesErrors,
  migrations,
  operations: Object.values(operations),
  jobs: [renderDocumentJob, expireLicences],
  entryTitles: { 'licences.issue-licence': '颁发电子证照', 'licences.expire-licences': '登记证照有效期届满' },
}
