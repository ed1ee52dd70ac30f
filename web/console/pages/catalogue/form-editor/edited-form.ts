import type { ChangeDraft } from '#contracts/catalogue/changes.ts'
import type { DataElement } from '#contracts/dictionary/model.ts'

export type FormDraft = Extract<ChangeDraft, { kind: 'form' }>

/** How applicants fill a field in. */
export const FIELD_KINDS = {
  text: '一行文字',
  longText: '多行文字',
  date: '日期',
  integer: '整数',
  number: '数字',
  yesNo: '是或否',
  choice: '单选',
  choices: '多选',
} as const
export type FieldKind = keyof typeof FIELD_KINDS

export interface Option {
  readonly value: string
  readonly label: string
}

export interface EditedField {
  /** Tells it apart on screen, whatever its name becomes. */
  readonly key: string
  /** Saved before: its name stays. */
  readonly settled: boolean
  /** Answers are kept under it: it never changes once it is published. */
  readonly name: string
  readonly title: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly hint: string
  /** Code of the data element; empty: not chosen yet. */
  readonly element: string
  readonly format: string | null
  readonly options: readonly Option[]
  readonly minLength: number | null
  readonly maxLength: number | null
  readonly minimum: number | null
  readonly maximum: number | null
  /** Keywords that this editor does not touch, such as a pattern with its sentence. */
  readonly rest: Readonly<Record<string, unknown>>
}

export interface EditedPage {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly fields: readonly EditedField[]
}

/** A form page by page, as it is edited. */
export interface EditedForm {
  readonly name: string
  readonly sample: boolean
  readonly pages: readonly EditedPage[]
  /** Keywords of the schema as a whole. */
  readonly rest: Readonly<Record<string, unknown>>
}

/** The kinds that the data element of a field leaves open. */
export function kindsOf({ type, format }: Pick<DataElement, 'type' | 'format'>): readonly FieldKind[] {
  switch (type) {
    case 'string':
      if (format === 'date') return ['date']
      return format === null ? ['text', 'longText', 'choice'] : ['text']
    case 'integer':
      return ['integer']
    case 'number':
      return ['number', 'integer']
    case 'boolean':
      return ['yesNo']
    case 'array':
      return ['choices']
  }
}

/** A field made to fit a data element: what the element does not allow is set anew. */
export function withElement(field: EditedField, element: DataElement, taken: readonly string[]): EditedField {
  const kinds = kindsOf(element)
  const kind = kinds.includes(field.kind) ? field.kind : (kinds[0] as FieldKind)
  const others = taken.filter((name) => name !== field.name)
  return {
    ...ofKind(field, kind),
    name: field.settled ? field.name : freeName(element.code, others),
    title: field.title.trim() === '' ? element.name : field.title,
    element: element.code,
    format: element.format,
  }
}

const LENGTHS: Partial<Record<FieldKind, number>> = { text: 60, longText: 500 }

/** A field filled in another way, with limits that suit it. */
export function ofKind(field: EditedField, kind: FieldKind): EditedField {
  const maxLength = LENGTHS[kind] ?? null
  return {
    ...field,
    kind,
    minLength: maxLength === null ? null : 1,
    maxLength,
    rest: kind === 'choices' ? { minItems: 1, uniqueItems: true } : {},
  }
}

/** `floor-area` → `floorArea`, with a number where a field of that name is there. */
function freeName(code: string, taken: readonly string[]): string {
  const name = code.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase()).slice(0, 36)
  let free = name
  for (let serial = 2; taken.includes(free); serial += 1) free = `${name}${serial}`
  return free
}

export const emptyField = (name: string): EditedField => ({
  key: name,
  settled: false,
  name,
  title: '',
  kind: 'text',
  required: true,
  hint: '',
  element: '',
  format: null,
  options: [],
  minLength: null,
  maxLength: null,
  minimum: null,
  maximum: null,
  rest: {},
})

export function emptyPage(pages: readonly EditedPage[]): EditedPage {
  let serial = pages.length + 1
  while (pages.some(({ id }) => id === `p${serial}`)) serial += 1
  return { id: `p${serial}`, title: '', note: '', fields: [] }
}

export const namesOf = (form: EditedForm): string[] =>
  form.pages.flatMap(({ fields }) => fields.map(({ name }) => name))
