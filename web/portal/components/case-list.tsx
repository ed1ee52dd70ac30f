import type { CaseState, CaseSummary } from '#contracts/cases/index.ts'
import { dayText, longDay } from '../kit/portal-time.ts'
import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'
import { Tag, type TagTone } from './basics.tsx'

/** Which tone a state is shown in: what waits for the applicant stands out. */
const TONES: Readonly<Record<CaseState, TagTone>> = {
  draft: 'plain',
  submitted: 'primary',
  correcting: 'accent',
  rejected: 'danger',
  reviewing: 'primary',
  suspended: 'warning',
  approved: 'success',
  refused: 'danger',
  delivered: 'success',
  withdrawn: 'plain',
  terminated: 'plain',
}

const StateTag = ({ state, name }: { state: CaseState; name: string }) => <Tag tone={TONES[state]}>{name}</Tag>

export function CaseList({ cases, level = 2 }: { cases: readonly CaseSummary[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="plain-list item-list">
      {cases.map((one) => {
        const draft = one.state === 'draft'
        const href = draft ? paths.draft.to({ case: one.id }) : paths.case.to({ case: one.id })
        return (
          <li>
            <Heading>
              <a href={href}>{one.itemName}</a> <StateTag state={one.state} name={one.stateName} />
            </Heading>
            <p class="meta">
              <span>{one.departmentName}</span>
              <span>{dayText(one.submittedAt ?? one.updatedAt)}</span>
            </p>
            {(one.turn !== one.stateName || one.deadline) && (
              <p>
                {one.turn}
                {one.deadline && <DeadlineText deadline={one.deadline} />}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** By when, and whether that day has passed. */
function DeadlineText({ deadline }: { deadline: NonNullable<CaseSummary['deadline']> }) {
  return (
    <>
      <span class="muted">
        {' · '}
        {t.my.case.due(longDay(deadline.dueOn))}
        {deadline.provisional && t.my.case.provisional}
      </span>{' '}
      {deadline.colour === 'over' && <Tag tone="warning">{t.my.case.over}</Tag>}
    </>
  )
}
