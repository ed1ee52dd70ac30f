import type { ImplementationRow, LocalContent } from '#contracts/catalogue/index.ts'
import { covers } from '#modules/regions/index.ts'
import { nameKey } from '../matching/item-matcher.ts'
import type { RowFault } from '../observed-row.ts'
import { departmentFor } from '../placing.ts'
import type { DivisionFinder } from '../regions.ts'
import { IMPLEMENTATION_FIELDS, type ImplementationField } from './columns.ts'
import type { SaidImplementation } from './said-rows.ts'

export interface KnownDepartment {
  /** 统一社会信用代码. */
  readonly id: string
  readonly name: string
}

/** What the platform knows of the things that a list names. */
export interface ImplementationFacts {
  /** Names of basic items by code, and codes by the key of the name. */
  readonly items: ReadonlyMap<string, string>
  readonly itemsNamed: ReadonlyMap<string, readonly string[]>
  readonly division: DivisionFinder
  readonly departments: ReadonlyMap<string, readonly KnownDepartment[]>
}

export interface ImplementationScope {
  /** Whose implementations they are, where a row does not say. */
  readonly divisionCode: string | null
  /** Beyond it nothing is registered; null: no bound. */
  readonly within: string | null
}

export type ResolvedRow =
  | { readonly said: SaidImplementation; readonly row: ImplementationRow; readonly fault: null }
  | { readonly said: SaidImplementation; readonly row: null; readonly fault: RowFault }

type Resolved<T> = T | { readonly fault: RowFault }
const isFault = <T>(found: Resolved<T>): found is { readonly fault: RowFault } =>
  typeof found === 'object' && found !== null && 'fault' in found

const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/
const WORDS_MAX = 500

/** The row that a line means, or the first reason why it cannot be told. */
export function resolveRow(
  given: SaidImplementation,
  facts: ImplementationFacts,
  scope: ImplementationScope,
): ResolvedRow {
  const refused = (fault: RowFault): ResolvedRow => ({ said: given, row: null, fault })
  const itemCode = itemOf(given, facts)
  if (isFault(itemCode)) return refused(itemCode.fault)
  const divisionCode = divisionOf(given, facts, scope)
  if (isFault(divisionCode)) return refused(divisionCode.fault)
  const uscc = departmentOf(given, divisionCode, facts)
  if (isFault(uscc)) return refused(uscc.fault)
  const local = localOf(given)
  if (isFault(local)) return refused(local.fault)
  const effectiveFrom = startOf(given)
  if (isFault(effectiveFrom)) return refused(effectiveFrom.fault)
  const stated = Object.keys(local).length > 0 ? { local } : {}
  const row = { itemCode, divisionCode, uscc, ...stated, ...(effectiveFrom && { effectiveFrom }) }
  return { said: given, row, fault: null }
}

/** The column in which a fault is to be mended: of the matrix the region’s own. */
const faultAt = (given: SaidImplementation, field: ImplementationField, reason: string) => ({
  fault: { column: given.column ?? IMPLEMENTATION_FIELDS[field].title, reason },
})
const itemFault = (field: ImplementationField, reason: string) => ({
  fault: { column: IMPLEMENTATION_FIELDS[field].title, reason },
})

function itemOf({ said: { itemCode, itemName } }: SaidImplementation, facts: ImplementationFacts): Resolved<string> {
  const named = itemName ? (facts.itemsNamed.get(nameKey(itemName)) ?? []) : []
  if (itemCode) {
    if (!facts.items.has(itemCode)) return itemFault('itemCode', `基本目录中没有编码为 ${short(itemCode)} 的事项`)
    if (named.length > 0 && !named.includes(itemCode))
      return itemFault('itemCode', `编码 ${itemCode} 是“${facts.items.get(itemCode)}”，与事项名称不符`)
    return itemCode
  }
  if (!itemName) return itemFault('itemCode', '缺少基本编码，也没有事项名称')
  if (named.length === 1) return named[0]!
  if (named.length > 1)
    return itemFault('itemName', `基本目录中有 ${named.length} 个事项叫“${short(itemName)}”，请填写基本编码`)
  return itemFault('itemName', `基本目录中没有名称为“${short(itemName)}”的事项，请填写基本编码`)
}

function divisionOf(
  given: SaidImplementation,
  { division }: ImplementationFacts,
  { divisionCode: otherwise, within }: ImplementationScope,
): Resolved<string> {
  const { divisionCode, regionName } = given.said
  const place = divisionCode ?? regionName
  const found = place ? foundDivision(division, regionName, divisionCode) : otherwise
  if (!place && !found) return faultAt(given, 'divisionCode', '缺少地区')
  if (!found) return faultAt(given, 'divisionCode', `没有地区“${short(place ?? '')}”，或者地区名称与区划代码不一致`)
  if (within && !covers(within, found))
    return faultAt(given, 'divisionCode', `区划 ${found} 不在区划 ${within} 之内，不能由您登记`)
  return found
}

/** People write the code where the name is asked for, and the other way round. */
function foundDivision(division: DivisionFinder, name: string | undefined, code: string | undefined): string | null {
  const digits = (words: string | undefined) => (words && /^\d{6,12}(?:\.0+)?$/.test(words) ? words : undefined)
  const coded = digits(code) ?? digits(name)
  const named = [name, code].find((words) => words && !digits(words))
  return division(named ?? null, coded?.replace(/\.0+$/, '') ?? null)
}

function departmentOf(
  given: SaidImplementation,
  divisionCode: string,
  { departments }: ImplementationFacts,
): Resolved<string> {
  const { uscc, department } = given.said
  const code = [uscc, department].map((words) => words?.toUpperCase()).find((words) => words && CREDIT_CODE.test(words))
  if (code) return code
  if (!department)
    return uscc
      ? faultAt(given, 'uscc', `“${short(uscc)}”不是统一社会信用代码`)
      : faultAt(given, 'department', '缺少实施主体，也没有统一社会信用代码')
  const known = departmentFor(departments.get(divisionCode) ?? [], department, '')
  if (known) return known
  return faultAt(
    given,
    'department',
    `区划 ${divisionCode} 没有叫“${short(department)}”的部门，或者不止一个，请先登记部门或者填写统一社会信用代码`,
  )
}

const LOCAL_FIELDS = [
  'address',
  'officeHours',
  'enquiryPhone',
  'complaintPhone',
] as const satisfies readonly (keyof LocalContent)[]

function localOf(given: SaidImplementation): Resolved<Partial<LocalContent>> {
  const long = LOCAL_FIELDS.find((field) => (given.said[field]?.length ?? 0) > WORDS_MAX)
  if (long) return faultAt({ ...given, column: null }, long, `超过 ${WORDS_MAX} 个字`)
  return Object.fromEntries(LOCAL_FIELDS.flatMap((field) => (given.said[field] ? [[field, given.said[field]]] : [])))
}

/** A day begins at midnight in Beijing. */
function startOf(given: SaidImplementation): Resolved<string | null> {
  const words = given.said.effectiveFrom
  if (!words) return null
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words) ?? []
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const start = new Date(`${date}T00:00:00+08:00`)
  if (!year || Number.isNaN(start.getTime()) || new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date)
    return faultAt({ ...given, column: null }, 'effectiveFrom', `“${short(words)}”不是日期，请写成 2026-01-01`)
  return start.toISOString()
}

const short = (words: string): string => words.slice(0, 40)
