import { randomUUID } from 'node:crypto'
import { systemActor } from '#contracts/actor.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDivision, regionsOperations } from '#modules/regions/index.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { Invoker, InvokerParts } from '#platform/operations/invoke.ts'
import { loadDistrict } from '../commands/load-district.ts'
import { districtCreditCodes } from '../domain/district-departments.ts'
import { taskCodeFault } from '../domain/item-codes.ts'
import { type DistrictItem, readDistrictItems } from './read-district.ts'
import type { RefusedRow } from './read-files.ts'

export interface DistrictReport {
  readonly rows: number
  readonly departments: number
  /** Items that were not there. */
  readonly loaded: number
  readonly unchanged: number
  readonly refused: readonly RefusedRow[]
  /** Rows that were taken as they are although their code is of no known make-up. */
  readonly warnings: readonly RefusedRow[]
}

const ACTOR = systemActor('import')

/**
 * Takes over the list of items that a district publishes as that district's own: basic items with local codes, each carried out by
 * the department of the list. For comparison and for measuring the search beside other regions. Safe to repeat.
 */
export async function importDistrict(
  program: InvokerParts & { readonly invoke: Invoker },
  csv: string,
): Promise<DistrictReport> {
  const { rows, refused } = readDistrictItems(csv)
  let departments = 0
  let loaded = 0
  for (const [code, items] of Map.groupBy(rows, ({ value }) => value.divisionCode)) {
    const values = items.map(({ value }) => value)
    const uscc = await registerDepartments(program, code, values)
    departments += new Set(uscc.values()).size
    await performJob(program, ACTOR, async (ctx) => {
      loaded += (await loadDistrict(ctx, code, values, uscc)).loaded
    })
  }
  const warnings = rows.flatMap(({ row, value }) => {
    const reason = taskCodeFault(value.taskCode)
    return reason ? [{ row, reason }] : []
  })
  const unchanged = rows.length - loaded
  return { rows: rows.length + refused.length, departments, loaded, unchanged, refused, warnings }
}

/** 统一社会信用代码 by the name in the list; departments that are not registered yet are. */
async function registerDepartments(
  program: InvokerParts & { readonly invoke: Invoker },
  divisionCode: string,
  items: readonly DistrictItem[],
): Promise<ReadonlyMap<string, string>> {
  const division = await findDivision(program.runtime.db, divisionCode)
  if (!division) throw regionsFault('regions.division-not-found', { code: divisionCode })
  const { items: departments } = await program.invoke(
    regionsOperations.listDepartments,
    { actor: ACTOR },
    { divisionCode, includeBelow: false },
  )
  const fullName = (name: string) => (/^[市区县]/.test(name) ? `${division.name}${name.slice(1)}` : name)
  const known = new Map(departments.map(({ name, uscc }) => [name, uscc]))
  const codes = districtCreditCodes(divisionCode, items, new Set(known.values()))
  const all = new Map([...codes].map(([name, uscc]) => [name, known.get(fullName(name)) ?? uscc]))
  const rows = [...all]
    .filter(([name]) => !known.has(fullName(name)))
    .map(([name, uscc]) => ({ divisionCode, name: fullName(name), shortName: name, uscc }))
  if (rows.length > 0) {
    const call = { actor: ACTOR, idempotencyKey: randomUUID() }
    const { faults } = await program.invoke(regionsOperations.importDepartments, call, { rows })
    if (faults[0]) throw regionsFault('regions.department-code-taken', { uscc: rows[faults[0].row - 1]?.uscc ?? '' })
  }
  return all
}
