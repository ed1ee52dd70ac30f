import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemActor } from '#contracts/actor.ts'
import { DIVISION_LEVELS } from '#contracts/regions/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import {
  type DivisionEntry,
  findDivision,
  loadDivisions,
  parseReferenceCalendar,
  parseReferenceDivisions,
  type ReferenceYear,
  regionsOperations,
} from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { inTransaction } from '#platform/db/database.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { Composition } from './compose.ts'
import { Refusal } from './refusal.ts'

const DIVISION_FILES = ['divisions-province-city-county.csv', 'divisions-shandong-township.csv']
const HOLIDAY_FILE = 'holidays-2018-2026.json'
const ACTOR = systemActor('import')

const referenceFile = (...path: string[]): string => join(projectRoot, 'reference', ...path)

/**
 * Brings in what the program ships, where it is missing: the dictionary, all divisions of China and the holidays known so far.
 * Costs three small reads when all is there, so every start calls it.
 */
export async function loadReferenceData(composition: Composition, onStep: (step: string) => void): Promise<void> {
  await inTransaction(composition.runtime.db, loadDictionary)
  if (!(await findDivision(composition.runtime.db, '110000'))) {
    onStep('载入全国行政区划')
    await importDivisions(
      composition,
      DIVISION_FILES.map((file) => referenceFile('divisions', file)),
    )
  }
  const calendar = await composition.invoke(regionsOperations.getCalendar, { actor: ACTOR }, {})
  const known = new Set(calendar.years.map(({ year }) => year))
  const missing = readCalendarFile(referenceFile(HOLIDAY_FILE)).filter(({ year }) => !known.has(year))
  if (missing.length === 0) return
  onStep('载入节假日安排')
  await importCalendarYears(composition, missing)
}

/** Takes over tables of divisions from CSV files, all together or not at all. */
export async function importDivisions(
  composition: Composition,
  files: readonly string[],
): Promise<{ rows: number; changed: number }> {
  const entries = files.flatMap(readDivisionFile)
  let changed = 0
  await performJob(composition, ACTOR, async (ctx) => {
    changed = (await loadDivisions(ctx, entries)).changed
  })
  return { rows: entries.length, changed }
}

/** Loads whole years; a year that is there is replaced, and deadlines that ran into it are counted anew. */
export async function importCalendarYears(composition: Composition, years: readonly ReferenceYear[]): Promise<void> {
  for (const year of years) {
    const call = { actor: ACTOR, idempotencyKey: crypto.randomUUID() }
    await composition.invoke(regionsOperations.loadCalendarYear, call, year)
  }
}

/** Columns code, name, level, parent_code and, if need be, statistical_only. */
function readDivisionFile(file: string): DivisionEntry[] {
  const entries = readable(file, parseReferenceDivisions)
  for (const { code, name, level } of entries) {
    if (/^[0-9]{6}([0-9]{3})?$/.test(code) && name && DIVISION_LEVELS.includes(level)) continue
    throw new Refusal(
      `${file} 中的 ${code || name || '空行'} 不符合要求：需要 code（6 位或 9 位数字）、name、level（${DIVISION_LEVELS.join('、')}）和 parent_code。`,
    )
  }
  return entries
}

/** `{ source, days: [{ date, type: holiday | adjusted_workday, name_zh }] }`, of one or several years. */
export function readCalendarFile(file: string): ReferenceYear[] {
  return readable(file, parseReferenceCalendar)
}

function readable<T>(file: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Refusal(`无法读取 ${file}：${(error as Error).message}`)
  }
}
