/** The part of JSON Schema that forms use. */
export interface FieldSchema {
  readonly type?: string
  readonly title?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly { readonly const?: unknown; readonly title?: string }[]
  readonly items?: FieldSchema
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-element'?: string
  readonly 'x-hint'?: string
}

export interface FormSchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
}

/** The fields of one page, in its order, with how each is filled in told in words. */
export function fieldsOf(schema: FormSchema, names: readonly string[]) {
  return names.flatMap((name) => {
    const field = schema.properties?.[name]
    if (!field) return []
    return [
      {
        name,
        title: field.title ?? name,
        required: schema.required?.includes(name) ?? false,
        hint: field['x-hint'],
        element: field['x-element'],
        kind: kindOf(field),
      },
    ]
  })
}

export function kindOf(field: FieldSchema): string {
  const choices = choicesOf(field)
  if (choices.length > 0) return `单选：${choices.join('、')}`
  switch (field.type) {
    case 'array':
      return field.items && choicesOf(field.items).length > 0
        ? `多选：${choicesOf(field.items).join('、')}`
        : '可填多项'
    case 'boolean':
      return '是或否'
    case 'integer':
    case 'number':
      return `${field.type === 'integer' ? '整数' : '数字'}${rangeOf(field)}`
    default:
      if (field.format === 'date') return '日期'
      return field.maxLength ? `文字，最多 ${field.maxLength} 字` : '文字'
  }
}

const choicesOf = (field: FieldSchema): readonly string[] =>
  field.oneOf?.map((choice) => choice.title ?? String(choice.const)) ?? field.enum?.map(String) ?? []

function rangeOf({ minimum, maximum }: FieldSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `，${minimum} 至 ${maximum}`
  if (minimum !== undefined) return `，不小于 ${minimum}`
  return maximum !== undefined ? `，不大于 ${maximum}` : ''
}
