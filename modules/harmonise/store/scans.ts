import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'

export interface ScanRow {
  readonly id: string
  readonly started_at: Date
  readonly finished_at: Date | null
  readonly total: number
  readonly done: number
  readonly after_item: string | null
  readonly again: boolean
}

/** A new scan of all items; undefined while one is running. */
export async function beginScan(db: Db, total: number, now: Date): Promise<string | undefined> {
  const { rows } = await rawQuery<{ id: string }>(
    db,
    `INSERT INTO harmonise.drift_scan (id, started_at, total) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
    [uuidv7(), now, total],
  )
  return rows[0]?.id
}

/** Another scan is to follow the one that is running; nothing where none is. */
export async function scanAgain(db: Db): Promise<void> {
  await rawQuery(db, 'UPDATE harmonise.drift_scan SET again = true WHERE finished_at IS NULL', [])
}

export async function lockScan(db: Db, id: string): Promise<ScanRow | undefined> {
  const { rows } = await rawQuery<ScanRow>(
    db,
    'SELECT s.* FROM harmonise.drift_scan AS s WHERE s.id = $1 AND s.finished_at IS NULL FOR UPDATE',
    [id],
  )
  return rows[0]
}

export async function moveScan(db: Db, id: string, count: number, afterItem: string): Promise<void> {
  await rawQuery(db, 'UPDATE harmonise.drift_scan SET done = done + $2, after_item = $3 WHERE id = $1', [
    id,
    count,
    afterItem,
  ])
}

export async function finishScan(db: Db, id: string, now: Date): Promise<void> {
  await rawQuery(db, 'UPDATE harmonise.drift_scan SET finished_at = $2 WHERE id = $1', [id, now])
}

/** The scan that is running, or the last. */
export async function latestScan(db: Db): Promise<ScanRow | undefined> {
  const { rows } = await rawQuery<ScanRow>(
    db,
    'SELECT s.* FROM harmonise.drift_scan AS s ORDER BY s.started_at DESC, s.id DESC LIMIT 1',
    [],
  )
  return rows[0]
}

/** All items that were found to have places beside the standard. */
export async function itemsInDrift(db: Db): Promise<string[]> {
  const { rows } = await rawQuery<{ id: string }>(
    db,
    'SELECT DISTINCT d.basic_item_id AS id FROM harmonise.drift AS d',
    [],
  )
  return rows.map(({ id }) => id)
}
