import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type downloadLicence as contract, LICENCE_STATES, licencesFault } from '#contracts/licences/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { renderDocument } from '../document/render-document.ts'
import { mayDownloadAnyState } from '../policy.ts'
import { stateNow } from '../present.ts'
import { holderOf, type LicenceRow } from '../store/licences.ts'

/** The kept document, or the same bytes drawn now when the job has not come to it yet. A holder gets it while it is valid. */
export async function downloadLicence(
  ctx: Context,
  _input: InputOf<typeof contract>,
  licence: LicenceRow,
): Promise<OutputOf<typeof contract>> {
  const state = stateNow(ctx, licence)
  if (state !== '01' && !mayDownloadAnyState(ctx.actor, licence)) {
    throw licencesFault('licences.not-downloadable', { state: LICENCE_STATES[state] })
  }
  const content = licence.document_address
    ? await ctx.files.get(ctx.db, holderOf(licence), licence.document_address)
    : await renderDocument(ctx, licence)
  return { content, mediaType: 'application/pdf', fileName: `${licence.type_name}（${licence.number}）.pdf` }
}
