import { Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { ReformDraft } from '#contracts/reforms/model.ts'
import { Panel } from '../../components/page.tsx'
import { ActEditor } from './act-editor.tsx'
import { emptyAct } from './acts.ts'
import { Field } from './field.tsx'
import { TemplatePicker } from './template-picker.tsx'

interface Props {
  readonly draft: ReformDraft
  readonly onChange: (draft: ReformDraft) => void
}

/** What changes, and by which document. */
export function WhatStep({ draft, onChange }: Props) {
  const [choosing, setChoosing] = useState(false)
  const { document } = draft
  return (
    <>
      <Panel title="依据" extra={<Button onClick={() => setChoosing(true)}>从真实改革中选择</Button>}>
        <div className="reform-row">
          <Field label="改革名称">
            {(id) => (
              <Input
                id={id}
                value={draft.title}
                maxLength={100}
                onChange={(event) => onChange({ ...draft, title: event.target.value })}
              />
            )}
          </Field>
          <Field label="发文依据">
            {(id) => (
              <Input
                id={id}
                value={document.name}
                maxLength={300}
                onChange={(event) => onChange({ ...draft, document: { ...document, name: event.target.value } })}
              />
            )}
          </Field>
          <Field label="文号（可不填）">
            {(id) => (
              <Input
                id={id}
                value={document.number ?? ''}
                maxLength={100}
                onChange={(event) =>
                  onChange({ ...draft, document: { ...document, number: event.target.value.trim() || null } })
                }
              />
            )}
          </Field>
          <Field label="发文日期（可不填）">
            {(id) => (
              <DatePicker
                id={id}
                value={document.date ? dayjs(document.date) : null}
                onChange={(day) =>
                  onChange({ ...draft, document: { ...document, date: day ? day.format('YYYY-MM-DD') : null } })
                }
              />
            )}
          </Field>
        </div>
      </Panel>
      <Panel title="改革措施">
        {draft.acts.length === 0 && <p className="quiet">还没有措施。可以从真实改革中选择，也可以自己添加。</p>}
        {draft.acts.map((act, at) => (
          <ActEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: acts have no other name than their place
            key={at}
            at={at}
            act={act}
            onChange={(changed) =>
              onChange({ ...draft, acts: draft.acts.map((one, place) => (place === at ? changed : one)) })
            }
            onRemove={() => onChange({ ...draft, acts: draft.acts.filter((_, place) => place !== at) })}
          />
        ))}
        <Button onClick={() => onChange({ ...draft, acts: [...draft.acts, emptyAct('cancelMaterial')] })}>
          添加措施
        </Button>
      </Panel>
      <TemplatePicker
        open={choosing}
        close={() => setChoosing(false)}
        choose={(template) => {
          const asksFor = template.acts.find((act) => act.kind === 'cancelMaterial')?.material ?? null
          onChange({
            ...draft,
            title: template.title,
            document: template.document,
            acts: [...template.acts],
            // A paper that is cancelled wherever it is asked for says itself whom it reaches.
            scope: template.itemName === null && asksFor ? { ...draft.scope, asksFor } : draft.scope,
          })
          setChoosing(false)
        }}
      />
    </>
  )
}
