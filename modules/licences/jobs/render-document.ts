import { createHash } from 'node:crypto'
import { job } from '#platform/jobs/job.ts'
import { renderDocument } from '../document/render-document.ts'
import { findLicence, holderOf, setDocument } from '../store/licences.ts'

export const RENDER_DOCUMENT = 'licences.render-document'

/** Draws the licence's PDF once it is issued and keeps it under the holder's key. The same licence always gives the same bytes. */
export const renderDocumentJob = job<{ licenceId: string }>({
  name: RENDER_DOCUMENT,
  perform: async (ctx, { licenceId }) => {
    const licence = await findLicence(ctx.db, licenceId)
    if (!licence || licence.document_address) return
    const pdf = await renderDocument(ctx, licence)
    const address = await ctx.files.put(ctx.db, holderOf(licence), pdf)
    await setDocument(ctx.db, licence, { address, hash: createHash('sha256').update(pdf).digest() })
  },
})
