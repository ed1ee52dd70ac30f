import { Alert, Button, Space } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import type { SituationFinding } from '#contracts/catalogue/situation-findings.ts'
import type { Situations } from '#contracts/catalogue/situations.ts'
import { Panel } from '../../../components/page.tsx'
import { addTable } from './editing.ts'
import { Findings, Verdict } from './findings.tsx'
import type { Ground } from './ground.ts'
import { Questions } from './questions.tsx'
import { TableGrid } from './table-grid.tsx'
import { TryPanel } from './try-panel.tsx'
import './situations.css'
import { useHistory } from './use-history.ts'
import type { SituationCheck } from './use-situation-check.ts'

interface SituationsEditorProps {
  readonly itemCode: string
  readonly value: Situations
  readonly onChange: (next: Situations) => void
  readonly ground: Ground
  /** Of `useSituationCheck`; the owner decides by it whether the draft may go on. */
  readonly check: SituationCheck
}

/** Questions and decision tables with what is wrong with them beside, and a person to try them on. */
export function SituationsEditor({ itemCode, value, onChange, ground, check }: SituationsEditorProps) {
  const editing = useHistory(value, onChange)
  const [lit, light] = useState<SituationFinding | null>(null)
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    if (event.shiftKey) editing.redo?.()
    else editing.undo?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the fields inside, each of which has a button, too
    <div className="situations" onKeyDown={keys}>
      <div className="situations-work">
        <Space wrap className="situations-bar">
          <Button onClick={editing.undo} disabled={!editing.undo}>
            撤销
          </Button>
          <Button onClick={editing.redo} disabled={!editing.redo}>
            重做
          </Button>
          <span className="quiet">
            快捷键：Ctrl+Z 撤销；条件格内 ↑ ↓ 换行，Alt+↑ ↓ 移动行，Ctrl+Enter 在下方加行，Ctrl+Delete 删行。
          </span>
        </Space>
        <Verdict findings={check.findings} pending={check.pending} />
        <Questions value={value} apply={editing.apply} lit={lit?.questionId ?? null} />
        {value.tables.map((table, at) => (
          <TableGrid
            key={table.id}
            at={at}
            table={table}
            questions={value.questions}
            ground={ground}
            apply={editing.apply}
            lit={lit?.tableId === table.id ? lit.rowIds : []}
          />
        ))}
        <Button onClick={() => editing.apply(addTable)} disabled={value.questions.length === 0}>
          添加决策表
        </Button>
      </div>
      <div className="situations-side">
        <Panel title="检查结果">
          {check.failed && <Alert type="error" showIcon title="检查没有完成，请稍后再改一次试试。" />}
          {check.findings.length === 0 && <p className="quiet">没有发现问题。</p>}
          <Findings findings={check.findings} lit={lit} onLight={light} />
        </Panel>
        <TryPanel itemCode={itemCode} value={value} ground={ground} />
      </div>
    </div>
  )
}
