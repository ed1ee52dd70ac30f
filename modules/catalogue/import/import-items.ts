import { randomUUID } from 'node:crypto'
import { systemActor } from '#contracts/actor.ts'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { Fault } from '#contracts/fault.ts'
import { materialMatcher } from '#modules/dictionary/index.ts'
import { covers } from '#modules/regions/index.ts'
import type { Invoker, InvokerParts } from '#platform/operations/invoke.ts'
import { basicItemName, compareGuides, contentFromGuide } from '../domain/content-from-guide.ts'
import type { GuideRow, KnownItem } from '../domain/guide-row.ts'
import { operations } from '../operations.ts'
import { type BasicItemInForce, basicItemsInForce } from '../queries/items-in-force.ts'
import { type ReadRows, type RefusedRow, readGuideRows, readKnownItems } from './read-files.ts'

export interface ImportReport {
  readonly rows: number
  /** Basic items listed for the first time, or given content for the first time. */
  readonly published: number
  /** Rows that say what is there already, or a second guide of an item that has one. */
  readonly unchanged: number
  readonly refused: readonly RefusedRow[]
}

export interface ImportFile {
  /** `.csv`: a list of basic items; `.jsonl`: guides of listed items. */
  readonly name: string
  readonly text: string
  /** Division whose catalogue it is, such as a province. */
  readonly ownerDivisionCode: string
}

type Program = Pick<InvokerParts, 'runtime'> & { readonly invoke: Invoker }

/**
 * Brings a list of basic items or a file of guides into the catalogue. Each row is taken by an operation of its own, so that an
 * interrupted import is resumed by running it again; nothing is taken twice, and content that is there is never replaced.
 */
export async function importItems(
  program: Program,
  file: ImportFile,
  onRow: (done: number, total: number) => void = () => {},
): Promise<ImportReport> {
  const { db, clock } = program.runtime
  const { items } = await basicItemsInForce(db, clock.now())
  const listed = items.filter(({ ownerDivisionCode }) => covers(ownerDivisionCode, file.ownerDivisionCode))
  const known = new Map(listed.map((item) => [item.content.name, item]))
  const matcher = await materialMatcher(db)
  const task = file.name.endsWith('.csv')
    ? listedItems(readKnownItems(file.text), known)
    : firstGuides(readGuideRows(file.text), known)
  const refused = [...task.refused]
  let published = 0
  for (const [at, { row, item, guide }] of task.publish.entries()) {
    const content = contentFromGuide(item, guide, matcher)
    const reason = await publish(program, file, item.code, content)
    if (reason) refused.push({ row, reason })
    else published++
    onRow(at + 1, task.publish.length)
  }
  return { rows: task.rows, published, unchanged: task.rows - published - refused.length, refused }
}

interface Task {
  readonly rows: number
  readonly publish: readonly { readonly row: number; readonly item: KnownItem; readonly guide: GuideRow | undefined }[]
  readonly refused: readonly RefusedRow[]
}

type Known = ReadonlyMap<string, BasicItemInForce>

function listedItems(read: ReadRows<KnownItem>, known: Known): Task {
  const missing = read.rows.filter(({ value }) => !known.has(value.name))
  return {
    rows: read.rows.length + read.refused.length,
    publish: missing.map(({ row, value }) => ({ row, item: value, guide: undefined })),
    refused: read.refused,
  }
}

/** Of each listed item that has no content yet, its best guide. */
function firstGuides(read: ReadRows<GuideRow>, known: Known): Task {
  const refused = [...read.refused]
  const best = new Map<string, { row: number; guide: GuideRow }>()
  for (const { row, value: guide } of read.rows) {
    const name = basicItemName(guide.item_name)
    const item = name === undefined ? undefined : known.get(name)
    if (!name || !item)
      refused.push({ row, reason: `目录中没有与“${guide.item_name}”对应的基本事项，请先导入基本目录` })
    else if (item.content.sources.length === 0) {
      const earlier = best.get(name)
      if (!earlier || compareGuides(guide, earlier.guide) < 0) best.set(name, { row, guide })
    }
  }
  return {
    rows: read.rows.length + read.refused.length,
    publish: [...best].map(([name, { row, guide }]) => ({ row, item: knownItem(known.get(name)!), guide })),
    refused,
  }
}

const knownItem = ({ itemCode, content }: BasicItemInForce): KnownItem => ({
  name: content.name,
  code: itemCode,
  itemType: content.itemType,
  leadDepartment: content.leadDepartment,
})

/** The reason for which it was refused; undefined when it was published. */
async function publish(
  program: Program,
  file: ImportFile,
  itemCode: string,
  content: ItemContent,
): Promise<string | undefined> {
  try {
    await program.invoke(
      operations.publishBasicItemVersion,
      { actor: systemActor('import'), idempotencyKey: randomUUID() },
      { itemCode, ownerDivisionCode: file.ownerDivisionCode, content },
    )
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error.sentence
    throw error
  }
}
