import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { occurred } from '#contracts/event.ts'
import { type LicenceField, licenceIssued, licencesFault } from '#contracts/licences/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findLicenceType } from '#modules/dictionary/index.ts'
import { findDepartment } from '#modules/regions/index.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { licenceIdentifier } from '../domain/identifier.ts'
import { licenceNumber, serialText } from '../domain/number.ts'
import { commitToNumber, type LicencePayload, numberShown } from '../domain/payload.ts'
import { signPayload } from '../domain/signature.ts'
import { expiryOf, lastDay } from '../domain/term.ts'
import { RENDER_DOCUMENT } from '../jobs/render-document.ts'
import {
  findByCase,
  insertEvent,
  insertLicence,
  type LicenceRow,
  type NewLicence,
  takeSerial,
} from '../store/licences.ts'
import { payloadText, sealParts } from '../store/sealed.ts'
import { signingKeyOf } from '../store/signing-keys.ts'
import { tellContact } from './tell-contact.ts'

export interface LicenceOrder {
  readonly caseId: string
  readonly itemCode: string
  readonly licenceTypeCode: string
  /** The issuing department's id. */
  readonly issuer: string
  readonly holder: {
    readonly kind: 'person' | 'company'
    readonly id: string
    readonly name: string
    /** Identity number or 统一社会信用代码, whole. */
    readonly documentNumber: string
  }
  /** What is printed beside the holder, in this order. */
  readonly fields: readonly LicenceField[]
  /** First day on which it is valid, `YYYY-MM-DD`. */
  readonly validFrom: string
  /** Null: the item states none. */
  readonly validYears: number | null
  /** Person who is told of it in their inbox; without it, a person who is the holder. */
  readonly contactPersonId?: string
}

export interface IssuedLicence {
  readonly licenceId: string
  readonly identifier: string
  readonly number: string
}

/**
 * Issues the licence of a decided case in the caller's transaction, exactly once: for a case that has one of this type, the
 * answer is that one. The document is drawn by a job after the commit. Throws `licences.type-unknown`, `regions.department-not-found`.
 */
export async function issueLicence(ctx: Context, order: LicenceOrder): Promise<IssuedLicence> {
  const earlier = await findByCase(ctx.db, order.caseId, order.licenceTypeCode)
  if (earlier) return issued(earlier)
  const licence = await makeLicence(ctx, order)
  if (!(await insertLicence(ctx.db, licence))) {
    return issued((await findByCase(ctx.db, order.caseId, order.licenceTypeCode)) as LicenceRow)
  }
  await insertEvent(ctx.db, {
    division_code: licence.division_code,
    id: uuidv7(),
    licence_id: licence.id,
    act: 'issue',
    from_state: null,
    to_state: licence.state,
    reason: null,
    occurred_at: ctx.now,
  })
  await ctx.record('licences.issue-licence', {
    subject: { kind: 'licence', id: licence.id, divisionCode: licence.division_code },
    concerns: `${order.holder.kind}:${order.holder.id}`,
  })
  await enqueue(ctx.db, RENDER_DOCUMENT, { licenceId: licence.id })
  await tellContact(ctx, licence, {
    template: 'licences.issued',
    parameters: { typeName: licence.type_name, number: licence.number },
  })
  ctx.emit(
    occurred(licenceIssued, {
      licenceId: licence.id,
      caseId: order.caseId,
      licenceTypeCode: order.licenceTypeCode,
      departmentId: order.issuer,
      divisionCode: licence.division_code,
    }),
  )
  return issued(licence)
}

const issued = (licence: Pick<LicenceRow, 'id' | 'identifier' | 'number'>): IssuedLicence => ({
  licenceId: licence.id,
  identifier: licence.identifier,
  number: licence.number,
})

async function makeLicence(ctx: Context, order: LicenceOrder): Promise<NewLicence> {
  const type = await findLicenceType(ctx.db, order.licenceTypeCode)
  if (!type) throw licencesFault('licences.type-unknown', { code: order.licenceTypeCode })
  const department = await findDepartment(ctx.db, order.issuer)
  if (!department) throw regionsFault('regions.department-not-found')
  const id = uuidv7()
  const issuedOn = dayOf(ctx.now)
  const expiresOn = expiryOf(order.validFrom, order.validYears)
  const serial = await takeSerial(ctx.db, department.division_code, Number(issuedOn.slice(0, 4)))
  const disclosure = {
    documentNumber: order.holder.documentNumber,
    salt: randomBytes(16).toString('base64url'),
  }
  const payload: LicencePayload = {
    format: 'tongban-licence/1',
    identifier: licenceIdentifier({
      typeCode: type.code,
      issuerUscc: department.uscc,
      serial: serialText(serial),
      version: 1,
    }),
    number: licenceNumber(department.division_code, serial),
    type: { code: type.code, name: type.name, definingOrgan: type.definingOrgan },
    issuer: { name: department.name, uscc: department.uscc, divisionCode: department.division_code },
    holder: {
      kind: order.holder.kind,
      name: order.holder.name,
      numberShown: numberShown(order.holder.kind, order.holder.documentNumber),
      numberCommitment: commitToNumber(disclosure),
    },
    itemCode: order.itemCode,
    fields: order.fields,
    issuedOn,
    validFrom: order.validFrom,
    validThrough: lastDay(expiresOn),
    demo: ctx.demo,
  }
  const text = payloadText(payload)
  const key = await signingKeyOf(ctx, department.id)
  const holder = { id, holder_kind: order.holder.kind, holder_id: order.holder.id }
  const token = randomBytes(16).toString('base64url')
  return {
    ...holder,
    ...(await sealParts(ctx, holder, { payload: text, disclosure, token })),
    division_code: department.division_code,
    case_id: order.caseId,
    item_code: order.itemCode,
    type_code: type.code,
    type_name: type.name,
    department_id: department.id,
    issuer_name: department.name,
    identifier: payload.identifier,
    number: payload.number,
    state: '01',
    contact_person: order.contactPersonId ?? (order.holder.kind === 'person' ? order.holder.id : null),
    signature: signPayload(text, key.privateKey),
    key_id: key.id,
    issued_on: issuedOn,
    valid_from: order.validFrom,
    expires_on: expiresOn,
    demo: payload.demo,
  }
}
