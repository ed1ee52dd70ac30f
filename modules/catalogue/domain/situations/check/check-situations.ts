import type { SituationFinding, Situations } from '#contracts/catalogue/index.ts'
import { readSituations } from '../read-situations.ts'
import { clashFindings } from './clashes.ts'
import { conditionFindings } from './conditions-check.ts'
import type { CheckedItem } from './finding.ts'
import { referenceFindings } from './references.ts'
import { structureFindings } from './structure.ts'
import { WALK_BUDGET } from './survey.ts'
import { neverAsked, tableFindings } from './table-check.ts'
import { usageFindings } from './usage.ts'

export type { CheckedItem } from './finding.ts'

/** Steps for all tables of an item together: the server has other work. */
const ALL_TABLES_BUDGET = 1_500_000

/** What keeps tables from being read at all; what they decide is looked at once these are mended. */
const UNREADABLE: ReadonlySet<SituationFinding['code']> = new Set([
  'id-invalid',
  'id-twice',
  'options-too-few',
  'range-invalid',
  'condition-empty',
  'condition-unreadable',
  'condition-mismatch',
  'answer-unknown',
  'row-uneven',
  'question-unknown',
  'question-later',
  'question-cycle',
])

/**
 * Everything that is wrong with an item's situations, the gravest first. First the parts, each by itself; then what they decide,
 * over everybody there can be: by tables whose parts are sound, as long as all the questions are.
 */
export function checkSituations(situations: Situations, item: CheckedItem): SituationFinding[] {
  const parts = [...structureFindings(situations), ...conditionFindings(situations)]
  const found = [...parts, ...referenceFindings(situations, item), ...decisionFindings(situations, parts)]
  return found.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

/** Whether all that is written can be decided, right or wrong. */
export function isReadable(situations: Situations): boolean {
  return ![...structureFindings(situations), ...conditionFindings(situations)].some(({ code }) => UNREADABLE.has(code))
}

function decisionFindings(situations: Situations, parts: readonly SituationFinding[]): SituationFinding[] {
  const broken = parts.filter(({ code }) => UNREADABLE.has(code))
  if (broken.some(({ tableId }) => tableId === null)) return []
  const brokenTables = new Set(broken.map(({ tableId }) => tableId))
  const sound = { ...situations, tables: situations.tables.filter(({ id }) => !brokenTables.has(id)) }
  const read = readSituations(sound)
  const checked = read.tables.filter(({ inputs, rows }) => inputs.length > 0 && rows.length > 0)
  const share = Math.floor(ALL_TABLES_BUDGET / Math.max(1, checked.length))
  const found = [
    ...neverAsked(read),
    ...checked.flatMap((table) => tableFindings(situations, read, table, Math.min(WALK_BUDGET, share))),
    ...clashFindings(situations, { ...read, tables: checked }),
  ]
  // What a broken table uses is not known, so nothing can be called unused.
  return broken.length > 0 ? found : [...found, ...usageFindings(situations, read)]
}
