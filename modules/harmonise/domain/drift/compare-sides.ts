import { CASE_TYPES, FIELD_NAMES, type ItemContent } from '#contracts/catalogue/index.ts'
import { SURELY_ALIKE } from './alike-papers.ts'
import { COMPARED_FIELDS, compareContent } from './compare-content.ts'
import { sayLimit } from './compare-values.ts'
import type { MaterialReading, Paper } from './difference.ts'
import { isSameHolder } from './holders.ts'

export interface Side {
  readonly name: string
  readonly content: ItemContent
}

export interface ComparedPaper {
  readonly name: string
  /** One a side; null: the side does not tell its whole list. */
  readonly asked: (boolean | null)[]
  readonly same: boolean
}

export interface ComparedField {
  readonly field: string
  readonly title: string
  readonly values: (string | null)[]
  readonly same: boolean
}

/** Every paper that any side asks for, in the order of the first side that does, and which sides ask for it. */
export function comparePapers(sides: readonly Side[], reading: MaterialReading): ComparedPaper[] {
  const rows: { paper: Paper; keys: Set<string>; sides: Set<number> }[] = []
  for (const [at, { content }] of sides.entries()) {
    for (const paper of (content.materials ?? []).flatMap(reading.papersOf)) {
      const row = rows.find((known) => isSame(known, paper, reading, at))
      if (row) {
        row.sides.add(at)
        for (const key of paper.keys) row.keys.add(key)
      } else rows.push({ paper, keys: new Set(paper.keys), sides: new Set([at]) })
    }
  }
  return rows.map(({ paper: { name }, sides: asking }) => {
    const asked = sides.map(({ content }, at) => asking.has(at) || (isWhole(content) ? false : null))
    return { name, asked, same: asked.every((one) => one !== false) }
  })
}

type Row = { readonly paper: Paper; readonly keys: ReadonlySet<string>; readonly sides: ReadonlySet<number> }

/** By the dictionary; by name only with what this side has not been given yet. */
const isSame = (row: Row, paper: Paper, { alike }: MaterialReading, side: number): boolean =>
  (isSameHolder(row.paper.holder, paper.holder) && paper.keys.some((key) => row.keys.has(key))) ||
  (!row.sides.has(side) && alike(row.paper, paper) >= SURELY_ALIKE)

const isWhole = ({ materials, materialsStatus }: ItemContent): boolean =>
  materials !== null && materialsStatus === 'listed'

/** The other fields one by one: the same where no side differs from the first that states it. */
export function compareFields(sides: readonly Side[], reading: MaterialReading): ComparedField[] {
  return COMPARED_FIELDS.filter((field) => field !== 'materials').flatMap((field) => {
    const values = sides.map(({ content }) => sayField(content, field))
    const first = values.findIndex((value) => value !== null)
    if (first < 0) return []
    const only = new Set([field])
    const same = sides.every(
      ({ content }) => compareContent(sides[first]!.content, content, reading, only).length === 0,
    )
    return [{ field, title: FIELD_NAMES[field], values, same }]
  })
}

/** A value in plain Chinese; null where it is not stated. */
function sayField(content: ItemContent, field: keyof ItemContent): string | null {
  const { result, fee } = content
  switch (field) {
    case 'promisedLimit':
    case 'statutoryLimit':
      return content[field] ? sayLimit(content[field]) : null
    case 'caseType':
      return content.caseType && CASE_TYPES[content.caseType]
    case 'onsiteVisits':
      return content.onsiteVisits === null ? null : `${content.onsiteVisits} 次`
    case 'fee':
      return fee && [fee.charged ? '收费' : '不收费', fee.note].filter(Boolean).join('：')
    case 'result':
      return result?.name ?? null
    default:
      return sayOther(content[field])
  }
}

function sayOther(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (!Array.isArray(value)) return String(value)
  return value.length === 0 ? '无' : value.map(sayEntry).join('\n')
}

function sayEntry(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry)
  const { name, law, article, amount } = entry as Record<string, string | number | null>
  return [name ?? law, article, amount === undefined || amount === null ? null : `${amount} 元`]
    .filter(Boolean)
    .join(' ')
}
