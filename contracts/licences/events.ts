import { eventType } from '../event.ts'
import type { LicenceState } from './model.ts'

export interface LicenceIssued {
  readonly licenceId: string
  readonly caseId: string
  readonly licenceTypeCode: string
  readonly departmentId: string
  readonly divisionCode: string
}
export const licenceIssued = eventType<LicenceIssued>()('licences.issued')

export interface LicenceStatusChanged {
  readonly licenceId: string
  readonly caseId: string
  readonly from: LicenceState
  readonly to: LicenceState
}
export const licenceStatusChanged = eventType<LicenceStatusChanged>()('licences.status-changed')
