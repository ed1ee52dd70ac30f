import type { OutputOf } from '#contracts/contract.ts'
import type { listDataElements, listLicenceTypes, listMaterialTypes } from '#contracts/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { readDictionary } from '../store/dictionary.ts'

export async function dataElements(ctx: Context): Promise<OutputOf<typeof listDataElements>> {
  return { items: [...(await readDictionary(ctx.db)).dataElements.values()] }
}

export async function materialTypes(ctx: Context): Promise<OutputOf<typeof listMaterialTypes>> {
  return { items: [...(await readDictionary(ctx.db)).materialTypes.values()] }
}

export async function licenceTypes(ctx: Context): Promise<OutputOf<typeof listLicenceTypes>> {
  return { items: [...(await readDictionary(ctx.db)).licenceTypes.values()] }
}
