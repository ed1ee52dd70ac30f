import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Input, Space } from 'antd'
import type { ApiProblem } from '../../../api/problem.ts'
import { ProblemAlert } from '../../../components/feedback.tsx'
import { Labelled } from '../../../components/labelled.tsx'
import { Panel } from '../../../components/page.tsx'
import type { Planned } from './editing.ts'
import type { Check } from './use-check.ts'
import type { Undo } from './use-undo.ts'

interface Props<T extends Planned> {
  readonly undo: Undo<T>
  readonly check: Check
  readonly problem: ApiProblem | undefined
  readonly unsaved: boolean
  readonly saving: boolean
  readonly save: () => void
  readonly submit: () => void
  readonly goTo: (field: string) => void
  /** Holds until the next one: no end can be planned. */
  readonly endless?: true | undefined
}

/** Beside what is edited: what the change is about, when it takes effect, what it changes in plain words, and what is wrong with it. */
export function ChangeSide<T extends Planned>(props: Props<T>) {
  const { undo, check, problem, unsaved, saving, save, submit, goTo } = props
  const { title, document, effectiveFrom, effectiveUntil } = undo.present
  const set = (part: 'title' | 'document' | 'effectiveFrom' | 'effectiveUntil', value: string) =>
    undo.edit(part, (editing) => ({ ...editing, [part]: value }))
  return (
    <div className="edit-side">
      <Panel title="这次修改">
        <ProblemAlert problem={problem} />
        <Labelled
          className="side-field"
          title={
            <>
              标题<span className="required-mark">（必填）</span>
            </>
          }
        >
          {(id) => <Input id={id} maxLength={100} value={title} onChange={(e) => set('title', e.target.value)} />}
        </Labelled>
        <Labelled className="side-field" title="发文依据">
          {(id) => (
            <Input
              id={id}
              maxLength={300}
              placeholder="文件名称和文号"
              value={document}
              onChange={(e) => set('document', e.target.value)}
            />
          )}
        </Labelled>
        <Labelled className="side-field" title="生效时间（北京时间，不填为发布后立即生效）">
          {(id) => (
            <Input
              id={id}
              type="datetime-local"
              value={effectiveFrom}
              onChange={(e) => set('effectiveFrom', e.target.value)}
            />
          )}
        </Labelled>
        {!props.endless && (
          <Labelled className="side-field" title="失效时间（不填为长期有效）">
            {(id) => (
              <Input
                id={id}
                type="datetime-local"
                value={effectiveUntil}
                onChange={(e) => set('effectiveUntil', e.target.value)}
              />
            )}
          </Labelled>
        )}
        <div className="action-bar side-actions">
          <Button type="primary" onClick={submit} loading={saving}>
            提交复核
          </Button>
          <Button onClick={save} loading={saving} disabled={!unsaved}>
            {unsaved ? '保存草稿' : '已保存'}
          </Button>
        </div>
        <Space style={{ marginTop: 10 }}>
          <Button size="small" icon={<UndoOutlined />} disabled={!undo.canUndo} onClick={undo.undo}>
            撤销
          </Button>
          <Button size="small" icon={<RedoOutlined />} disabled={!undo.canRedo} onClick={undo.redo}>
            重做
          </Button>
        </Space>
      </Panel>
      <Panel title="检查结果">
        <div aria-live="polite">
          <ProblemAlert problem={check.problem} />
          {check.findings.length === 0 && !check.problem && (
            <p className="quiet">{check.checking ? '正在检查…' : '没有发现需要修改之处。'}</p>
          )}
          <ul className="findings">
            {check.findings.map(({ sentence, field, severity }) => (
              <li key={`${field}${sentence}`} data-severity={severity}>
                {severity === 'warning' && '请留意：'}
                {sentence}
                {field && (
                  <Button type="link" size="small" onClick={() => goTo(field)}>
                    去修改
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Panel>
      <Panel title="与届时内容的不同">
        {check.sentences ? (
          <ul className="points">
            {check.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{check.findings.length > 0 ? '补充完整后显示。' : '正在比较…'}</p>
        )}
      </Panel>
    </div>
  )
}
