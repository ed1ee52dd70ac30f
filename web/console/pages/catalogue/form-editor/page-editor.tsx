import { PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import type { DataElement } from '#contracts/dictionary/model.ts'
import { Labelled } from '../../../components/labelled.tsx'
import type { Finding } from '../editor/field-card.tsx'
import { MoveButtons } from '../editor/move-buttons.tsx'
import { addField, dropField, dropPage, moveField, movePage, withField, withPage } from './edit-form.ts'
import { type EditedForm, type EditedPage, namesOf } from './edited-form.ts'
import { FieldEditor } from './field-editor.tsx'
import type { EditForm } from './form-edit-screen.tsx'

interface Props {
  readonly form: EditedForm
  readonly at: number
  readonly elements: readonly DataElement[]
  readonly findings: readonly Finding[]
  readonly edit: EditForm
}

/** One page: a step of the applicant. */
export function PageEditor({ form, at, elements, findings, edit }: Props) {
  const page = form.pages[at] as EditedPage
  const what = `第 ${at + 1} 页`
  const last = form.pages.length - 1
  return (
    <section className="panel form-page" id={`field-${page.id}`} aria-label={what} tabIndex={-1}>
      <div className="panel-head">
        <h2>
          {at + 1}. {page.title || '尚未填写标题'}
        </h2>
        <MoveButtons
          what={what}
          first={at === 0}
          last={at === last}
          move={(by) => edit('pages', (now) => movePage(now, at, by))}
          remove={() => edit('pages', (now) => dropPage(now, at))}
        />
      </div>
      <div className="members">
        <Labelled className="member" title={`${what}标题（必填）`}>
          {(id) => (
            <Input
              id={id}
              maxLength={40}
              value={page.title}
              onChange={({ target }) => edit(`title ${page.id}`, (now) => withPage(now, at, { title: target.value }))}
            />
          )}
        </Labelled>
        <Labelled className="member" title={`${what}说明`}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              placeholder="显示在标题下方，可以不填"
              value={page.note}
              onChange={({ target }) => edit(`note ${page.id}`, (now) => withPage(now, at, { note: target.value }))}
            />
          )}
        </Labelled>
      </div>
      <Wrong findings={findings} of={page.id} />
      <div className="rows-editor form-fields">
        {page.fields.map((field, place) => (
          <FieldEditor
            key={field.key}
            what={`${what}第 ${place + 1} 项`}
            number={place + 1}
            field={field}
            elements={elements}
            taken={namesOf(form)}
            wrong={<Wrong findings={findings} of={field.name} />}
            first={at === 0 && place === 0}
            last={at === last && place === page.fields.length - 1}
            change={(next) => edit(`field ${field.key}`, (now) => withField(now, at, place, next))}
            move={(by) => edit('order', (now) => moveField(now, at, place, by))}
            remove={() => edit('order', (now) => dropField(now, at, place))}
          />
        ))}
        <Button
          size="small"
          icon={<PlusOutlined />}
          aria-label={`${what}：增加填写项`}
          onClick={() => edit('order', (now) => addField(now, at))}
        >
          增加填写项
        </Button>
      </div>
    </section>
  )
}

const Wrong = ({ findings, of }: { findings: readonly Finding[]; of: string }) =>
  findings
    .filter(({ field }) => field === of)
    .map(({ sentence }) => (
      <p key={sentence} className="wrong">
        需要修改：{sentence}
      </p>
    ))
