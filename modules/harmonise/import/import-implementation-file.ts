import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { systemActor } from '#contracts/actor.ts'
import { LOAD_BATCH } from '#contracts/catalogue/index.ts'
import { harmoniseFault } from '#contracts/harmonise/index.ts'
import {
  type ListedRow,
  loadImplementationRows,
  loadImplementations,
  malformedImplementation,
} from '#modules/catalogue/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import { acceptedMediaType } from '#platform/files/accept-upload.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { Invoker, InvokerParts } from '#platform/operations/invoke.ts'
import { type ImplementationFacts, resolveRow } from '../domain/implementations/resolve-row.ts'
import { saidOfObject } from '../domain/implementations/said-rows.ts'
import { implementationFacts } from '../queries/implementation-facts.ts'
import { textLines } from '../reading/guide-source.ts'
import { lookAtImplementations, sheetImplementations } from '../reading/implementation-sheet.ts'

export interface RefusedLine {
  readonly row: number
  readonly column: string | null
  readonly reason: string
}

export interface ImplementationFileReport {
  readonly rows: number
  readonly created: number
  readonly unchanged: number
  /** How many rows were not taken. */
  readonly refusedRows: number
  /** The first of them, each with its line, column and reason. */
  readonly refused: readonly RefusedLine[]
}

export interface ImplementationFile {
  readonly path: string
  /** Whose implementations they are, where a row does not say. */
  readonly divisionCode: string | null
  /** Only said what would become of it; nothing is kept. */
  readonly dryRun: boolean
}

/** One row of a file: as the catalogue takes it, or refused already. */
interface FileRow {
  readonly line: number
  readonly column: string | null
  readonly value?: unknown
  readonly fault?: RefusedLine
}

const ACTOR = systemActor('import')
const REASONS_KEPT = 1_000

/** Registers the implementations of a file, whatever its format, in batches; safe to repeat. */
export async function importImplementationFile(
  program: InvokerParts & { readonly invoke: Invoker },
  file: ImplementationFile,
  onRows: (rows: number) => void = () => {},
): Promise<ImplementationFileReport> {
  const { db, clock } = program.runtime
  if (file.divisionCode && !(await findDivision(db, file.divisionCode)))
    throw harmoniseFault('harmonise.division-not-found', { code: file.divisionCode })
  const facts = await implementationFacts(db, clock.now())
  const sum = { rows: 0, created: 0, unchanged: 0, refusedRows: 0, refused: [] as RefusedLine[] }
  const refuse = (fault: RefusedLine) => {
    sum.refusedRows++
    if (sum.refused.length < REASONS_KEPT) sum.refused.push(fault)
  }
  const load = file.dryRun ? tryRows : registerRows
  const take = async (rows: readonly FileRow[]) => {
    const good = rows.filter(({ fault }) => !fault)
    const answer = await load(program, good)
    for (const { fault } of rows) if (fault) refuse(fault)
    for (const { row, reason } of answer.refused) {
      const { line, column } = good[row - 1]!
      refuse({ row: line, column, reason })
    }
    sum.created += answer.created
    sum.unchanged += answer.unchanged
    sum.rows += rows.length
    onRows(sum.rows)
  }
  // While the database writes one batch, the next is made ready.
  let before = Promise.resolve()
  for await (const rows of batchesOf(fileRows(file, facts))) {
    const task = take(rows)
    // Whoever fails is heard below; until then it must not count as unheard.
    task.catch(() => undefined)
    await before
    before = task
  }
  await before
  return { ...sum, refused: sum.refused.sort((a, b) => a.row - b.row) }
}

async function* fileRows(file: ImplementationFile, facts: ImplementationFacts): AsyncGenerator<FileRow> {
  const scope = { divisionCode: file.divisionCode, within: null }
  if (!/\.(?:xlsx|csv)$/i.test(file.path)) return yield* jsonRows(file.path, (said) => resolveRow(said, facts, scope))
  const content = await readFile(file.path)
  const sheet = { content, mediaType: await acceptedMediaType(content, 'sheet') }
  const reading = await lookAtImplementations(sheet, facts.division)
  for await (const said of sheetImplementations(sheet, reading)) yield fileRow(resolveRow(said, facts, scope))
}

type Resolve = (said: Parameters<typeof resolveRow>[0]) => ReturnType<typeof resolveRow>

/** A line in the shape of `catalogue.load-implementations` is taken as it is; other objects are read like a line of a sheet. */
async function* jsonRows(path: string, resolve: Resolve): AsyncGenerator<FileRow> {
  let line = 0
  for await (const text of textLines(createReadStream(path))) {
    line++
    const words = (line === 1 ? text.replace(/^\ufeff/, '') : text).trim()
    if (words !== '') yield jsonRow(line, words, resolve)
  }
}

function jsonRow(line: number, words: string, resolve: Resolve): FileRow {
  let value: unknown
  try {
    value = JSON.parse(words)
  } catch {
    return { line, column: null, fault: { row: line, column: null, reason: '不是有效的 JSON' } }
  }
  const said = saidOfObject(line, value)
  if (said && !Object.hasOwn(value as object, 'itemCode')) return fileRow(resolve(said))
  return { line, column: null, value }
}

const fileRow = ({ said, row, fault }: ReturnType<typeof resolveRow>): FileRow =>
  row
    ? { line: said.line, column: said.column, value: row }
    : { line: said.line, column: said.column, fault: { row: said.line, ...fault } }

async function* batchesOf(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < LOAD_BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

interface Answer {
  readonly created: number
  readonly unchanged: number
  readonly refused: readonly { readonly row: number; readonly reason: string }[]
}
const NONE: Answer = { created: 0, unchanged: 0, refused: [] }

const listed = (rows: readonly FileRow[]): ListedRow[] => rows.map(({ value }, at) => ({ row: at + 1, value }))

async function registerRows(program: { readonly invoke: Invoker }, rows: readonly FileRow[]): Promise<Answer> {
  return rows.length > 0 ? loadImplementationRows(program, listed(rows), { actor: ACTOR }) : NONE
}

/** Ends the transaction without keeping anything. */
class Tried extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super('only tried')
    this.answer = answer
  }
}

/** The same work, and then none of it is kept: what it says is what an import would say. */
async function tryRows(program: InvokerParts, rows: readonly FileRow[]): Promise<Answer> {
  const judged = listed(rows).map((row) => ({ ...row, reason: malformedImplementation(row.value) }))
  const malformed = judged.flatMap(({ row, reason }) => (reason ? [{ row, reason }] : []))
  const good = judged.filter(({ reason }) => !reason)
  if (good.length === 0) return { ...NONE, refused: malformed }
  try {
    await performJob(program, ACTOR, async (ctx) => {
      throw new Tried(await loadImplementations(ctx, { rows: good.map(({ value }) => value) as never }))
    })
  } catch (error) {
    if (!(error instanceof Tried)) throw error
    const refused = error.answer.refused.map(({ row, reason }) => ({ row: good[row - 1]!.row, reason }))
    return { ...error.answer, refused: [...malformed, ...refused] }
  }
  return NONE
}
