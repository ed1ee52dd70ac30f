import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { api, dataOf } from '../../../api/client.ts'
import { Asked, Nothing } from '../../../components/feedback.tsx'
import { boxOf } from '../editor/editing.ts'
import { addField } from './edit-form.ts'
import { type EditedForm, emptyPage, type FormDraft } from './edited-form.ts'
import { FormEditScreen } from './form-edit-screen.tsx'
import { opened } from './form-schema.ts'
import type { FormEditing } from './missing-in-form.ts'

/** Edits the application form of an item: begins a change, or goes on with the one that `change` in the address names. */
export function Component() {
  const itemCode = useParams().itemCode as string
  const [search] = useSearchParams()
  // The first save puts the change into the address; the screen goes on with what it has.
  const [changeId] = useState(() => search.get('change') ?? undefined)
  const loaded = useQuery({
    queryKey: ['edit-form', itemCode, changeId],
    // What is being edited is not exchanged under one's hands, and not kept for the next time.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => load(itemCode, changeId),
  })
  return (
    <Asked query={loaded} rows={14}>
      {({ allowed, ...screen }) =>
        allowed ? (
          <FormEditScreen itemCode={itemCode} {...screen} />
        ) : (
          <Nothing>
            {changeId
              ? '这次修改现在不能编辑，请回到修改列表查看。'
              : '申请表单由制定基本事项的地区编辑，您的岗位不能修改。'}
          </Nothing>
        )
      }
    </Asked>
  )
}

async function load(itemCode: string, changeId: string | undefined) {
  const [item, { items: elements }, change] = await Promise.all([
    dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode }, query: {} } })),
    dataOf(api.GET('/api/v1/data-elements')),
    changeId ? dataOf(api.GET('/api/v1/changes/{changeId}', { params: { path: { changeId } } })) : undefined,
  ])
  const itemName = item.content.name
  const shared = { itemName, elements, change, had: item.form !== null }
  if (change) {
    const start: FormEditing = {
      title: change.title,
      document: change.document ?? '',
      effectiveFrom: boxOf(change.effectiveFrom),
      effectiveUntil: '',
      form: opened(change.draft as unknown as FormDraft),
    }
    return { ...shared, allowed: change.may.revise && change.kind === 'form', start }
  }
  const name = item.formName ?? `${itemName}申请表`.slice(0, 100)
  const form = item.form ? opened({ ...item.form, name }) : blankForm(name)
  const title = `${item.form ? '修改' : '新增'}${itemName}申请表单`.slice(0, 100)
  const start: FormEditing = { title, document: '', effectiveFrom: '', effectiveUntil: '', form }
  return { ...shared, allowed: item.mayDraft, start }
}

const blankForm = (name: string): EditedForm =>
  addField({ name, sample: false, pages: [{ ...emptyPage([]), title: '申请人信息' }], rest: {} }, 0)
