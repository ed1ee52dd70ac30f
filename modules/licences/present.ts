import {
  LICENCE_ACTS,
  LICENCE_STATES,
  type Licence,
  type LicenceEvent,
  type LicenceState,
  type LicenceSummary,
  REVOCATION_ACTS,
  type RevocationAct,
} from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { faceOf, type LicencePayload } from './domain/payload.ts'
import { type LaterAct, stateAfter, stateOn } from './domain/states.ts'
import { lastDay } from './domain/term.ts'
import { mayChangeState, mayDownloadAnyState } from './policy.ts'
import type { LicenceEventRow, LicenceRow } from './store/licences.ts'
import { openDisclosure, openPayload, openPayloadText, openReason } from './store/sealed.ts'

/** The state on the day of the context. */
export const stateNow = (ctx: Context, row: LicenceRow): LicenceState =>
  stateOn(dayOf(ctx.now), { state: row.state, expiresOn: row.expires_on })

export function presentState(id: string, state: LicenceState) {
  return { id, state, stateName: LICENCE_STATES[state] }
}

export async function presentSummary(ctx: Context, row: LicenceRow): Promise<LicenceSummary> {
  const state = stateNow(ctx, row)
  return {
    ...presentState(row.id, state),
    number: row.number,
    typeName: row.type_name,
    issuerName: row.issuer_name,
    holderName: await holderName(ctx, row),
    issuedOn: row.issued_on,
    validThrough: lastDay(row.expires_on),
    demo: row.demo,
  }
}

/** One erased holder must not close a whole list. */
async function holderName(ctx: Context, row: LicenceRow): Promise<string> {
  try {
    return (await openPayload(ctx, row)).holder.name
  } catch (error) {
    if ((error as { code?: string }).code === 'platform.erased') return '（信息已依法删除）'
    throw error
  }
}

export async function presentLicence(ctx: Context, row: LicenceRow, events: LicenceEventRow[]): Promise<Licence> {
  const payload = await openPayloadText(ctx, row)
  const state = stateNow(ctx, row)
  return {
    ...faceOf(JSON.parse(payload) as LicencePayload),
    ...presentState(row.id, state),
    caseId: row.case_id,
    itemCode: row.item_code,
    divisionCode: row.division_code,
    events: await Promise.all(events.map((event) => presentEvent(ctx, row, event))),
    signed: {
      payload,
      signature: row.signature.toString('base64url'),
      keyId: row.key_id,
      disclosure: await openDisclosure(ctx, row),
    },
    allowed: allowedActs(ctx, row, state),
  }
}

async function presentEvent(ctx: Context, row: LicenceRow, event: LicenceEventRow): Promise<LicenceEvent> {
  return {
    at: event.occurred_at.toISOString(),
    act: event.act,
    actName: LICENCE_ACTS[event.act],
    reason: event.reason && (await openReason(ctx, row, event.id, event.reason)),
  }
}

/** Answered by the same policy and table that decide. */
function allowedActs(ctx: Context, row: LicenceRow, state: LicenceState): Licence['allowed'] {
  const may = (act: LaterAct) => mayChangeState(ctx.actor, row) && stateAfter(state, act) !== undefined
  return {
    download: state === '01' || mayDownloadAnyState(ctx.actor, row),
    suspend: may('suspend'),
    resume: may('resume'),
    revoke: (Object.keys(REVOCATION_ACTS) as RevocationAct[]).filter(may),
  }
}
