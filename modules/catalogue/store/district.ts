import { type Db, rawQuery } from '#platform/db/database.ts'

/** A basic item with its standard and the one implementation, as a district's own list has them. */
export interface NewDistrictItem {
  readonly id: string
  readonly code: string
  readonly versionId: string
  readonly periodId: string
  readonly content: object
  readonly implementationId: string
  readonly departmentId: string
  readonly taskCode: string
  readonly localTaskCode: string
}

/** Codes under which a district publishes what is here already. */
export async function localTaskCodes(db: Db, divisionCode: string): Promise<ReadonlySet<string>> {
  const { rows } = await rawQuery<{ code: string }>(
    db,
    `SELECT i.local_task_code AS code FROM catalogue.implementation AS i
     WHERE i.division_code = $1 AND i.local_task_code IS NOT NULL`,
    [divisionCode],
  )
  return new Set(rows.map((row) => row.code))
}

/** By item code: under which code a division itself publishes what it carries out. */
export async function localTaskCodesByItem(db: Db, divisionCode: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await rawQuery<{ item: string; code: string }>(
    db,
    `SELECT b.code AS item, i.local_task_code AS code FROM catalogue.implementation AS i
     JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
     WHERE i.division_code = $1 AND i.local_task_code IS NOT NULL`,
    [divisionCode],
  )
  return new Map(rows.map(({ item, code }) => [item, code]))
}

/** All local codes of this platform, whoever owns the items. */
export async function localItemCodes(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await rawQuery<{ code: string }>(
    db,
    'SELECT b.code FROM catalogue.basic_item AS b WHERE b.local_code',
    [],
  )
  return new Set(rows.map((row) => row.code))
}

/** Writes all of a list in one statement, in force and known from one instant on. */
export async function insertDistrictItems(
  db: Db,
  items: readonly NewDistrictItem[],
  where: { readonly divisionCode: string; readonly author: string; readonly from: Date },
): Promise<void> {
  await rawQuery(
    db,
    `WITH given AS MATERIALIZED (
       SELECT e.* FROM jsonb_to_recordset($1::jsonb) AS e (
         id uuid, code text, "versionId" uuid, "periodId" uuid, content jsonb, "implementationId" uuid,
         "departmentId" uuid, "taskCode" text, "localTaskCode" text)
     ), item AS (
       INSERT INTO catalogue.basic_item (id, code, local_code, owner_division_code, created_at)
       SELECT id, code, true, $2, $4 FROM given
     ), version AS (
       INSERT INTO catalogue.basic_item_version (id, basic_item_id, content, author, published_at)
       SELECT "versionId", id, content, $3, $4 FROM given
     ), period AS (
       INSERT INTO catalogue.basic_item_period (id, basic_item_id, version_id, legal, known)
       SELECT "periodId", id, "versionId", tstzrange($4, NULL), tstzrange($4, NULL) FROM given
     )
     INSERT INTO catalogue.implementation
       (id, basic_item_id, division_code, department_id, task_code, demo, created_at, local_task_code)
     SELECT "implementationId", id, $2, "departmentId", "taskCode", false, $4, "localTaskCode" FROM given`,
    [JSON.stringify(items), where.divisionCode, where.author, where.from],
  )
}
