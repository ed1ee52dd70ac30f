import {
  type ActionAnswer,
  APPLICANT_ACTIONS,
  type CaseNews,
  casesFault,
  STAFF_ACTIONS,
} from '#contracts/cases/index.ts'
import type { EventDefinition } from '#contracts/event.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseEvent } from '../domain/events.ts'
import { apply } from '../domain/facts.ts'
import { isPossible, type Transition } from '../domain/states.ts'
import type { EventWords } from '../domain/timeline.ts'
import { stateName } from '../domain/words.ts'
import { appendEvent } from '../store/append-event.ts'
import type { CaseRecord } from '../store/cases.ts'

/** Refuses what the table of states does not know, before anything else is asked of the command. */
export function refuseUnlessPossible(
  record: CaseRecord,
  transition: Transition,
  action: keyof typeof STAFF_ACTIONS | keyof typeof APPLICANT_ACTIONS,
): void {
  if (isPossible(transition, record.facts.state)) return
  throw casesFault('cases.transition-impossible', {
    state: stateName(record.facts.state, record.row.item_type),
    action: { ...STAFF_ACTIONS, ...APPLICANT_ACTIONS }[action],
  })
}

/** Writes what happened and answers how the case stands now. The caller has asked whether it is possible. */
export async function happen(
  ctx: Context,
  record: CaseRecord,
  event: CaseEvent,
  words?: EventWords,
): Promise<CaseRecord> {
  const facts = apply(record.facts, event, ctx.now.toISOString())
  if (!facts) throw new Error(`${event.kind} is not possible in ${record.facts.state}`)
  await appendEvent(ctx, record, facts, event, words)
  return { ...record, facts }
}

export function newsOf({ row }: CaseRecord): CaseNews {
  return {
    caseId: row.id,
    itemCode: row.item_code,
    implementationId: row.implementation_id,
    divisionCode: row.division_code,
    departmentId: row.department_id,
  }
}

export const tell = (ctx: Context, record: CaseRecord, news: EventDefinition<string, CaseNews>): void =>
  ctx.emit(occurred(news, newsOf(record)))

export const answerOf = ({ row, facts }: CaseRecord): ActionAnswer => ({
  caseId: row.id,
  state: facts.state,
  stateName: stateName(facts.state, row.item_type),
  version: facts.version,
})
