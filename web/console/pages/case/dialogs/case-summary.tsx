import type { ReactNode } from 'react'
import { shortNumber } from '../../work/case-number.ts'
import type { Case } from '../use-case-action.ts'

/** Which case it is about, and what the act means: read before it is confirmed. */
export function CaseSummaryLines({ shown, children }: { shown: Case; children?: ReactNode }) {
  return (
    <div className="act-summary">
      <div>
        <strong>{shown.itemName}</strong>
      </div>
      <div>
        {shown.applicant.name}，编号 <span className="number">{shortNumber(shown.caseNumber)}</span>
      </div>
      {children && <p>{children}</p>}
    </div>
  )
}
