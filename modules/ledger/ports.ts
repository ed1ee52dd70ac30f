import { port } from '#platform/operations/port.ts'

/** What an entry's operation is called in Chinese; undefined when no room gave it a name. */
export type OperationTitles = (operation: string) => string | undefined
export const operationTitles = port<OperationTitles>('ledger.operation-titles')
