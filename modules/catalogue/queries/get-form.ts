import { catalogueFault, type getForm as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { formVersion } from './form-version.ts'

export async function getForm(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const form = await formVersion(ctx.db, input.versionId)
  if (!form) throw catalogueFault('catalogue.form-not-found')
  return form
}
