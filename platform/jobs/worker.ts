import { parseCronItems, type Runner, run, runMigrations, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { type Actor, systemActor } from '#contracts/actor.ts'
import { inTransaction } from '../db/database.ts'
import { type Listener, publishEvents } from '../events/outbox.ts'
import type { Context } from '../operations/context.ts'
import { contextOf, type InvokerParts } from '../operations/invoke.ts'
import type { Job } from './job.ts'
import { quietWorkerLogger } from './quiet-logger.ts'

/** Creates or upgrades the queue's own tables; run with the owner's rights. */
export async function migrateQueue(pool: pg.Pool, runtimeRole: string): Promise<void> {
  await runMigrations({ pgPool: pool, logger: quietWorkerLogger() })
  await pool.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${runtimeRole};
    GRANT ALL ON ALL TABLES IN SCHEMA graphile_worker TO ${runtimeRole};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${runtimeRole};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${runtimeRole};
    DO $$
    DECLARE queue_table regclass;
    BEGIN
      -- The queue's tables have row security without a policy: nobody but their owner may use them until one is given.
      FOR queue_table IN
        SELECT oid::regclass FROM pg_class
         WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
           AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polname = 'runtime_works')
      LOOP
        EXECUTE format('CREATE POLICY runtime_works ON %s TO ${runtimeRole} USING (true) WITH CHECK (true)', queue_table);
      END LOOP;
    END $$;`)
}

export interface WorkerOptions extends InvokerParts {
  readonly pool: pg.Pool
  readonly listeners: readonly Listener[]
  readonly jobs: readonly Job[]
  readonly concurrency: number
}

/** Runs jobs and delivers events until stopped; what was interrupted is taken up again by the next worker. */
export async function startWorker(options: WorkerOptions): Promise<Runner> {
  return run({
    pgPool: options.pool,
    concurrency: options.concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    noPreparedStatements: false,
    logger: quietWorkerLogger(options.runtime.log),
    taskList: taskList(options),
    parsedCronItems: parseCronItems(
      options.jobs.flatMap(({ name, every, maxAttempts = 5 }) =>
        every ? [{ task: name, match: every, options: { maxAttempts, backfillPeriod: 0 } }] : [],
      ),
    ),
  })
}

/** Performs one job in its own transaction, with its events published at the end. */
export async function performJob(
  parts: InvokerParts,
  actor: Actor,
  work: (ctx: Context) => Promise<void>,
): Promise<void> {
  const effects = await inTransaction(parts.runtime.db, async (tx) => {
    const { ctx, events, afterCommit } = contextOf(parts, tx, { actor })
    await work(ctx)
    await publishEvents(tx, events, parts.subscriptions, ctx.now)
    return afterCommit
  })
  for (const effect of effects) await effect()
}

export function taskList(options: WorkerOptions): TaskList {
  const tasks: TaskList = {}
  for (const { name, hear } of options.listeners) {
    tasks[name] = (payload) => performJob(options, systemActor(name), (ctx) => hear(ctx, payload as object))
  }
  for (const { name, perform, givenUp } of options.jobs) {
    tasks[name] = async (payload, { job: { attempts, max_attempts } }) => {
      try {
        await performJob(options, systemActor(name), (ctx) => perform(ctx, payload as object))
      } catch (error) {
        if (givenUp && attempts >= max_attempts)
          await performJob(options, systemActor(name), (ctx) => givenUp(ctx, payload as object, error))
        throw error
      }
    }
  }
  return tasks
}
