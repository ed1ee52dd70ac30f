/** Columns of a row of a file in the fields of `guides-open.jsonl`, as people call them; a sheet brings its own headings. */
const NAMES: Readonly<Record<string, string>> = {
  source_url: '网址',
  source_kind: '来源种类',
  region_name: '地区',
  region_code: '区划代码',
  item_name: '事项名称',
  item_code: '事项编码',
  department: '部门',
  legal_basis: '设定依据',
  conditions: '受理条件',
  materials: '申请材料',
  materials_status: '材料清单的完整程度',
  statutory_days: '法定办结时限',
  promised_days: '承诺办结时限',
  fee: '收费',
  online_level: '网上办理深度',
  visits: '到办事现场次数',
  process: '办理流程',
  result_name: '办理结果',
  raw_text_excerpt: '原文摘录',
  extraction_note: '摘录说明',
  retrieved_at: '读取时间',
  name: '名称',
  form: '形式',
  copies: '份数',
  source: '来源',
  required: '是否必要',
  note: '说明',
}

export interface SourceLine {
  readonly name: string
  readonly text: string
}

/** A row as it stood in its file, column by column; empty columns say nothing. */
export function sourceLines(source: unknown): SourceLine[] {
  if (typeof source !== 'object' || source === null) return []
  return columnsOf(source).flatMap(([key, value]) => {
    const text = textOf(value)
    return text === '' ? [] : [{ name: NAMES[key] ?? key, text }]
  })
}

/** Of a sheet each title with what stands below it; of an object its members. */
function columnsOf(source: object): [string, unknown][] {
  const { titles, cells } = source as { titles?: readonly string[]; cells?: readonly unknown[] }
  if (!Array.isArray(titles) || !Array.isArray(cells)) return Object.entries(source)
  const lines: readonly unknown[][] = Array.isArray(cells[0]) ? cells : [cells]
  return titles.map((title, at) => [title, [...new Set(lines.map((line) => textOf(line[at])))]])
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value !== 'object') return String(value).trim()
  return Object.entries(value)
    .flatMap(([key, part]) => (textOf(part) === '' ? [] : [`${NAMES[key] ?? key}：${textOf(part)}`]))
    .join('，')
}
