import type { ItemContent } from '../catalogue/model.ts'
import type { EXCEPTION_RULES, OBSERVED_RULES, OpenCaseRule } from './model.ts'

/** A case that is over, as a rehearsal needs it: codes and counts, nothing of the person. */
export interface PastCase {
  readonly caseId: string
  readonly itemCode: string
  readonly divisionCode: string
  readonly departmentId: string
  /** What it was handled under. */
  readonly content: ItemContent
  /** Requirements for which something was brought. */
  readonly handedIn: readonly string[]
  readonly outcome: 'approved' | 'refused' | 'rejected' | 'withdrawn' | 'terminated'
  /** Working days from acceptance to the decision; null where there was none. */
  readonly daysTaken: number | null
  /** What its one correction asked for; null: there was none. */
  readonly correction: {
    readonly materials: readonly string[]
    readonly fields: number
    readonly answered: boolean
  } | null
  /** `YYYY-MM` of its end, in Beijing. */
  readonly endedIn: string
}

/** What becomes of open cases once a reform is in force. */
export interface Following {
  readonly reformId: string
  readonly title: string
  readonly rule: OpenCaseRule
  readonly itemCodes: readonly string[]
  readonly effectiveAt: Date
  /** What becomes of a place's legal exceptions and of its own guides: where they stay, so do the open cases there. */
  readonly exceptions: keyof typeof EXCEPTION_RULES
  readonly observed: keyof typeof OBSERVED_RULES
  /** The content of a case as the reform would have it; the same object where nothing changes. */
  readonly apply: (itemCode: string, content: ItemContent) => ItemContent
}

export interface FollowedBatch {
  /** Where to go on; null: all are done. */
  readonly next: string | null
  /** Cases for which something changed. */
  readonly followed: number
}
