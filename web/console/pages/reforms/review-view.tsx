import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { ImpactView, type Reform } from './impact-view.tsx'
import { ReformHistory, ReformSummary } from './reform-summary.tsx'
import { RehearsalView } from './rehearsal-view.tsx'
import { WithdrawButton } from './withdraw-button.tsx'

type Change = Output<'reforms.list-reform-changes'>['items'][number]

/** What a reviewer decides on, and what became of it afterwards. */
export function ReviewView({ reform }: { readonly reform: Reform }) {
  return (
    <>
      <ReformSummary reform={reform} />
      <div className="reform-buttons no-print">
        {reform.may.review && <Review reform={reform} />}
        <WithdrawButton reform={reform} />
        <Button onClick={() => window.print()}>打印</Button>
      </div>
      <ReformHistory reform={reform} />
      {reform.impact && <ImpactView reform={reform} impact={reform.impact} />}
      {reform.rehearsal && <RehearsalView reform={reform} rehearsal={reform.rehearsal} />}
      {reform.counts && <Changes reform={reform} />}
    </>
  )
}

function Review({ reform }: { readonly reform: Reform }) {
  const [asking, setAsking] = useState<'approve' | 'return'>()
  const [approval] = Form.useForm()
  const [refusal] = Form.useForm()
  const path = { reformId: reform.id }
  const refresh = [['reform', reform.id], ['reforms'], ['reform-changes', reform.id]]
  const approve = useAction(
    (body: { revision: number }, key) =>
      dataOf(
        api.POST('/api/v1/reforms/{reformId}/approval', { params: { path, header: { 'Idempotency-Key': key } }, body }),
      ),
    { success: '已发布', refresh },
  )
  const giveBack = useAction(
    (body: { note: string }, key) =>
      dataOf(
        api.POST('/api/v1/reforms/{reformId}/return', { params: { path, header: { 'Idempotency-Key': key } }, body }),
      ),
    { success: '已退回', refresh },
  )
  return (
    <>
      <Button type="primary" onClick={() => setAsking('approve')}>
        复核通过并发布
      </Button>
      <Button onClick={() => setAsking('return')}>退回起草人</Button>
      <ActionDialog
        open={asking === 'approve'}
        close={() => setAsking(undefined)}
        title="复核通过并发布"
        okText="发布"
        form={approval}
        action={approve}
        input={() => ({ revision: reform.revision })}
        summary={`将修改 ${reform.impact?.itemsChanged ?? 0} 个基本事项，涉及 ${reform.impact?.implementations ?? 0} 个实施事项，${
          reform.effectiveFrom ? `${formatTime(reform.effectiveFrom)}在所有渠道同时生效` : '立即在所有渠道生效'
        }。`}
      />
      <ActionDialog
        open={asking === 'return'}
        close={() => setAsking(undefined)}
        title="退回起草人"
        okText="退回"
        form={refusal}
        action={giveBack}
        input={({ note }: { note: string }) => ({ note })}
      >
        <Form.Item
          name="note"
          label="复核意见"
          rules={[{ required: true, whitespace: true, message: '请说明退回的原因。' }]}
        >
          <Input.TextArea rows={4} maxLength={1000} showCount />
        </Form.Item>
      </ActionDialog>
    </>
  )
}

function Changes({ reform }: { readonly reform: Reform }) {
  const changes = useInfiniteQuery({
    queryKey: ['reform-changes', reform.id],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/reforms/{reformId}/changes', {
          params: { path: { reformId: reform.id }, query: { after: pageParam, limit: 20 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Panel title="作出的修改">
      <Asked query={changes}>
        {(data) => (
          <Records<Change>
            label="修改清单"
            rows={rowsOf(data)}
            rowKey={(change) => `${change.kind} ${change.itemCode} ${change.divisionCode ?? ''}`}
            empty="没有修改。"
            more={moreOf(changes)}
            columns={[
              { title: '事项编码', render: (_, change) => <span className="number nowrap">{change.itemCode}</span> },
              {
                title: '区划',
                render: (_, change) => <span className="number nowrap">{change.divisionCode ?? '全部'}</span>,
              },
              { title: '修改', render: (_, change) => change.sentence },
            ]}
            card={(change) => (
              <>
                <div className="card-title number">{change.itemCode}</div>
                <div>{change.sentence}</div>
              </>
            )}
          />
        )}
      </Asked>
    </Panel>
  )
}
