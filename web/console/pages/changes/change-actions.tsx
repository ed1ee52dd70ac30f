import { Button, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { Panel } from '../../components/page.tsx'
import { formatTime } from '../../lib/format.ts'
import type { Change } from './change-page.tsx'

type Act = 'approve' | 'return' | 'withdraw' | 'submit'

const refresh = [['change'], ['changes'], ['basic-item'], ['place'], ['history']] as const

/** What the person on screen may do with a change now, each confirmed with what follows from it. */
export function ChangeActions({ change }: { change: Change }) {
  const [open, setOpen] = useState<Act>()
  const navigate = useNavigate()
  const { may } = change
  if (!may.review && !may.revise && !may.withdraw && !may.submit) {
    return (
      <Panel title="办理">
        <p className="quiet">{waitingWords(change)}</p>
      </Panel>
    )
  }
  const edit = () => {
    const { itemCode, divisionCode, id } = change
    const to = {
      standard: paths.editStandard(itemCode, id),
      override: paths.editPlace(itemCode, divisionCode, id),
      form: paths.editForm(itemCode, id),
    }
    void navigate(to[change.kind])
  }
  return (
    <Panel title="办理">
      <div className="action-bar">
        {may.review && (
          <>
            <Button type="primary" onClick={() => setOpen('approve')}>
              复核通过并发布
            </Button>
            <Button onClick={() => setOpen('return')}>退回修改</Button>
          </>
        )}
        {may.revise && (
          <Button type="primary" onClick={edit}>
            继续编辑
          </Button>
        )}
        {may.submit && <Button onClick={() => setOpen('submit')}>提交复核</Button>}
        {may.withdraw && (
          <Button danger onClick={() => setOpen('withdraw')}>
            撤回
          </Button>
        )}
      </div>
      {!may.review && change.state === 'submitted' && <p className="quiet">{waitingWords(change)}</p>}
      <ApproveDialog change={change} open={open === 'approve'} close={() => setOpen(undefined)} />
      <ReturnDialog change={change} open={open === 'return'} close={() => setOpen(undefined)} />
      <SubmitDialog change={change} open={open === 'submit'} close={() => setOpen(undefined)} />
      <WithdrawDialog change={change} open={open === 'withdraw'} close={() => setOpen(undefined)} />
    </Panel>
  )
}

function waitingWords({ state }: Change): string {
  if (state === 'submitted') return '等待另一位事项管理员复核；起草的人不能复核自己的修改。'
  if (state === 'published') return '已经发布。需要调整的，请起草新的修改。'
  return '您在当前岗位上没有需要办理的步骤。'
}

interface DialogProps {
  readonly change: Change
  readonly open: boolean
  readonly close: () => void
}

function ApproveDialog({ change, open, close }: DialogProps) {
  const [form] = Form.useForm<{ replacePlanned?: boolean }>()
  const replaced = change.findings.filter(({ code }) => code === 'catalogue.replaces-planned')
  const action = useAction(
    (body: { revision: number; replacePlanned?: boolean }, key) =>
      dataOf(
        api.POST('/api/v1/changes/{changeId}/approval', {
          params: { path: { changeId: change.id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { success: '已发布。', refresh },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="复核通过并发布"
      okText="确认发布"
      danger={replaced.length > 0}
      input={({ replacePlanned }: { replacePlanned?: boolean }) => ({
        revision: change.revision,
        ...(replacePlanned && { replacePlanned }),
      })}
      summary={
        <div className="act-summary">
          {change.sentences.slice(0, 8).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {change.sentences.length > 8 && <p>……共 {change.sentences.length} 处改动。</p>}
          <p>
            <strong>
              {change.effectiveFrom
                ? `将于 ${formatTime(change.effectiveFrom)} 在网上、窗口和打印的指南中同时生效，此前可以撤回。`
                : '发布后立即在网上、窗口和打印的指南中生效，不能撤回。'}
            </strong>
          </p>
        </div>
      }
    >
      {replaced.length > 0 && (
        <>
          <ul className="points">
            {replaced.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Form.Item
            name="replacePlanned"
            valuePropName="checked"
            rules={[
              {
                validator: (_, agreed) =>
                  agreed ? Promise.resolve() : Promise.reject(new Error('请先与起草人核对，再确认取代。')),
              },
            ]}
          >
            <Checkbox>已经核对，同意取代上面排定的版本</Checkbox>
          </Form.Item>
        </>
      )}
    </ActionDialog>
  )
}

function ReturnDialog({ change, open, close }: DialogProps) {
  const [form] = Form.useForm<{ note: string }>()
  const action = useAction(
    (note: string, key) =>
      dataOf(
        api.POST('/api/v1/changes/{changeId}/return', {
          params: { path: { changeId: change.id }, header: { 'Idempotency-Key': key } },
          body: { note },
        }),
      ),
    { success: '已退回起草人。', refresh },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="退回修改"
      okText="确认退回"
      input={({ note }: { note: string }) => note.trim()}
      summary="起草人修改后可以再次提交。"
    >
      <Form.Item
        name="note"
        label="退回的原因"
        rules={[{ required: true, whitespace: true, message: '请写明需要修改之处。' }]}
      >
        <Input.TextArea maxLength={1000} showCount rows={3} className="growing" />
      </Form.Item>
    </ActionDialog>
  )
}

function SubmitDialog({ change, open, close }: DialogProps) {
  const [form] = Form.useForm()
  const action = useAction(
    (_: string, key) =>
      dataOf(
        api.POST('/api/v1/changes/{changeId}/submission', {
          params: { path: { changeId: change.id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { success: '已提交，请另一位事项管理员复核。', refresh },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="提交复核"
      okText="确认提交"
      input={() => change.id}
      summary="提交后由另一位事项管理员复核，复核前不能再编辑。"
    />
  )
}

function WithdrawDialog({ change, open, close }: DialogProps) {
  const [form] = Form.useForm()
  const published = change.state === 'published'
  const action = useAction(
    (_: string, key) =>
      dataOf(
        api.POST('/api/v1/changes/{changeId}/withdrawal', {
          params: { path: { changeId: change.id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { success: '已撤回。', refresh },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      danger
      title="撤回修改"
      okText="确认撤回"
      input={() => change.id}
      summary={
        published
          ? `这次修改尚未生效。撤回后，到 ${formatTime(change.effectiveFrom)} 仍按原内容执行。`
          : '撤回后不能恢复；需要时请重新起草。'
      }
    />
  )
}
