import type { CaseDeadline, CaseSummary } from '#contracts/cases/index.ts'
import { colourOn, type DayCount, type Deadline, usedPercent } from './domain/clock.ts'
import { turnOf, type Viewpoint } from './domain/turn.ts'
import { stateName } from './domain/words.ts'
import type { CaseRecord } from './store/cases.ts'
import type { Place } from './store/places.ts'

/** What a case is shown against. */
export interface Setting {
  readonly days: DayCount
  /** Today in Beijing. */
  readonly today: string
  readonly viewpoint: Viewpoint
}

export function presentDeadline(
  deadline: Deadline | null,
  setting: Pick<Setting, 'days' | 'today'>,
): CaseDeadline | null {
  return (
    deadline && {
      kind: deadline.kind,
      dueOn: deadline.dueOn,
      provisional: deadline.provisional,
      usedPercent: usedPercent(setting.days, deadline, setting.today),
      colour: colourOn(deadline, setting.today),
    }
  )
}

export function presentSummary(
  { row, facts }: CaseRecord,
  place: Place,
  stepName: string | null,
  setting: Setting,
): CaseSummary {
  return {
    id: row.id,
    caseNumber: facts.caseNumber,
    itemCode: row.item_code,
    itemName: row.item_name,
    divisionCode: row.division_code,
    divisionName: place.divisionName,
    departmentName: place.departmentName,
    state: facts.state,
    stateName: stateName(facts.state, row.item_type),
    turn: turnOf(facts, stepName, setting.viewpoint).sentence,
    deadline: presentDeadline(facts.deadline, setting),
    createdAt: row.created_at.toISOString(),
    submittedAt: facts.submittedAt,
    updatedAt: row.updated_at.toISOString(),
  }
}
