import type { OutputOf } from '#contracts/contract.ts'
import type { listMaterialTypes as contract } from '#contracts/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { readDictionary } from '../store/dictionary.ts'

export async function listMaterialTypes(ctx: Context): Promise<OutputOf<typeof contract>> {
  return { items: [...(await readDictionary(ctx.db)).materialTypes.values()] }
}
