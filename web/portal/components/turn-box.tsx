import type { Static } from 'typebox'
import type { Turn } from '#contracts/cases/index.ts'
import { longDay } from '../kit/portal-time.ts'
import { t } from '../texts/index.ts'

/** Whose turn it is, and by when: the first thing that people come to see. */
export function TurnBox({ turn, stateName }: { turn: Static<typeof Turn>; stateName: string }) {
  const look = { applicant: 'turn turn-mine', department: 'turn', nobody: 'turn turn-over' }[turn.who]
  return (
    <section class={look} aria-label={t.my.case.turn}>
      {stateName !== turn.sentence && <p class="turn-state">{stateName}</p>}
      <p class="turn-sentence">{turn.sentence}</p>
      {turn.dueOn && (
        <p>
          {t.my.case.due(longDay(turn.dueOn))}
          {turn.provisional && `${t.my.case.provisional} ${t.my.case.provisionalHint}`}
        </p>
      )}
    </section>
  )
}
