import {
  type ActionAnswer,
  casesFault,
  type requestCorrection as contract,
  correctionsRequested,
} from '#contracts/cases/index.ts'
import type { InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { deadlineAfter } from '../domain/clock.ts'
import { mayRequestCorrection, namePoints } from '../domain/corrections.ts'
import { CORRECTION_DAYS } from '../domain/tracking.ts'
import type { CaseRecord } from '../store/cases.ts'
import { correctableOf, pinnedForm, pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'
import { answerOf, happen, refuseUnlessPossible, tell } from './happen.ts'
import { refuseIfChanged } from './refuse-if-changed.ts'

export async function requestCorrection(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<ActionAnswer> {
  await refuseIfChanged(ctx.db, record, input.expectedVersion)
  refuseUnlessPossible(record, 'correction-requested', 'request-correction')
  if (!mayRequestCorrection(record.facts.corrections)) throw casesFault('cases.second-correction')
  const correctable = correctableOf(await pinnedForm(ctx, record.row), await pinnedItem(ctx, record.row))
  const { points, unknown } = namePoints(input.points, correctable)
  if (unknown > 0) throw casesFault('cases.correction-point-unknown', { count: unknown })

  const limit = { count: input.days ?? CORRECTION_DAYS, unit: 'workingDay' } as const
  const deadline = deadlineAfter(await loadDayCount(ctx.db), 'correction', dayOf(ctx.now), limit)
  const codes = points.map(({ kind, target }) => ({ kind, target }))
  const words = { note: input.note, points: points.map(({ title, reason }) => ({ title, reason })) }
  const after = await happen(ctx, record, { kind: 'correction-requested', points: codes, deadline }, words)
  tell(ctx, record, correctionsRequested)
  return answerOf(after)
}
