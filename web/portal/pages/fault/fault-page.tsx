import type { Fault } from '#contracts/fault.ts'
import { ButtonLink } from '../../components/basics.tsx'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

interface FaultViewProps {
  fault: Fault
  requestId: string
  /** Case that the address was about, for those who are signed in. */
  caseId?: string
}

/** What went wrong, what to do, and for failures of ours the number to quote. */
export function FaultView({ fault, requestId, caseId }: FaultViewProps) {
  const ours = fault.kind === 'internal' || fault.kind === 'unavailable'
  // What cannot be done any more, such as to change what was submitted: the case itself tells where it stands.
  const moved = fault.kind === 'conflict' ? caseId : undefined
  return (
    <div class="form-wide">
      <h1>{t.fault.titles[fault.kind]}</h1>
      <p class="lead">{fault.sentence}</p>
      {ours && (
        <p>
          {t.fault.number}
          <br />
          <code>{requestId}</code>
        </p>
      )}
      <div class="actions">
        {moved && <ButtonLink href={paths.case.to({ case: moved })}>{t.fault.toCase}</ButtonLink>}
        <ButtonLink quiet={moved !== undefined} href={paths.home.to()}>
          {t.fault.home}
        </ButtonLink>
        {fault.kind === 'unauthenticated' && (
          <ButtonLink quiet href={paths.signIn.to()}>
            {t.fault.signIn}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
