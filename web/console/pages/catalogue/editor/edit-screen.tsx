import { App, Button } from 'antd'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { FIELD_GROUPS, type FieldGroup } from '#contracts/catalogue/field-groups.ts'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import { api, dataOf } from '../../../api/client.ts'
import type { Body, Output } from '../../../api/types.ts'
import { useAction } from '../../../api/use-action.ts'
import { paths } from '../../../app/paths.ts'
import { Page, Panel } from '../../../components/page.tsx'
import { TabStrip } from '../../../components/tab-strip.tsx'
import { ChangeSide } from './change-side.tsx'
import {
  differenceOf,
  type Editing,
  instantOf,
  type OverrideDraft,
  tidied,
  withContent,
  withDifference,
  withoutDifference,
} from './editing.ts'
import type { FieldInPlace, Finding } from './field-card.tsx'
import { LocalEditor } from './local-editor.tsx'
import { MaterialsContext } from './material-ids.tsx'
import { PlaceField } from './place-field.tsx'
import { SituationsTab } from './situations-tab.tsx'
import { StandardField } from './standard-field.tsx'
import { useCheck } from './use-check.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { type Undo, useUndo } from './use-undo.ts'

type Change = Output<'catalogue.get-change'>
type Group = FieldGroup | 'local'

export interface EditScreenProps {
  readonly itemCode: string
  readonly itemName: string
  readonly heading: string
  readonly fields: readonly FieldInPlace[]
  readonly start: Editing
  /** The change that is being revised, where there is one already. */
  readonly change: Pick<Change, 'id' | 'revision' | 'reviewNote'> | undefined
}

/** Every element of an item to be edited, for its standard or for one place. */
export function EditScreen({ itemCode, itemName, heading, fields, start, change }: EditScreenProps) {
  const navigate = useNavigate()
  const { message } = App.useApp()
  const undo = useUndo<Editing>(start)
  const editing = undo.present
  const [saved, setSaved] = useState(start)
  const [known, setKnown] = useState(change)
  const { group, setGroup, setChange } = useAddress(editing.draft.kind === 'override')
  const check = useCheck(itemCode, editing)
  const unsaved = editing !== saved
  useLeaveGuard(unsaved)

  const save = useAction((now: Editing, key) => dataOf(sendDraft(itemCode, now, known, key)), {
    refresh: [['changes'], ['change']],
    stale: () => void refreshRevision(),
  })
  const refreshRevision = async () => {
    if (!known) return
    setKnown(await dataOf(api.GET('/api/v1/changes/{changeId}', { params: { path: { changeId: known.id } } })))
    void message.info('已取得最新版本号。您填写的内容仍在，再次保存将以您填写的为准。')
  }
  const submission = useAction(
    (changeId: string, key) =>
      dataOf(
        api.POST('/api/v1/changes/{changeId}/submission', {
          params: { path: { changeId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { success: '已提交，请另一位事项管理员复核。', refresh: [['changes'], ['change']] },
  )

  const saveNow = async (): Promise<string | undefined> => {
    const now = editing
    const blocking = check.findings.find(({ code }) => code === 'console.incomplete')
    if (blocking) {
      void message.warning(blocking.sentence)
      if (blocking.field) goTo(blocking.field)
      return undefined
    }
    const answer = await save.run(now)
    if (!answer) return undefined
    setSaved(now)
    setKnown(answer)
    setChange(answer.id)
    return answer.id
  }
  const submitNow = async () => {
    const changeId = unsaved || !known ? await saveNow() : known.id
    if (changeId && (await submission.run(changeId))) void navigate(paths.change(changeId))
  }
  const goTo = (field: string) => {
    const found = fields.find((candidate) => candidate.field === field)
    if (found) setGroup(found.group)
    setTimeout(() => {
      const card = document.getElementById(`field-${field}`)
      card?.scrollIntoView({ block: 'center' })
      card?.focus({ preventScroll: true })
    }, 50)
  }
  return (
    <Page
      title={`${heading}：${itemName}`}
      trail={[
        { title: '事项目录', to: paths.items() },
        { title: itemName, to: paths.item(itemCode) },
      ]}
      description={known?.reviewNote ? `退回的原因：${known.reviewNote}` : undefined}
    >
      <div className="edit-grid">
        <div className="edit-main">
          <TabStrip label="事项要素的各部分" current={group} tabs={tabsOf(fields, editing, check.findings)} />
          <Part itemCode={itemCode} group={group} fields={fields} undo={undo} findings={check.findings} />
        </div>
        <ChangeSide
          undo={undo}
          check={check}
          problem={save.problem ?? submission.problem}
          unsaved={unsaved || !known}
          saving={save.running || submission.running}
          save={() => void saveNow()}
          submit={() => void submitNow()}
          goTo={goTo}
        />
      </div>
      <div className="edit-bar no-print">
        <span className="quiet" aria-live="polite">
          {check.findings.length > 0 ? `${check.findings.length} 处问题` : unsaved ? '尚未保存' : ''}
        </span>
        <Button onClick={() => void saveNow()} loading={save.running} disabled={!unsaved && known !== undefined}>
          保存草稿
        </Button>
        <Button type="primary" onClick={() => void submitNow()} loading={submission.running}>
          提交复核
        </Button>
      </div>
    </Page>
  )
}

interface PartProps {
  readonly itemCode: string
  readonly group: Group
  readonly fields: readonly FieldInPlace[]
  readonly undo: Undo<Editing>
  readonly findings: readonly Finding[]
}

/** The part that is on screen: the window of a place, the situations of a standard, or elements one by one. */
function Part({ itemCode, group, fields, undo, findings }: PartProps) {
  const { draft } = undo.present
  if (draft.kind === 'override' && group === 'local') {
    return <LocalEditor draft={draft} onChange={(next) => undo.edit('local', (now) => ({ ...now, draft: next }))} />
  }
  if (draft.kind === 'standard' && group === 'situations') {
    return (
      <SituationsTab
        itemCode={itemCode}
        content={draft.content}
        onChange={(value) =>
          undo.edit('situations', (now) =>
            now.draft.kind === 'standard' ? { ...now, draft: withContent(now.draft, 'situations', value) } : now,
          )
        }
      />
    )
  }
  return (
    <MaterialsContext value={materialsOf(undo.present, fields)}>
      <Panel>
        {fields
          .filter((field) => field.group === group)
          .map((field) => (
            <OneField key={field.field} field={field} undo={undo} findings={findings} />
          ))}
      </Panel>
    </MaterialsContext>
  )
}

function OneField({
  field,
  undo,
  findings,
}: {
  field: FieldInPlace
  undo: Undo<Editing>
  findings: readonly Finding[]
}) {
  const { draft } = undo.present
  const name = field.field
  if (draft.kind === 'standard') {
    return (
      <StandardField
        field={field}
        findings={findings}
        value={draft.content[name]}
        onChange={(value) =>
          undo.edit(name, (present) =>
            present.draft.kind === 'standard'
              ? { ...present, draft: withContent(present.draft, name, value) }
              : present,
          )
        }
      />
    )
  }
  const edit = (change: (now: OverrideDraft) => OverrideDraft) =>
    undo.edit(name, (present) =>
      present.draft.kind === 'override' ? { ...present, draft: change(present.draft) } : present,
    )
  return (
    <PlaceField
      field={field}
      findings={findings}
      difference={differenceOf(draft, name)}
      set={(given) => edit((now) => withDifference(now, name, given))}
      drop={() => edit((now) => withoutDifference(now, name))}
    />
  )
}

/** The part on screen and the change are in the address, so that opening it again goes on with both. */
function useAddress(ofPlace: boolean) {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('tab') as Group | null
  const groups: readonly string[] = [...Object.keys(FIELD_GROUPS), ...(ofPlace ? ['local'] : [])]
  const group = asked && groups.includes(asked) ? asked : (groups[0] as Group)
  const set = (name: string, value: string) =>
    setSearch(
      (now) => {
        now.set(name, value)
        return now
      },
      { replace: true },
    )
  return { group, setGroup: (next: Group) => set('tab', next), setChange: (id: string) => set('change', id) }
}

function tabsOf(fields: readonly FieldInPlace[], { draft }: Editing, findings: readonly Finding[]) {
  const differing = (group: FieldGroup) =>
    draft.kind === 'override'
      ? fields.filter((field) => field.group === group && differenceOf(draft, field.field)).length
      : 0
  const wrong = (group: FieldGroup) =>
    findings.filter(({ field }) => fields.some((known) => known.field === field && known.group === group)).length
  const groups = (Object.entries(FIELD_GROUPS) as [FieldGroup, string][]).map(([key, name]) => ({
    key,
    title: (
      <>
        {name}
        {differing(key) > 0 && <span className="count">{differing(key)} 项差异</span>}
        {wrong(key) > 0 && (
          <span className="count" data-waiting="true">
            {wrong(key)} 处问题
          </span>
        )}
      </>
    ),
  }))
  return draft.kind === 'override' ? [...groups, { key: 'local', title: '窗口信息' }] : groups
}

function materialsOf({ draft }: Editing, fields: readonly FieldInPlace[]): NonNullable<ItemContent['materials']> {
  if (draft.kind === 'standard') return draft.content.materials ?? []
  const inherited = fields.find(({ field }) => field === 'materials')?.inherited.value
  return (inherited as ItemContent['materials']) ?? []
}

function sendDraft(
  itemCode: string,
  editing: Editing,
  known: Pick<Change, 'id' | 'revision'> | undefined,
  key: string,
) {
  const given = {
    title: editing.title.trim(),
    document: editing.document.trim() || null,
    effectiveFrom: instantOf(editing.effectiveFrom),
    effectiveUntil: instantOf(editing.effectiveUntil),
    draft: tidied(editing.draft),
  }
  const header = { 'Idempotency-Key': key }
  return known
    ? api.PUT('/api/v1/changes/{changeId}', {
        params: { path: { changeId: known.id }, header },
        body: { ...given, revision: known.revision } as unknown as Body<'catalogue.revise-change'>,
      })
    : api.POST('/api/v1/changes', {
        params: { header },
        body: { ...given, itemCode } as unknown as Body<'catalogue.draft-change'>,
      })
}
