import type { Fault } from '#contracts/fault.ts'
import { ButtonLink } from '../../components/basics.tsx'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

/** What went wrong, what to do, and for failures of ours the number to quote. */
export function FaultView({ fault, requestId }: { fault: Fault; requestId: string }) {
  const ours = fault.kind === 'internal' || fault.kind === 'unavailable'
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
        <ButtonLink href={paths.home.to()}>{t.fault.home}</ButtonLink>
        {fault.kind === 'unauthenticated' && (
          <ButtonLink quiet href={paths.signIn.to()}>
            {t.fault.signIn}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
