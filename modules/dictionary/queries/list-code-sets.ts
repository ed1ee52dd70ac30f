import type { OutputOf } from '#contracts/contract.ts'
import type { listCodeSets as contract } from '#contracts/dictionary/index.ts'
import { CODE_SETS } from '../code-sets.ts'

export async function listCodeSets(): Promise<OutputOf<typeof contract>> {
  return { items: [...CODE_SETS.values()] }
}
