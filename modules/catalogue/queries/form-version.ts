import { LRUCache } from 'lru-cache'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import { findFormVersion } from '../store/forms.ts'

/** Published forms never change. */
const held = new LRUCache<string, FormDefinition>({ max: 500 })

export async function formVersion(db: Db, versionId: string): Promise<FormDefinition | undefined> {
  const known = held.get(versionId)
  if (known) return known
  const form = await findFormVersion(db, versionId)
  // A form of a running transaction may still be taken back.
  if (form && !db.isTransaction) held.set(versionId, form)
  return form
}
