import type { InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import type { previewImplementations as contract } from '#contracts/harmonise/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Context } from '#platform/operations/context.ts'
import { IMPLEMENTATION_FIELDS, implementationFields } from '../domain/implementations/columns.ts'
import type { ResolvedRow } from '../domain/implementations/resolve-row.ts'
import { readImplementations, scopeOf } from './read-implementations.ts'

const GOOD_SHOWN = 10
const BAD_SHOWN = 10

/** What an import would make of a list; nothing is kept. */
export async function previewImplementations(
  ctx: Context,
  input: InputOf<typeof contract>,
  _loaded: undefined,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  const scope = await scopeOf(ctx, input.divisionCode)
  const read = await readImplementations(ctx, upload, { ...input, tellMissing: true }, scope)
  const bad = read.rows.filter(({ fault }) => fault)
  const good = read.rows.filter(({ row }) => row)
  return {
    titles: [...read.titles],
    fields: implementationFields.map((field) => ({ field, title: IMPLEMENTATION_FIELDS[field].title })),
    mapping: { ...read.mapping },
    layout: read.layout,
    regions: read.regions.map(({ at, divisionCode }) => ({ column: at, divisionCode })),
    missing: [...read.missing],
    rows: read.rows.length,
    refused: bad.length,
    shown: [...bad.slice(0, BAD_SHOWN), ...good.slice(0, GOOD_SHOWN)].map((row) => presentRow(row, read.itemNames)),
  }
}

const presentRow = (
  { said, row, fault }: ResolvedRow,
  names: ReadonlyMap<string, string>,
): OutputOf<typeof contract>['shown'][number] => ({
  line: said.line,
  column: fault?.column ?? said.column,
  itemCode: row?.itemCode ?? null,
  itemName: said.said.itemName ?? names.get(said.said.itemCode ?? '') ?? said.said.itemCode ?? null,
  divisionCode: row?.divisionCode ?? null,
  department: said.said.department ?? row?.uscc ?? null,
  fault: fault?.reason ?? null,
})
