import { v7 as uuidv7 } from 'uuid'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

/** Whether form version `fv` is not taken back, as known now or at an instant; both are SQL. */
export const formStands = (knownAt = "'infinity'"): string =>
  `NOT EXISTS (SELECT FROM catalogue.withdrawal AS fw WHERE fw.act_id = fv.id AND fw.withdrawn_at <= ${knownAt})`

export async function findFormVersion(db: Db, versionId: string): Promise<FormDefinition | undefined> {
  const row = await tablesOf(db)
    .selectFrom('catalogue.form_version')
    .select(['id', 'sample', 'schema', 'pages'])
    .where('id', '=', versionId)
    .executeTakeFirst()
  return row && { versionId: row.id, sample: row.sample, schema: row.schema, pages: row.pages }
}

export async function formName(db: Db, basicItemId: string): Promise<string | null> {
  const query = tablesOf(db).selectFrom('catalogue.form').select('name').where('basic_item_id', '=', basicItemId)
  return (await query.executeTakeFirst())?.name ?? null
}

/** The form of a basic item, made at its first publication and renamed by a later one that names it. */
export async function takeForm(db: Db, basicItemId: string, name?: string): Promise<string> {
  if (name === undefined) {
    const query = tablesOf(db).selectFrom('catalogue.form').select('id').where('basic_item_id', '=', basicItemId)
    return (await query.executeTakeFirstOrThrow()).id
  }
  const row = await tablesOf(db)
    .insertInto('catalogue.form')
    .values({ id: uuidv7(), basic_item_id: basicItemId, name })
    .onConflict((conflict) => conflict.column('basic_item_id').doUpdateSet({ name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function insertFormVersion(
  db: Db,
  version: Omit<FormDefinition, 'schema'> & {
    formId: string
    schema: unknown
    effectiveFrom: Date
    author: string
    publishedAt: Date
  },
): Promise<void> {
  await tablesOf(db)
    .insertInto('catalogue.form_version')
    .values({
      id: version.versionId,
      form_id: version.formId,
      sample: version.sample,
      schema: JSON.stringify(version.schema),
      pages: JSON.stringify(version.pages),
      effective_from: version.effectiveFrom,
      author: version.author,
      published_at: version.publishedAt,
    })
    .execute()
}
