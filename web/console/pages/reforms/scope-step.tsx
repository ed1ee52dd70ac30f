import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input, Select } from 'antd'
import { ITEM_TYPES, type ItemType } from '#contracts/catalogue/model.ts'
import type { ReformDraft } from '#contracts/reforms/model.ts'
import { api, dataOf } from '../../api/client.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { missingOf } from './acts.ts'
import { Field } from './field.tsx'
import { ItemPicker } from './item-picker.tsx'
import { PaperPicker } from './paper-picker.tsx'

interface Props {
  readonly draft: ReformDraft
  readonly onChange: (draft: ReformDraft) => void
}

/** Whom it reaches; what changes there is shown while it is chosen. */
export function ScopeStep({ draft, onChange }: Props) {
  const { scope } = draft
  const set = (given: Partial<ReformDraft['scope']>) => onChange({ ...draft, scope: { ...scope, ...given } })
  return (
    <>
      <Panel title="适用范围">
        <p className="quiet">填写的条件必须同时满足。</p>
        <div className="reform-row">
          <Field label="事项">
            {(id) => <ItemPicker id={id} value={scope.itemCodes} onChange={(itemCodes) => set({ itemCodes })} />}
          </Field>
          <Field label="事项类型">
            {(id) => (
              <Select<ItemType[]>
                id={id}
                mode="multiple"
                className="grow"
                value={scope.itemTypes ?? []}
                options={Object.entries(ITEM_TYPES).map(([value, label]) => ({ value: value as ItemType, label }))}
                onChange={(types) => set({ itemTypes: types.length > 0 ? types : null })}
              />
            )}
          </Field>
          <Field label="主管部门（名称的一部分）">
            {(id) => (
              <Input
                id={id}
                value={scope.leadDepartment ?? ''}
                maxLength={100}
                onChange={(event) => set({ leadDepartment: event.target.value.trim() || null })}
              />
            )}
          </Field>
          <Field label="要求提交的材料">
            {(id) => (
              <PaperPicker
                id={id}
                value={scope.asksFor ?? { typeCode: null, names: [] }}
                onChange={(asksFor) => set({ asksFor: asksFor.names.length > 0 ? asksFor : null })}
              />
            )}
          </Field>
        </div>
        <Checkbox checked={scope.everything} onChange={(event) => set({ everything: event.target.checked })}>
          没有填写条件时，适用于全部事项
        </Checkbox>
      </Panel>
      <ScopePreview draft={draft} />
    </>
  )
}

function ScopePreview({ draft }: { readonly draft: ReformDraft }) {
  const missing = missingOf(draft)
  const preview = useQuery({
    queryKey: ['reform-preview', draft.scope, draft.acts, draft.effectiveFrom],
    enabled: missing.length === 0,
    queryFn: () =>
      dataOf(
        api.POST('/api/v1/reforms/preview', {
          body: { scope: draft.scope, acts: draft.acts, effectiveFrom: draft.effectiveFrom },
        }),
      ),
  })
  if (missing.length > 0)
    return (
      <Panel title="预览">
        {missing.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Panel>
    )
  return (
    <Panel title="预览">
      <Asked query={preview}>
        {(data) => (
          <>
            <p>
              {data.scopeSentence}范围内有 <strong className="number">{data.itemsInScope}</strong> 个事项，其中{' '}
              <strong className="number">{data.itemsChanged}</strong> 个会改变。
            </p>
            {data.items.length === 0 ? (
              <Nothing>没有事项会改变，请核对适用范围和改革措施。</Nothing>
            ) : (
              <WideTable
                label="会改变的事项"
                rowKey="itemCode"
                rows={data.items}
                columns={[
                  { title: '事项', render: (_, item) => item.name },
                  { title: '编码', render: (_, item) => <span className="number nowrap">{item.itemCode}</span> },
                  {
                    title: '实施地区',
                    render: (_, item) => <span className="number nowrap">{item.implementations} 个</span>,
                  },
                  { title: '变化', render: (_, item) => item.sentences.join('') },
                ]}
              />
            )}
          </>
        )}
      </Asked>
    </Panel>
  )
}
