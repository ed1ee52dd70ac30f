/** One material as a published guide lists it, in its own words. */
export interface ObservedMaterial {
  readonly name: string
  readonly form: string | null
  readonly copies: string | null
  readonly source: string | null
  readonly required: boolean | null
  readonly note: string | null
}

/** Where and when, and whom to ask. */
export interface ObservedContacts {
  readonly address: string | null
  readonly officeHours: string | null
  readonly enquiryPhone: string | null
  readonly complaintPhone: string | null
}

export type MaterialsStatus = 'listed' | 'partial' | 'not_in_excerpt'

/** A guide as it was published somewhere; null is “not stated”, as everywhere. */
export interface ObservedRow {
  readonly sourceUrl: string | null
  readonly itemName: string
  /** Codes that the row carries in fields of their own. */
  readonly codes: readonly string[]
  readonly itemType: string | null
  readonly department: string | null
  readonly regionName: string | null
  readonly regionCode: string | null
  readonly legalBasis: readonly string[] | null
  readonly conditions: string | null
  readonly materials: readonly ObservedMaterial[] | null
  readonly materialsStatus: MaterialsStatus
  readonly statutoryDays: number | null
  readonly promisedDays: number | null
  readonly fee: string | null
  readonly onlineLevel: string | null
  readonly visits: number | null
  readonly process: readonly string[] | null
  readonly resultName: string | null
  readonly excerpt: string | null
  readonly note: string | null
  readonly sourceKind: string | null
  /** Absent where nothing of it is stated. */
  readonly contacts?: ObservedContacts
}

/** Why a row was not taken, and in which column that is. */
export interface RowFault {
  readonly column: string | null
  readonly reason: string
}

/** A row with faults is not taken in; what could be read of it all the same tells which item it was meant for. */
export type ReadRow =
  | { readonly row: ObservedRow; readonly faults: null }
  | { readonly row: ObservedRow | null; readonly faults: readonly RowFault[] }

type Fields = Readonly<Record<string, unknown>>

/** Fields that hold a code of the item, wherever a file comes from. */
const CODE_FIELDS = [
  'item_code',
  'code',
  'basic_code',
  'task_code',
  'implement_code',
  'catalog_code',
  'national_code',
  'handling_code',
]
const LONGEST_NAME = 300

/** Reads one object in the shape of `reference/guides-open.jsonl`; further members are left alone, missing ones are not stated. */
export function readGuideObject(value: unknown): ReadRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { row: null, faults: [{ column: null, reason: '这一行不是一个 JSON 对象' }] }
  const fields = value as Fields
  const excerpt = text(fields.raw_text_excerpt)
  const itemName = text(fields.item_name) ?? text(fields.name) ?? nameInText(excerpt)
  const faults: RowFault[] = []
  if (!itemName) faults.push({ column: 'item_name', reason: '缺少事项名称' })
  else if (itemName.length > LONGEST_NAME)
    faults.push({ column: 'item_name', reason: `事项名称超过 ${LONGEST_NAME} 个字` })
  const days = (column: string) => number(fields[column], column, faults)
  const statutoryDays = days('statutory_days')
  const promisedDays = days('promised_days')
  const visits = days('visits')
  const materials = readMaterials(fields.materials, faults)
  const row: ObservedRow = {
    sourceUrl: text(fields.source_url),
    itemName: itemName ?? '',
    codes: CODE_FIELDS.flatMap((field) => text(fields[field]) ?? []),
    itemType: text(fields.item_type),
    department: text(fields.department),
    regionName: text(fields.region_name),
    regionCode: text(fields.region_code),
    legalBasis: list(fields.legal_basis),
    conditions: Array.isArray(fields.conditions)
      ? (list(fields.conditions)?.join('\n') ?? null)
      : text(fields.conditions),
    materials,
    materialsStatus: statusOf(fields.materials_status, materials),
    statutoryDays,
    promisedDays,
    fee: text(fields.fee),
    onlineLevel: text(fields.online_level),
    visits,
    process: list(fields.process),
    resultName: text(fields.result_name),
    excerpt,
    note: text(fields.extraction_note),
    sourceKind: text(fields.source_kind),
    ...contactsOf({
      address: text(fields.address),
      officeHours: text(fields.office_hours),
      enquiryPhone: text(fields.enquiry_phone) ?? text(fields.phone),
      complaintPhone: text(fields.complaint_phone),
    }),
  }
  return faults.length > 0 ? { row, faults } : { row, faults: null }
}

const CONTACT_MAX = 500

/** What is longer than a line names no place and no number: it stays in the source. */
export function contactsOf(said: ObservedContacts): { readonly contacts?: ObservedContacts } {
  const contacts = Object.fromEntries(
    Object.entries(said).map(([field, words]) => [field, words !== null && words.length <= CONTACT_MAX ? words : null]),
  ) as unknown as ObservedContacts
  return Object.values(contacts).some((words) => words !== null) ? { contacts } : {}
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const trimmed = value.replaceAll('\0', '').toWellFormed().trim()
  return trimmed === '' ? null : trimmed
}

export function list(value: unknown): string[] | null {
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => text(part) ?? text((part as Fields | null)?.name) ?? [])
    return parts.length > 0 ? parts : null
  }
  const whole = text(value)
  return whole ? [whole] : null
}

/** `20`, `"20个工作日"`; what is no number of days is a fault, since a limit is never guessed. */
function number(value: unknown, column: string, faults: RowFault[]): number | null {
  if (value === null || value === undefined || value === '') return null
  const read = readDays(String(value))
  if (read !== null) return read
  faults.push({ column, reason: `“${String(value).slice(0, 40)}”不是天数或次数` })
  return null
}

export function readDays(words: string): number | null {
  const plain = words.normalize('NFKC').trim()
  if (/^(?:即办|当场|当日|即时|立等可取|即来即办)/.test(plain)) return 0
  const found = /^(?:自.{0,12}起)?(\d{1,4})(?:\.0+)?(?:\(?个?(?:工作日|自然日|日|天|次)\)?(?:内)?(?:次)?)?$/.exec(
    plain.replace(/\s/g, ''),
  )
  return found ? Number(found[1]) : null
}

const nameInText = (excerpt: string | null): string | null =>
  /(?:事项名称|项目名称|办理事项|审批事项名称)[::\s]*([^\s,，。;；:：]{2,60})/.exec(excerpt ?? '')?.[1] ?? null

export function readMaterials(value: unknown, faults: RowFault[]): ObservedMaterial[] | null {
  if (value === null || value === undefined) return null
  const entries = Array.isArray(value) ? value : typeof value === 'string' ? splitMaterials(value) : null
  if (!entries) {
    faults.push({ column: 'materials', reason: '申请材料应当是一个列表' })
    return null
  }
  return entries.flatMap((entry): ObservedMaterial[] => {
    const fields: Fields = typeof entry === 'object' && entry !== null ? (entry as Fields) : { name: entry }
    const name = text(fields.name) ?? text(fields.material_name)
    if (!name) return []
    const required = fields.required
    return [
      {
        name,
        form: text(fields.form),
        copies: text(fields.copies),
        source: text(fields.source),
        required: typeof required === 'boolean' ? required : null,
        note: text(fields.note),
      },
    ]
  })
}

export function statusOf(value: unknown, materials: readonly ObservedMaterial[] | null): MaterialsStatus {
  if (!materials) return 'not_in_excerpt'
  return value === 'partial' ? 'partial' : 'listed'
}

const MARKER = /(?:^|\n|[;；])\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.．、]|[①-⑳⑴-⒇])\s*/

/** The materials of one cell: by lines, else by numbers, else by semicolons. */
export function splitMaterials(cell: string): string[] {
  const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== '')
  const parts = lines.length > 1 ? lines : cell.split(/(?<=[^\d])(?=\d{1,2}[.．、]\D)|[;；]/)
  return parts
    .map((part) =>
      part
        .replace(MARKER, '')
        .replace(/[;；。,，]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '')
}
