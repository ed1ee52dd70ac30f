import type { PersonActor, StaffActor } from '#contracts/actor.ts'
import * as contracts from '#contracts/licences/index.ts'
import { licencesFault } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type LedgerNote, operation } from '#platform/operations/operation.ts'
import { resumeLicence } from './commands/resume-licence.ts'
import { revokeLicence } from './commands/revoke-licence.ts'
import { suspendLicence } from './commands/suspend-licence.ts'
import { typedNumber } from './domain/number.ts'
import { anyone, isPerson, mayChangeState, mayListIssued, mayRead } from './policy.ts'
import { downloadLicence } from './queries/download-licence.ts'
import { getLicence } from './queries/get-licence.ts'
import { listLicences } from './queries/list-licences.ts'
import { holderFor, listMyLicences } from './queries/list-my-licences.ts'
import { listPublicKeys } from './queries/list-public-keys.ts'
import { verifyByNumber } from './queries/verify-by-number.ts'
import { verifyByToken } from './queries/verify-by-token.ts'
import { findByNumber, findByToken, findLicence, holderOf, type LicenceRow, lockLicence } from './store/licences.ts'
import { tokenIndex } from './store/sealed.ts'

type ById = { readonly licenceId: string }

const found = (licence: LicenceRow | undefined): LicenceRow => {
  if (!licence) throw licencesFault('licences.not-found')
  return licence
}
const toRead = async (ctx: Context, input: ById) => found(await findLicence(ctx.db, input.licenceId))
const toChange = async (ctx: Context, input: ById) => found(await lockLicence(ctx.db, input.licenceId))

/** The use of one licence, filed with its issuer's division and shown to its holder. */
const used = (licence: LicenceRow, details?: object): LedgerNote => ({
  subject: { kind: 'licence', id: licence.id, divisionCode: licence.division_code },
  concerns: holderOf(licence),
  ...(details && { body: { owner: holderOf(licence), content: details } }),
})

export const operations = {
  getLicence: operation(contracts.getLicence, {
    load: toRead,
    may: mayRead,
    records: (_input, _output, licence) => used(licence),
    run: getLicence,
  }),
  downloadLicence: operation(contracts.downloadLicence, {
    load: toRead,
    may: mayRead,
    records: (_input, _output, licence) => used(licence),
    run: downloadLicence,
  }),
  listMyLicences: operation(contracts.listMyLicences, {
    may: isPerson,
    records: (_input, _output, _loaded, ctx) => ({ subject: holderFor(ctx.actor as PersonActor) }),
    run: listMyLicences,
  }),
  listLicences: operation(contracts.listLicences, {
    may: mayListIssued,
    records: (_input, output, _loaded, ctx) => {
      const { departmentId, divisionCode } = (ctx.actor as StaffActor).post
      const shown = output.items.map((item) => item.id)
      return {
        subject: { kind: 'department', id: departmentId, divisionCode },
        body: { owner: 'system:ledger', content: { shown } },
      }
    },
    run: listLicences,
  }),
  suspendLicence: operation(contracts.suspendLicence, {
    load: toChange,
    may: mayChangeState,
    records: (input, _output, licence) => used(licence, { reason: input.reason }),
    run: suspendLicence,
  }),
  resumeLicence: operation(contracts.resumeLicence, {
    load: toChange,
    may: mayChangeState,
    records: (input, _output, licence) => used(licence, { reason: input.reason }),
    run: resumeLicence,
  }),
  revokeLicence: operation(contracts.revokeLicence, {
    load: toChange,
    may: mayChangeState,
    records: (input, _output, licence) => used(licence, { act: input.act, reason: input.reason }),
    run: revokeLicence,
  }),
  verifyByToken: operation(contracts.verifyByToken, {
    load: async (ctx, input) => {
      const licence = await findByToken(ctx.db, tokenIndex(ctx, input.token))
      if (!licence) throw licencesFault('licences.token-unknown')
      return licence
    },
    may: anyone,
    records: (_input, _output, licence) => used(licence),
    run: verifyByToken,
  }),
  verifyByNumber: operation(contracts.verifyByNumber, {
    load: async (ctx, input) => {
      const licence = await findByNumber(ctx.db, typedNumber(input.number))
      if (!licence) throw licencesFault('licences.number-not-found')
      return licence
    },
    may: anyone,
    records: (_input, _output, licence) => used(licence),
    run: verifyByNumber,
  }),
  listPublicKeys: operation(contracts.listPublicKeys, {
    may: anyone,
    records: null,
    run: listPublicKeys,
  }),
}
