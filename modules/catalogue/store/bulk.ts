import { type Db, rawQuery } from '#platform/db/database.ts'
import type { PublishedDifference } from '../domain/effective-item.ts'

/** Many rows in one statement: each column goes as one array. */

export interface NewImplementation {
  readonly id: string
  readonly basicItemId: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly taskCode: string
  readonly demo: boolean
  readonly effectiveFrom: string | null
  readonly windowId: string | null
}

/** Ids of those that were written; the others are there already. */
export async function insertImplementations(
  db: Db,
  rows: readonly NewImplementation[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const column = <K extends keyof NewImplementation>(name: K) => rows.map((row) => row[name])
  const written = await rawQuery<{ id: string }>(
    db,
    `INSERT INTO catalogue.implementation
       (id, basic_item_id, division_code, department_id, task_code, demo, effective_from, window_id, created_at)
     SELECT r.*, $9 FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::boolean[], $7::timestamptz[],
       $8::uuid[]) AS r
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      column('id'),
      column('basicItemId'),
      column('divisionCode'),
      column('departmentId'),
      column('taskCode'),
      column('demo'),
      column('effectiveFrom'),
      column('windowId'),
      now,
    ],
  )
  return new Set(written.rows.map(({ id }) => id))
}

export interface RegisteredImplementation {
  readonly basic_item_id: string
  readonly division_code: string
  readonly department_id: string
  readonly window_id: string | null
  readonly effective_from: Date | null
  readonly demo: boolean
}

/** What is registered at these places, one after another as they are asked for. */
export async function registeredAt(
  db: Db,
  places: readonly { readonly basicItemId: string; readonly divisionCode: string }[],
): Promise<readonly RegisteredImplementation[]> {
  if (places.length === 0) return []
  const { rows } = await rawQuery<RegisteredImplementation>(
    db,
    `SELECT i.basic_item_id, i.division_code, i.department_id, i.window_id, i.effective_from, i.demo
     FROM unnest($1::uuid[], $2::text[]) AS p (basic_item_id, division_code)
     JOIN catalogue.implementation AS i USING (basic_item_id, division_code) WHERE i.set_aside IS NULL`,
    [places.map((place) => place.basicItemId), places.map((place) => place.divisionCode)],
  )
  return rows
}

/** Basic items by code. */
export async function basicItemIds(
  db: Db,
  codes: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string }>> {
  const { rows } = await rawQuery<{ id: string; code: string }>(
    db,
    'SELECT b.id, b.code FROM catalogue.basic_item AS b WHERE b.code = ANY ($1::text[])',
    [[...new Set(codes)]],
  )
  return new Map(rows.map((row) => [row.code, row]))
}

export interface NewWindow {
  readonly id: string
  readonly departmentId: string
  readonly local: string
  readonly hash: string
}

/** Writes the windows that are not there yet; ids by department and hash. */
export async function takeWindows(db: Db, windows: readonly NewWindow[]): Promise<ReadonlyMap<string, string>> {
  if (windows.length === 0) return new Map()
  const departments = windows.map((window) => window.departmentId)
  const hashes = windows.map((window) => window.hash)
  await rawQuery(
    db,
    `INSERT INTO catalogue.counter_window (id, department_id, local, hash)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::text[]) AS w (id, department_id, local, hash)
     ORDER BY department_id, hash ON CONFLICT DO NOTHING`,
    [windows.map((window) => window.id), departments, windows.map((window) => window.local), hashes],
  )
  const { rows } = await rawQuery<{ id: string; department_id: string; hash: string }>(
    db,
    `SELECT w.id, w.department_id, w.hash FROM unnest($1::uuid[], $2::text[]) AS k (department_id, hash)
     JOIN catalogue.counter_window AS w USING (department_id, hash)`,
    [departments, hashes],
  )
  return new Map(rows.map((row) => [`${row.department_id}/${row.hash}`, row.id]))
}

/** Publications about these items wait until this transaction ends; registering implementations does not. */
export async function lockItemsForDifferences(db: Db, ids: readonly string[]): Promise<void> {
  await rawQuery(
    db,
    'SELECT b.id FROM catalogue.basic_item AS b WHERE b.id = ANY ($1::uuid[]) ORDER BY b.id FOR NO KEY UPDATE',
    [ids],
  )
}

export interface NewDifferences {
  readonly versionId: string
  readonly periodId: string
  readonly basicItemId: string
  readonly divisionCode: string
  readonly differences: readonly PublishedDifference[]
  readonly local: object
  readonly from: Date
}

/** First overrides of their places: the caller has seen that there are none. */
export async function insertOverrides(
  db: Db,
  rows: readonly NewDifferences[],
  by: { readonly author: string; readonly now: Date },
): Promise<void> {
  if (rows.length === 0) return
  await rawQuery(
    db,
    `WITH r AS (
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::jsonb[], $6::jsonb[], $7::timestamptz[])
         AS r (version_id, period_id, basic_item_id, division_code, differences, local, legal_from)
     ), versions AS (
       INSERT INTO catalogue.override_version (id, basic_item_id, division_code, differences, local, author, published_at)
       SELECT version_id, basic_item_id, division_code, differences, local, $8, $9 FROM r
     )
     INSERT INTO catalogue.override_period (id, basic_item_id, division_code, version_id, legal, known)
     SELECT period_id, basic_item_id, division_code, version_id, tstzrange(legal_from, NULL), tstzrange($9, NULL) FROM r`,
    [
      rows.map((row) => row.versionId),
      rows.map((row) => row.periodId),
      rows.map((row) => row.basicItemId),
      rows.map((row) => row.divisionCode),
      rows.map((row) => JSON.stringify(row.differences)),
      rows.map((row) => JSON.stringify(row.local)),
      rows.map((row) => row.from),
      by.author,
      by.now,
    ],
  )
}

export interface NewObservation {
  readonly versionId: string
  readonly periodId: string
  readonly basicItemId: string
  readonly basicVersionId: string
  readonly divisionCode: string
  readonly differences: readonly { readonly field: string; readonly value: unknown }[]
  readonly local: object
  readonly sourceUrl: string
}

/** First observed guides of their places: the caller has seen that there are none. */
export async function insertObservations(
  db: Db,
  rows: readonly NewObservation[],
  by: { readonly author: string; readonly now: Date },
): Promise<void> {
  if (rows.length === 0) return
  await rawQuery(
    db,
    `WITH r AS (
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::jsonb[], $7::jsonb[], $8::text[])
         AS r (version_id, period_id, basic_item_id, basic_version_id, division_code, differences, local, source_url)
     ), versions AS (
       INSERT INTO catalogue.observed_version
         (id, basic_item_id, division_code, basic_version_id, differences, local, source_url, author, published_at)
       SELECT version_id, basic_item_id, division_code, basic_version_id, differences, local, source_url, $9, $10 FROM r
     )
     INSERT INTO catalogue.observed_period (id, basic_item_id, division_code, version_id, legal, known)
     SELECT period_id, basic_item_id, division_code, version_id, tstzrange($10, NULL), tstzrange($10, NULL) FROM r`,
    [
      rows.map((row) => row.versionId),
      rows.map((row) => row.periodId),
      rows.map((row) => row.basicItemId),
      rows.map((row) => row.basicVersionId),
      rows.map((row) => row.divisionCode),
      rows.map((row) => JSON.stringify(row.differences)),
      rows.map((row) => JSON.stringify(row.local)),
      rows.map((row) => row.sourceUrl),
      by.author,
      by.now,
    ],
  )
}
