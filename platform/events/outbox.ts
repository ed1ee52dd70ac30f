import { v7 as uuidv7 } from 'uuid'
import type { DomainEvent, EventDefinition } from '#contracts/event.ts'
import { type Db, rawQuery } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import type { Context } from '../operations/context.ts'

/** What a room does when it hears news. Runs as a job of its own, so it may fail and be tried again without the others. */
export interface Listener<P extends object = object> {
  /** `room.what-it-does`; the name of the job. */
  readonly name: string
  readonly to: string
  readonly hear: (ctx: Context, payload: P) => Promise<void>
}

export function listener<P extends object>(
  definition: EventDefinition<string, P>,
  name: string,
  hear: (ctx: Context, payload: P) => Promise<void>,
): Listener {
  return { name, to: definition.name, hear: hear as Listener['hear'] }
}

/** Names of the jobs that each event starts; made once from all modules' listeners. */
export type Subscriptions = ReadonlyMap<string, readonly string[]>

export function subscriptionsOf(listeners: readonly Listener[]): Subscriptions {
  const map = new Map<string, string[]>()
  for (const { to, name } of listeners) map.set(to, [...(map.get(to) ?? []), name])
  return map
}

const PUBLISH = prepared(
  'platform.publish-events',
  `WITH written AS (
     INSERT INTO platform.event (id, name, payload, occurred_at)
     SELECT id, name, payload, occurred_at FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, name text, payload jsonb, occurred_at timestamptz)
   )
   SELECT count(*) FROM graphile_worker.add_jobs(
     ARRAY(SELECT json_populate_record(NULL::graphile_worker.job_spec, j) FROM json_array_elements($2::json) AS j))`,
)

/** Writes the events and enqueues one job per listener, in the caller's transaction and one round trip. */
export async function publishEvents(
  db: Db,
  events: readonly DomainEvent[],
  subscriptions: Subscriptions,
  now: Date,
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({ id: uuidv7(), name: event.name, payload: event.payload, occurred_at: now }))
  const jobs = rows.flatMap((row) =>
    (subscriptions.get(row.name) ?? []).map((task) => ({
      identifier: task,
      payload: { eventId: row.id, ...row.payload },
    })),
  )
  await rawQuery(db, PUBLISH, [JSON.stringify(rows), JSON.stringify(jobs)])
}
