import { type Db, rawQuery } from '#platform/db/database.ts'

/** From the first thing that is planned on; what held before was checked when it was published. */
export async function startClock(db: Db, now: Date): Promise<void> {
  await rawQuery(db, 'INSERT INTO harmonise.recheck_clock (through) VALUES ($1) ON CONFLICT DO NOTHING', [now])
}

/** Locked: two processes never check the same instants. */
export async function lockClock(db: Db): Promise<Date | undefined> {
  const { rows } = await rawQuery<{ through: Date }>(
    db,
    'SELECT c.through FROM harmonise.recheck_clock AS c FOR UPDATE',
    [],
  )
  return rows[0]?.through
}

export async function moveClock(db: Db, through: Date): Promise<void> {
  await rawQuery(db, 'UPDATE harmonise.recheck_clock SET through = greatest(through, $1)', [through])
}
