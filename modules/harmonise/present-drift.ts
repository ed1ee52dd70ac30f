import type { DriftScan } from '#contracts/harmonise/index.ts'
import type { ScanRow } from './store/scans.ts'

export const presentScan = (row: ScanRow): DriftScan => ({
  id: row.id,
  startedAt: row.started_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
  total: row.total,
  done: row.done,
})
