import type { Db } from '#platform/db/database.ts'
import { port } from '#platform/operations/port.ts'

/** Names of departments by id. */
export type DepartmentNames = (db: Db, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
export const departmentNames = port<DepartmentNames>('ledger.department-names')

/** An operation in plain Chinese; undefined when it is none of the house's contracts, such as a job. */
export type OperationTitles = (operation: string) => string | undefined
export const operationTitles = port<OperationTitles>('ledger.operation-titles')
