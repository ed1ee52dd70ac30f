import { PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import { useSearchParams } from 'react-router'
import type { DataElement } from '#contracts/dictionary/model.ts'
import { Labelled } from '../../../components/labelled.tsx'
import { Panel } from '../../../components/page.tsx'
import { TabStrip } from '../../../components/tab-strip.tsx'
import { ChangeFrame, type KnownChange } from '../editor/change-frame.tsx'
import { useCheck } from '../editor/use-check.ts'
import { useUndo } from '../editor/use-undo.ts'
import { FormPreview } from '../form-preview.tsx'
import { addPage } from './edit-form.ts'
import type { EditedForm } from './edited-form.ts'
import { stored } from './form-schema.ts'
import { type FormEditing, missingInForm } from './missing-in-form.ts'
import { PageEditor } from './page-editor.tsx'

interface Props {
  readonly itemCode: string
  readonly itemName: string
  readonly elements: readonly DataElement[]
  /** Whether the item has a form today. */
  readonly had: boolean
  readonly start: FormEditing
  readonly change: KnownChange | undefined
}

const READING = {
  missing: missingInForm,
  draftOf: ({ form }: FormEditing) => ({ kind: 'form' as const, ...stored(form) }),
}

/** A form page by page, field by field, with what applicants will see. */
export function FormEditScreen({ itemCode, itemName, elements, had, start, change }: Props) {
  const undo = useUndo<FormEditing>(start)
  const [search, setSearch] = useSearchParams()
  const tab = search.get('tab') === 'preview' ? 'preview' : 'edit'
  const check = useCheck(itemCode, undo.present, READING)
  const { form } = undo.present
  const edit = (part: string, next: (form: EditedForm) => EditedForm) =>
    undo.edit(part, (now) => ({ ...now, form: next(now.form) }))
  const goTo = (field: string) => {
    setSearch(
      (now) => {
        now.set('tab', 'edit')
        return now
      },
      { replace: true },
    )
    setTimeout(() => {
      const card = document.getElementById(`field-${field}`)
      card?.scrollIntoView({ block: 'center' })
      card?.focus({ preventScroll: true })
    }, 50)
  }
  return (
    <ChangeFrame<FormEditing>
      itemCode={itemCode}
      itemName={itemName}
      heading={had ? '修改申请表单' : '新增申请表单'}
      listed
      endless
      undo={undo}
      start={start}
      change={change}
      check={check}
      draftOf={READING.draftOf}
      goTo={goTo}
    >
      <TabStrip
        label="编辑和预览"
        current={tab}
        tabs={[
          { key: 'edit', title: '编辑' },
          { key: 'preview', title: '预览' },
        ]}
      />
      {tab === 'preview' ? (
        <FormPreview form={{ versionId: '', ...stored(form) }} />
      ) : (
        <>
          <About form={form} edit={edit} />
          {form.pages.map((page, at) => (
            <PageEditor key={page.id} form={form} at={at} elements={elements} findings={check.findings} edit={edit} />
          ))}
          <Button icon={<PlusOutlined />} disabled={form.pages.length >= 20} onClick={() => edit('pages', addPage)}>
            增加一页
          </Button>
        </>
      )}
    </ChangeFrame>
  )
}

export type EditForm = (part: string, next: (form: EditedForm) => EditedForm) => void

function About({ form, edit }: { form: EditedForm; edit: EditForm }) {
  return (
    <Panel title="表单" id="field-form">
      <div className="members">
        <Labelled
          className="member wide"
          title={
            <>
              表单名称<span className="required-mark">（必填）</span>
            </>
          }
        >
          {(id) => (
            <Input
              id={id}
              maxLength={100}
              value={form.name}
              onChange={({ target }) => edit('name', (now) => ({ ...now, name: target.value }))}
            />
          )}
        </Labelled>
        <Checkbox
          checked={form.sample}
          onChange={({ target }) => edit('sample', (now) => ({ ...now, sample: target.checked }))}
        >
          示例表单，不是官方公布的申请表
        </Checkbox>
      </div>
    </Panel>
  )
}
