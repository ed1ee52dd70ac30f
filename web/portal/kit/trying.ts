import { Fault, type FaultKind } from '#contracts/fault.ts'

export type Attempt<T> =
  | { readonly done: T; readonly fault?: undefined }
  | { readonly done?: undefined; readonly fault: Fault }

const CORRECTABLE: ReadonlySet<FaultKind> = new Set([
  'invalid',
  'conflict',
  'too-large',
  'unsupported-type',
  'too-many',
])

/**
 * What a person can put right comes back as `fault`, for the page to show beside the form; everything else is thrown on.
 * `also` names codes that this page can explain better than the general page of faults.
 */
export async function trying<T>(work: Promise<T>, also: readonly string[] = []): Promise<Attempt<T>> {
  try {
    return { done: await work }
  } catch (error) {
    if (error instanceof Fault && (CORRECTABLE.has(error.kind) || also.includes(error.code))) return { fault: error }
    throw error
  }
}
