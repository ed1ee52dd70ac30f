import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { ChangeDraft } from '#contracts/catalogue/changes.ts'
import { api, dataOf } from '../../../api/client.ts'
import type { Body, Output } from '../../../api/types.ts'
import { useAction } from '../../../api/use-action.ts'
import { paths } from '../../../app/paths.ts'
import { Page } from '../../../components/page.tsx'
import { ChangeSide } from './change-side.tsx'
import { instantOf, type Planned } from './editing.ts'
import type { Check } from './use-check.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import type { Undo } from './use-undo.ts'

/** The change that is being revised, where there is one already. */
export type KnownChange = Pick<Output<'catalogue.get-change'>, 'id' | 'revision' | 'reviewNote'>

interface Props<T extends Planned> {
  readonly itemCode: string
  readonly itemName: string
  readonly heading: string
  /** In the catalogue already; a new item has no page of its own to go back to. */
  readonly listed: boolean
  readonly undo: Undo<T>
  readonly start: T
  readonly change: KnownChange | undefined
  readonly check: Check
  /** What is sent of what is on screen. */
  readonly draftOf: (now: T) => ChangeDraft
  readonly goTo: (field: string) => void
  /** Holds until the next one: no end can be planned. */
  readonly endless?: true
  readonly children: ReactNode
}

/** Around everything that is edited as a change: its heading, what is beside it, saving, submitting, and leaving with care. */
export function ChangeFrame<T extends Planned>(props: Props<T>) {
  const { itemCode, itemName, heading, undo, check, goTo } = props
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [, setSearch] = useSearchParams()
  const [saved, setSaved] = useState(props.start)
  const [known, setKnown] = useState(props.change)
  const unsaved = undo.present !== saved
  useLeaveGuard(unsaved)

  const save = useAction((now: T, key) => dataOf(send(itemCode, now, props.draftOf(now), known, key)), {
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
    const now = undo.present
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
    setSearch(
      (search) => {
        search.set('change', answer.id)
        return search
      },
      { replace: true },
    )
    return answer.id
  }
  const submitNow = async () => {
    const changeId = unsaved || !known ? await saveNow() : known.id
    if (changeId && (await submission.run(changeId))) void navigate(paths.change(changeId))
  }
  return (
    <Page
      title={`${heading}：${itemName}`}
      trail={[
        { title: '事项目录', to: paths.items() },
        ...(props.listed ? [{ title: itemName, to: paths.item(itemCode) }] : []),
      ]}
      description={known?.reviewNote ? `退回的原因：${known.reviewNote}` : undefined}
    >
      <div className="edit-grid">
        <div className="edit-main">{props.children}</div>
        <ChangeSide
          undo={undo}
          check={check}
          problem={save.problem ?? submission.problem}
          unsaved={unsaved || !known}
          saving={save.running || submission.running}
          save={() => void saveNow()}
          submit={() => void submitNow()}
          goTo={goTo}
          endless={props.endless}
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

function send(itemCode: string, now: Planned, draft: ChangeDraft, known: KnownChange | undefined, key: string) {
  const given = {
    title: now.title.trim(),
    document: now.document.trim() || null,
    effectiveFrom: instantOf(now.effectiveFrom),
    effectiveUntil: instantOf(now.effectiveUntil),
    draft,
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
