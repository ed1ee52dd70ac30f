import { v7 as uuidv7 } from 'uuid'
import { occurred } from '#contracts/event.ts'
import {
  LICENCE_ACTS,
  LICENCE_STATES,
  type LicenceState,
  licenceStatusChanged,
  licencesFault,
} from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { type LaterAct, stateAfter, stateOn } from '../domain/states.ts'
import { insertEvent, type LicenceRow, setState } from '../store/licences.ts'
import { sealReason } from '../store/sealed.ts'
import { tellContact } from './tell-contact.ts'

/**
 * Does one act to a locked licence: state, event, notice. A licence whose term is over expires first, so that the record says
 * both. Throws `licences.act-impossible` with the state in which it is.
 */
export async function changeState(
  ctx: Context,
  licence: LicenceRow,
  act: LaterAct,
  reason: string | null,
): Promise<LicenceState> {
  const state = stateOn(dayOf(ctx.now), { state: licence.state, expiresOn: licence.expires_on })
  const overdue = act !== 'expire' && state !== licence.state
  const current = overdue ? await perform(ctx, licence, 'expire', state, null) : licence
  const next = stateAfter(current.state, act)
  if (!next) {
    throw licencesFault('licences.act-impossible', { state: LICENCE_STATES[current.state], act: LICENCE_ACTS[act] })
  }
  return (await perform(ctx, current, act, next, reason)).state
}

async function perform(
  ctx: Context,
  licence: LicenceRow,
  act: LaterAct,
  next: LicenceState,
  reason: string | null,
): Promise<LicenceRow> {
  const eventId = uuidv7()
  await setState(ctx.db, licence, next)
  await insertEvent(ctx.db, {
    division_code: licence.division_code,
    id: eventId,
    licence_id: licence.id,
    act,
    from_state: licence.state,
    to_state: next,
    reason: reason === null ? null : await sealReason(ctx, licence, eventId, reason),
    occurred_at: ctx.now,
  })
  await tellContact(ctx, licence, {
    template: 'licences.status-changed',
    parameters: {
      typeName: licence.type_name,
      number: licence.number,
      actName: LICENCE_ACTS[act],
      stateName: LICENCE_STATES[next],
    },
  })
  ctx.emit(
    occurred(licenceStatusChanged, { licenceId: licence.id, caseId: licence.case_id, from: licence.state, to: next }),
  )
  return { ...licence, state: next }
}
