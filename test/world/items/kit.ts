import type { Static } from 'typebox'
import type { FormPage, ItemContent, ReviewStep } from '#contracts/catalogue/index.ts'
import type { FormField } from '#modules/catalogue/index.ts'
import type { DemoDepartment } from '../departments.ts'

/** A basic item that the demo city carries out, as copied from published guides of other places. */
export interface DemoItem {
  /** Name of the basic item in `reference/basic-items.csv`. */
  readonly name: string
  /** Address of the guide whose facts are shown; of `reference/guides-open.jsonl`. */
  readonly guide: string
  /** Facts that the guide does not give and another one does. */
  readonly also?: readonly {
    readonly guide: string
    readonly fields: readonly (keyof ItemContent)[]
    readonly note: string
  }[]
  /** What was done with the source's words, for the reader of the guide. */
  readonly note?: string
  /** Cleaning that only a reader can do, and the name under which the platform issues the licence. */
  readonly change?: (content: ItemContent) => Partial<ItemContent>
  readonly reviewSteps: readonly Static<typeof ReviewStep>[]
  /** Who carries it out: the districts each for themselves, or the city for all. */
  readonly level: 'county' | 'city'
  readonly department: DemoDepartment
  readonly form?: DemoForm
}

export interface DemoForm {
  readonly name: string
  readonly schema: object
  readonly pages: readonly Static<typeof FormPage>[]
}

/** Review steps of the demo; the decision comes after them and is the approver's. */
export const FORMAL_REVIEW = { id: 'formal', name: '形式审查', role: 'clerk' } as const
export const CONTENT_REVIEW = { id: 'content', name: '书面审查', role: 'reviewer' } as const
export const SITE_VISIT = { id: 'site', name: '现场核查', role: 'reviewer' } as const

/** A licence that the platform issues itself, by its type in the dictionary. */
export const licence = (name: string, serial: string, validYears: number | null = null): ItemContent['result'] => ({
  kind: 'licence',
  name,
  licenceTypeCode: `11370000MBTB00003Q${serial}`,
  validYears,
})

type Field = FormField & { readonly optional?: true; readonly [keyword: string]: unknown }
interface Options {
  readonly hint?: string
  readonly optional?: true
}
const common = (element: string, title: string, options: Options) => ({
  title,
  'x-element': element,
  ...(options.hint && { 'x-hint': options.hint }),
  ...(options.optional && { optional: true as const }),
})

export const text = (
  element: string,
  title: string,
  options: Options & { min?: number; max?: number } = {},
): Field => ({
  type: 'string',
  minLength: options.min ?? 1,
  maxLength: options.max ?? 60,
  ...common(element, title, options),
})

export const lines = (element: string, title: string, options: Options & { max?: number } = {}): Field => ({
  ...text(element, title, { max: 500, ...options }),
  'x-multiline': true,
})

export const pattern = (
  element: string,
  title: string,
  regex: string,
  message: string,
  options: Options = {},
): Field => ({
  type: 'string',
  pattern: regex,
  'x-pattern-message': message,
  ...common(element, title, options),
})

export const formatted = (element: string, title: string, format: string, options: Options = {}): Field => ({
  type: 'string',
  format,
  ...common(element, title, options),
})
export const date = (element: string, title: string, options: Options = {}): Field =>
  formatted(element, title, 'date', options)
export const mobile = (title: string, options: Options = {}): Field => formatted('mobile', title, 'cn-mobile', options)

export const integer = (
  element: string,
  title: string,
  bounds: { min: number; max: number },
  options: Options = {},
): Field => ({ type: 'integer', minimum: bounds.min, maximum: bounds.max, ...common(element, title, options) })

export const number = (
  element: string,
  title: string,
  bounds: { min: number; max: number },
  options: Options = {},
): Field => ({ type: 'number', minimum: bounds.min, maximum: bounds.max, ...common(element, title, options) })

export const choice = (element: string, title: string, values: readonly string[], options: Options = {}): Field => ({
  type: 'string',
  enum: values,
  ...common(element, title, options),
})
export const yesNo = (element: string, title: string, options: Options = {}): Field =>
  choice(element, title, ['是', '否'], options)

export const choices = (element: string, title: string, values: readonly string[], options: Options = {}): Field => ({
  type: 'array',
  items: { enum: values },
  minItems: 1,
  uniqueItems: true,
  ...common(element, title, options),
})

interface Page {
  readonly title: string
  readonly note?: string
  readonly fields: Readonly<Record<string, Field>>
}

/** 示例表单: one page for each step; everything is needed unless it is marked optional. */
export function sampleForm(name: string, pages: readonly Page[]): DemoForm {
  const all = pages.flatMap((page) => Object.entries(page.fields))
  return {
    name,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: all.filter(([, field]) => !field.optional).map(([key]) => key),
      properties: Object.fromEntries(all.map(([key, { optional, ...field }]) => [key, field])),
    },
    pages: pages.map((page, at) => ({
      id: `p${at + 1}`,
      title: page.title,
      note: page.note ?? null,
      fields: Object.keys(page.fields),
    })),
  }
}
