import { ledgerErrors } from '#contracts/ledger/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { appendEntry } from './append-entry.ts'
export { checkEntries } from './check-entries.ts'
export { operations as ledgerOperations } from './operations.ts'
export { operationTitles } from './ports.ts'

export const ledger: Module = {
  name: 'ledger',
  errors: ledgerErrors,
  migrations,
  operations: Object.values(operations),
}
