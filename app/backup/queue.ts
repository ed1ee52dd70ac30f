import type pg from 'pg'

/** A job as `graphile_worker.add_jobs` takes it. */
export interface BackedJob {
  readonly identifier: string
  readonly payload: unknown
  readonly queue_name: string | null
  readonly run_at: string
  readonly max_attempts: number
  readonly job_key: string | null
  readonly priority: number
  readonly flags: readonly string[] | null
}

/**
 * All jobs of the snapshot, also those that were running and those that had failed for good: a restored place does them again,
 * which every job must bear.
 */
export async function readJobs(client: pg.ClientBase): Promise<BackedJob[]> {
  const { rows } = await client.query<BackedJob>(`
    SELECT t.identifier, j.payload, q.queue_name, j.run_at::text AS run_at, j.max_attempts::int AS max_attempts,
           j.key AS job_key, j.priority::int AS priority,
           CASE WHEN j.flags IS NULL THEN NULL ELSE array(SELECT jsonb_object_keys(j.flags)) END AS flags
      FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
     ORDER BY j.id`)
  return rows
}

/** Puts them into the queue by its public function, in the caller's transaction. */
export async function addJobs(client: pg.ClientBase, jobs: readonly BackedJob[]): Promise<void> {
  if (jobs.length === 0) return
  await client.query(
    `SELECT count(*) FROM graphile_worker.add_jobs(
       ARRAY(SELECT json_populate_record(NULL::graphile_worker.job_spec, j) FROM json_array_elements($1::json) AS j))`,
    [JSON.stringify(jobs)],
  )
}
