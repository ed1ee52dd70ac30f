import type { OutputOf } from '#contracts/contract.ts'
import type { listLicenceTypes as contract } from '#contracts/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { readDictionary } from '../store/dictionary.ts'

export async function listLicenceTypes(ctx: Context): Promise<OutputOf<typeof contract>> {
  return { items: [...(await readDictionary(ctx.db)).licenceTypes.values()] }
}
