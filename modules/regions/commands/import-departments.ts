import { v7 as uuidv7 } from 'uuid'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { importDepartments as contract, DepartmentRow as SheetRow } from '#contracts/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type DepartmentRowFacts, judgeDepartmentRows } from '../domain/department-row.ts'
import { mayArrangeDepartments } from '../policy.ts'
import { presentDepartment } from '../present.ts'
import { findDepartmentsByCode, insertDepartments } from '../store/departments.ts'
import { findDivisions } from '../store/divisions.ts'

/** All lines or none: a sheet is put right and sent again as a whole. */
export async function importDepartments(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const rows = input.rows.map(trimmed)
  const judgements = judgeDepartmentRows(rows, await factsFor(ctx, rows))
  const faults = judgements.flatMap((judgement, at) =>
    typeof judgement === 'string' ? [] : judgement.faults.map((fault) => ({ row: at + 1, ...fault })),
  )
  const wanted = rows.filter((_, at) => judgements[at] === 'new')
  const create = faults.length === 0 && !input.dryRun && wanted.length > 0
  const created = create
    ? await insertDepartments(
        ctx.db,
        wanted.map((row) => ({ id: uuidv7(), ...row })),
        ctx.now,
      )
    : []
  return {
    created: created.map(presentDepartment),
    alreadyThere: judgements.filter((judgement) => judgement === 'alreadyThere').length,
    faults,
  }
}

async function factsFor(ctx: Context, rows: readonly SheetRow[]): Promise<DepartmentRowFacts> {
  const divisions = await findDivisions(
    ctx.db,
    rows.map((row) => row.divisionCode),
  )
  const registered = await findDepartmentsByCode(
    ctx.db,
    rows.map((row) => row.uscc),
  )
  return {
    divisions: new Set([...divisions.keys()].filter((code) => mayArrangeDepartments(ctx.actor, code))),
    registered: new Map([...registered].map(([uscc, row]) => [uscc, row.division_code])),
  }
}

/** People's sheets hold blanks at the ends, and small letters in codes. */
function trimmed(row: SheetRow): SheetRow {
  const entries = Object.entries(row).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : []))
  return {
    name: '',
    shortName: '',
    ...Object.fromEntries(entries),
    divisionCode: row.divisionCode.trim(),
    uscc: row.uscc.trim().toUpperCase(),
  }
}
