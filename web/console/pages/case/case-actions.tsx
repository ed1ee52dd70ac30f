import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { STAFF_ACTIONS } from '#contracts/cases/model.ts'
import { Panel } from '../../components/page.tsx'
import { formatDay } from '../../lib/format.ts'
import { AcceptDialog } from './dialogs/accept-dialog.tsx'
import { CorrectionDialog } from './dialogs/correction-dialog.tsx'
import { DecisionDialog } from './dialogs/decision-dialog.tsx'
import { DeliverDialog } from './dialogs/deliver-dialog.tsx'
import type { DialogProps } from './dialogs/dialog-props.ts'
import { ReasonsDialog } from './dialogs/reasons-dialog.tsx'
import { StepDialog } from './dialogs/step-dialog.tsx'
import { ResumeDialog, SuspendDialog } from './dialogs/suspension-dialogs.tsx'
import { sameMatter } from './same-matter.ts'
import { type ActionCode, type Case, caseQuery } from './use-case-action.ts'

/** The usual way forward stands first and stands out; what ends or delays a case is set apart. */
const FORWARD: readonly ActionCode[] = ['accept', 'complete-step', 'approve', 'deliver', 'resume']
const GRAVE: readonly ActionCode[] = ['reject', 'refuse', 'terminate']

export function CaseActions({ shown }: { shown: Case }) {
  const [open, setOpen] = useState<{ act: ActionCode; seen: Case }>()
  const close = () => setOpen(undefined)
  const queries = useQueryClient()
  const stale = async () => {
    if (!open) return
    const now = await queries.fetchQuery({ ...caseQuery(shown.id), staleTime: 0 })
    if (sameMatter(open.act, open.seen, now)) setOpen({ act: open.act, seen: now })
    else close()
  }
  const ordered = [
    ...FORWARD.filter((act) => shown.allowedActions.includes(act)),
    ...shown.allowedActions.filter((act) => !FORWARD.includes(act) && !GRAVE.includes(act)),
    ...GRAVE.filter((act) => shown.allowedActions.includes(act)),
  ]
  const { whoseTurn } = shown
  return (
    <Panel title="办理">
      <p style={{ marginTop: 0 }}>
        {whoseTurn.sentence}
        {whoseTurn.dueOn && `（${formatDay(whoseTurn.dueOn)}前${whoseTurn.provisional ? '，暂定' : ''}）`}
      </p>
      {ordered.length === 0 ? (
        <p className="quiet" style={{ margin: 0 }}>
          您在当前岗位上没有需要办理的步骤。
        </p>
      ) : (
        <div className="action-bar">
          {ordered.map((act, index) => (
            <Button
              key={act}
              size="large"
              type={index === 0 && FORWARD.includes(act) ? 'primary' : 'default'}
              danger={GRAVE.includes(act)}
              onClick={() => setOpen({ act, seen: shown })}
            >
              {STAFF_ACTIONS[act]}
            </Button>
          ))}
        </div>
      )}
      {open && <ActDialog key={open.act} act={open.act} shown={open.seen} close={close} stale={() => void stale()} />}
    </Panel>
  )
}

/** The dialog works on the case as it was when it was opened: a change behind it is answered as stale, never overwritten. */
function ActDialog({ act, ...dialog }: DialogProps & { act: ActionCode }) {
  switch (act) {
    case 'accept':
      return <AcceptDialog {...dialog} />
    case 'request-correction':
      return <CorrectionDialog {...dialog} />
    case 'complete-step':
      return <StepDialog {...dialog} />
    case 'approve':
      return <DecisionDialog {...dialog} result="approved" />
    case 'refuse':
      return <DecisionDialog {...dialog} result="refused" />
    case 'deliver':
      return <DeliverDialog {...dialog} />
    case 'suspend':
      return <SuspendDialog {...dialog} />
    case 'resume':
      return <ResumeDialog {...dialog} />
    case 'reject':
    case 'return-step':
    case 'terminate':
      return <ReasonsDialog {...dialog} act={act} />
  }
}
