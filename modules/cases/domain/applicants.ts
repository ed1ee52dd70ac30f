import type { Applicant } from '#contracts/cases/index.ts'
import type { ServiceObject } from '#contracts/catalogue/index.ts'

/** Whether an item is for this kind of applicant; where the source does not say for whom it is, everyone may. */
export function isServedBy(
  serviceObjects: readonly ServiceObject[] | null,
  applicant: Pick<Applicant, 'kind'>,
): boolean {
  if (!serviceObjects || serviceObjects.length === 0) return true
  return serviceObjects.some((object) => (object === 'person') === (applicant.kind === 'person'))
}
