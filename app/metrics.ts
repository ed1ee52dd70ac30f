import { Gauge, type Registry } from 'prom-client'
import { loadWorkCalendar } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import { readQueueState } from '#platform/jobs/queue-state.ts'

/** Figures of the house beside those of HTTP; asked of the database when somebody reads them. */
export function measureHouse(registry: Registry, db: Db): void {
  const registers = [registry]
  const failed = new Gauge({
    name: 'tongban_jobs_failed',
    help: 'Jobs that failed as often as they may and wait for an operator',
    registers,
  })
  const oldest = new Gauge({
    name: 'tongban_jobs_oldest_waiting_seconds',
    help: 'Age of the oldest job that is due and not begun',
    registers,
  })
  new Gauge({
    name: 'tongban_jobs_waiting',
    help: 'Jobs that are due and not begun',
    registers,
    async collect() {
      const queue = await readQueueState(db)
      this.set(queue.waiting)
      failed.set(queue.failed)
      oldest.set(queue.oldestSeconds)
    },
  })
  new Gauge({
    name: 'tongban_holiday_table_last_year',
    help: 'Last year whose holidays are loaded; deadlines beyond it are provisional',
    registers,
    async collect() {
      this.set((await loadWorkCalendar(db)).lastYear)
    },
  })
}
