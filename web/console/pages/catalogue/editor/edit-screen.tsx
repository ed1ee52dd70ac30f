import { useSearchParams } from 'react-router'
import { FIELD_GROUPS, type FieldGroup } from '#contracts/catalogue/field-groups.ts'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import { Panel } from '../../../components/page.tsx'
import { TabStrip } from '../../../components/tab-strip.tsx'
import { ChangeFrame, type KnownChange } from './change-frame.tsx'
import {
  differenceOf,
  type Editing,
  type OverrideDraft,
  tidied,
  withContent,
  withDifference,
  withoutDifference,
} from './editing.ts'
import type { FieldInPlace, Finding } from './field-card.tsx'
import { LocalEditor } from './local-editor.tsx'
import { MaterialsContext } from './material-ids.tsx'
import { missing } from './missing.ts'
import { PlaceField } from './place-field.tsx'
import { SituationsTab } from './situations-tab.tsx'
import { StandardField } from './standard-field.tsx'
import { useCheck } from './use-check.ts'
import { type Undo, useUndo } from './use-undo.ts'

type Group = FieldGroup | 'local'

export interface EditScreenProps {
  readonly itemCode: string
  readonly itemName: string
  readonly heading: string
  readonly listed: boolean
  readonly fields: readonly FieldInPlace[]
  readonly start: Editing
  readonly change: KnownChange | undefined
}

const READING = { missing, draftOf: (editing: Editing) => tidied(editing.draft) }

/** Every element of an item to be edited, for its standard or for one place. */
export function EditScreen({ itemCode, fields, start, ...frame }: EditScreenProps) {
  const undo = useUndo<Editing>(start)
  const { group, setGroup } = useGroup(undo.present.draft.kind === 'override')
  const check = useCheck(itemCode, undo.present, READING)
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
    <ChangeFrame<Editing>
      {...frame}
      itemCode={itemCode}
      undo={undo}
      start={start}
      check={check}
      draftOf={READING.draftOf}
      goTo={goTo}
    >
      <TabStrip label="事项要素的各部分" current={group} tabs={tabsOf(fields, undo.present, check.findings)} />
      <Part itemCode={itemCode} group={group} fields={fields} undo={undo} findings={check.findings} />
    </ChangeFrame>
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
        <h2 className="visually-hidden">{FIELD_GROUPS[group as FieldGroup]}</h2>
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

/** The part on screen is in the address, so that opening it again goes on there. */
function useGroup(ofPlace: boolean) {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('tab') as Group | null
  const groups: readonly string[] = [...Object.keys(FIELD_GROUPS), ...(ofPlace ? ['local'] : [])]
  const group = asked && groups.includes(asked) ? asked : (groups[0] as Group)
  const setGroup = (next: Group) =>
    setSearch(
      (now) => {
        now.set('tab', next)
        return now
      },
      { replace: true },
    )
  return { group, setGroup }
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
