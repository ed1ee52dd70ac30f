import type { OutputOf } from '#contracts/contract.ts'
import type { listDataElements as contract } from '#contracts/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { readDictionary } from '../store/dictionary.ts'

export async function listDataElements(ctx: Context): Promise<OutputOf<typeof contract>> {
  return { items: [...(await readDictionary(ctx.db)).dataElements.values()] }
}
