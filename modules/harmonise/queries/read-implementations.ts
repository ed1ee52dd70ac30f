import type { Upload } from '#contracts/contract.ts'
import { harmoniseFault } from '#contracts/harmonise/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { ImplementationLayout } from '../domain/implementations/columns.ts'
import { type ImplementationScope, type ResolvedRow, resolveRow } from '../domain/implementations/resolve-row.ts'
import {
  type ImplementationSheet,
  lookAtImplementations,
  missingColumns,
  sheetImplementations,
} from '../reading/implementation-sheet.ts'
import { implementationFacts } from './implementation-facts.ts'

/** Longer lists come in by the command line. */
const ROWS_MAX = 50_000

export interface ReadImplementations extends ImplementationSheet {
  readonly missing: readonly string[]
  readonly rows: readonly ResolvedRow[]
  /** Names of basic items by code. */
  readonly itemNames: ReadonlyMap<string, string>
}

/** What an actor may register: what lies in the division of their post. */
export async function scopeOf(ctx: Context, chosen: string | undefined): Promise<ImplementationScope> {
  const own = ctx.actor.kind === 'staff' ? ctx.actor.post.divisionCode : null
  if (chosen && !(await findDivision(ctx.db, chosen)))
    throw harmoniseFault('harmonise.division-not-found', { code: chosen })
  return { divisionCode: chosen ?? own, within: own }
}

/** Every row of a sheet with what it means here; none where the sheet lacks columns and that is to be told. */
export async function readImplementations(
  ctx: Context,
  upload: Upload,
  chosen: { readonly mapping?: string; readonly layout?: ImplementationLayout; readonly tellMissing?: boolean },
  scope: ImplementationScope,
): Promise<ReadImplementations> {
  const facts = await implementationFacts(ctx.db, ctx.now)
  const sheet = await lookAtImplementations(upload, facts.division, chosen)
  const missing = missingColumns(sheet)
  if (missing.length > 0 && chosen.tellMissing) return { ...sheet, missing, rows: [], itemNames: facts.items }
  const rows: ResolvedRow[] = []
  for await (const said of sheetImplementations(upload, sheet)) {
    if (rows.length >= ROWS_MAX) throw platformFault('platform.sheet-too-long', { rows: ROWS_MAX })
    rows.push(resolveRow(said, facts, scope))
  }
  return { ...sheet, missing, rows, itemNames: facts.items }
}
