import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import type { AnyTable } from '#platform/sheets/write-tables.ts'
import { type FormField, schemaOf } from '../domain/form-validator.ts'
import { type FormOfItem, formsInForce } from '../queries/forms-in-force.ts'

interface FieldRow {
  readonly form: FormOfItem
  readonly page: string
  readonly order: number
  readonly name: string
  readonly field: FormField
  readonly required: boolean
}

/** The forms in force: field by field in the order in which they are filled in. */
export async function formsParts(db: Db, at: Date, itemCode: string | null): Promise<ExportParts> {
  const forms = await formsInForce(db, at, itemCode)
  return {
    count: forms.length,
    tables: [{ name: '表单字段', columns: COLUMNS, rows: forms.flatMap(fieldsOf) } satisfies AnyTable],
    json: { exportedAt: at.toISOString(), forms },
    linked: null,
  }
}

function fieldsOf(form: FormOfItem): FieldRow[] {
  const { properties, required = [] } = schemaOf(form)
  return form.pages
    .flatMap(({ title, fields }) => fields.map((name) => ({ page: title, name })))
    .flatMap(({ page, name }, at) => {
      const field = properties[name]
      return field ? [{ form, page, name, field, order: at + 1, required: required.includes(name) }] : []
    })
}

const TYPES: Readonly<Record<FormField['type'], string>> = {
  string: '文本',
  integer: '整数',
  number: '数值',
  boolean: '是否',
  array: '多选',
}

const COLUMNS = [
  { title: '基本编码', width: 18, value: (row: FieldRow) => row.form.itemCode },
  { title: '表单', width: 30, value: (row: FieldRow) => row.form.formName },
  { title: '表单版本', width: 38, value: (row: FieldRow) => row.form.versionId },
  { title: '示例表单', width: 10, value: (row: FieldRow) => (row.form.sample ? '是' : '否') },
  { title: '生效时间', width: 24, value: (row: FieldRow) => row.form.effectiveFrom.toISOString() },
  { title: '页', width: 20, value: (row: FieldRow) => row.page },
  { title: '排序', width: 8, value: (row: FieldRow) => row.order },
  { title: '字段', width: 20, value: (row: FieldRow) => row.name },
  { title: '字段名称', width: 28, value: (row: FieldRow) => row.field.title },
  { title: '数据元', width: 24, value: (row: FieldRow) => row.field['x-element'] },
  { title: '类型', width: 10, value: (row: FieldRow) => TYPES[row.field.type] },
  { title: '格式', width: 20, value: (row: FieldRow) => row.field.format ?? null },
  {
    title: '选项',
    width: 40,
    value: (row: FieldRow) => (row.field.enum ?? row.field.items?.enum ?? []).join('；'),
  },
  { title: '必填', width: 8, value: (row: FieldRow) => (row.required ? '是' : '否') },
  { title: '说明', width: 40, value: (row: FieldRow) => row.field['x-hint'] ?? null },
]
