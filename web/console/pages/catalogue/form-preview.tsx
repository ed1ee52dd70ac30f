import { Alert, Tag } from 'antd'
import type { Output } from '../../api/types.ts'
import { Panel } from '../../components/page.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { type FormSchema, fieldsOf } from './form-fields.ts'

type FormDefinition = NonNullable<Output<'catalogue.get-basic-item'>['form']>

/** A form to read: its pages, its fields, what each takes and which data element it names. */
export function FormPreview({ form }: { form: FormDefinition }) {
  return (
    <>
      {form.sample && <Alert className="notice" type="info" showIcon title="示例表单，不是官方公布的申请表。" />}
      {form.pages.map((page, index) => (
        <Panel key={page.id} title={`${index + 1}. ${page.title}`}>
          {page.note && <p className="quiet">{page.note}</p>}
          <WideTable
            size="small"
            label={page.title}
            rowKey="name"
            rows={fieldsOf(form.schema as FormSchema, page.fields)}
            columns={[
              {
                title: '填写项',
                width: 280,
                render: (_, field) => (
                  <>
                    {field.title} {field.required && <Tag color="error">必填</Tag>}
                    {field.hint && <div className="quiet">{field.hint}</div>}
                  </>
                ),
              },
              { title: '填写方式', width: 320, render: (_, field) => field.kind },
              { title: '数据元', render: (_, field) => <span className="number">{field.element ?? '无'}</span> },
            ]}
          />
        </Panel>
      ))}
    </>
  )
}
