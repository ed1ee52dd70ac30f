import type { Case } from '../use-case-action.ts'

/** Every dialog of a case: the case as it was when it was opened, how it ends, and what happens when someone was quicker. */
export interface DialogProps {
  readonly shown: Case
  readonly close: () => void
  readonly stale: () => void
}
