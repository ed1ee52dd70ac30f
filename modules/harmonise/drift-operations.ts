import * as contracts from '#contracts/harmonise/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { startDriftScan } from './commands/start-drift-scan.ts'
import { mayDecide, mayRead } from './policy.ts'
import { getDriftScan } from './queries/get-drift-scan.ts'

export const driftOperations = {
  startDriftScan: operation(contracts.startDriftScan, {
    may: mayDecide,
    records: (_input, output) => ({ subject: { kind: 'drift-scan', id: output.id } }),
    run: startDriftScan,
  }),
  getDriftScan: operation(contracts.getDriftScan, { may: mayRead, records: null, run: getDriftScan }),
}
