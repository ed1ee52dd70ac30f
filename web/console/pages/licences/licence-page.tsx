import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Descriptions, Form, Input, Radio, Space, Timeline } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { REVOCATION_ACTS, type RevocationAct } from '#contracts/licences/model.ts'
import { api, dataOf, fetchFile } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { Asked, ProblemAlert } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { formatDate, formatTime } from '../../lib/format.ts'
import { saveFile } from '../../lib/save.ts'
import { LicenceStateTag } from './licence-state.tsx'

type Licence = Output<'licences.get-licence'>
type Act = 'suspend' | 'resume' | 'revoke'

/** What each act means in law, told before it is done. */
const ACT_MEANINGS: Readonly<Record<RevocationAct, string>> = {
  withdraw: '撤销：许可本不应作出，或以欺骗、贿赂等不正当手段取得（行政许可法第六十九条）',
  cancel: '注销：有效期届满未延续、主体终止等，依法办理的手续（行政许可法第七十条）',
  revoke: '吊销：作为行政处罚（行政处罚法第九条）',
}

export function Component() {
  const licenceId = useParams().licenceId as string
  const licence = useQuery({
    queryKey: ['licences', licenceId],
    queryFn: () => dataOf(api.GET('/api/v1/licences/{licenceId}', { params: { path: { licenceId } } })),
  })
  return (
    <Page title={licence.data?.typeName ?? '电子证照'} trail={[{ title: '电子证照', to: paths.licences() }]}>
      <Asked query={licence} rows={10}>
        {(data) => <LicenceView licence={data} />}
      </Asked>
    </Page>
  )
}

function LicenceView({ licence }: { licence: Licence }) {
  const [act, setAct] = useState<Act>()
  const download = useAction(
    async () => {
      const file = await fetchFile(`/api/v1/licences/${licence.id}/document`)
      saveFile(file.blob, file.fileName)
      return true
    },
    { refresh: [] },
  )
  const { allowed } = licence
  return (
    <>
      {licence.demo && (
        <Alert type="warning" showIcon style={{ marginBottom: 16 }} title="演示证照，不具有法律效力。" />
      )}
      <div className="case-grid">
        <div>
          <Panel title="照面信息" extra={<LicenceStateTag state={licence.state} name={licence.stateName} />}>
            <Descriptions
              column={{ xs: 1, md: 2 }}
              items={[
                { key: 'number', label: '证照编号', children: <span className="number">{licence.number}</span> },
                { key: 'holder', label: '持证人', children: licence.holderName },
                {
                  key: 'document',
                  label: '证件号码',
                  children: <span className="number">{licence.holderNumberShown}</span>,
                },
                { key: 'issuer', label: '发证机关', children: licence.issuerName },
                { key: 'issued', label: '颁发日期', children: formatDate(licence.issuedOn) },
                {
                  key: 'valid',
                  label: '有效期',
                  children: licence.validThrough
                    ? `${licence.validFrom} 至 ${licence.validThrough}`
                    : `自 ${licence.validFrom} 起，未载明有效期`,
                },
                ...licence.fields.map((field) => ({ key: field.label, label: field.label, children: field.value })),
                {
                  key: 'identifier',
                  label: '电子证照标识',
                  span: 'filled' as const,
                  children: <span className="number">{licence.identifier}</span>,
                },
              ]}
            />
          </Panel>
          <Panel title="历次变动">
            <Timeline
              items={licence.events.map((event) => ({
                key: `${event.at}${event.act}`,
                content: (
                  <>
                    <div className="number quiet">{formatTime(event.at)}</div>
                    {event.actName}
                    {event.reason && <div className="quiet">理由：{event.reason}</div>}
                  </>
                ),
              }))}
            />
          </Panel>
          <Panel title="签名">
            <p className="quiet" style={{ marginTop: 0 }}>
              证照内容已由发证机关以 Ed25519 签名，脱离本系统也可核验。
            </p>
            <Descriptions
              column={1}
              items={[
                { key: 'key', label: '签名密钥', children: <code>{licence.signed.keyId}</code> },
                { key: 'signature', label: '签名值', children: <code>{licence.signed.signature}</code> },
              ]}
            />
          </Panel>
        </div>
        <div className="case-side">
          <Panel title="可办操作">
            <ProblemAlert problem={download.problem} />
            <div className="action-bar">
              {allowed.download && (
                <Button type="primary" loading={download.running} onClick={() => void download.run({})}>
                  下载证照（PDF）
                </Button>
              )}
              {allowed.suspend && <Button onClick={() => setAct('suspend')}>暂扣</Button>}
              {allowed.resume && <Button onClick={() => setAct('resume')}>发还（恢复有效）</Button>}
              {allowed.revoke.length > 0 && (
                <Button danger onClick={() => setAct('revoke')}>
                  {allowed.revoke.map((code) => REVOCATION_ACTS[code]).join('、')}
                </Button>
              )}
              <Link to={paths.case(licence.caseId)}>查看来源办件</Link>
            </div>
          </Panel>
        </div>
      </div>
      <LicenceActDialog licence={licence} act={act} close={() => setAct(undefined)} />
    </>
  )
}

function LicenceActDialog({ licence, act, close }: { licence: Licence; act: Act | undefined; close: () => void }) {
  const [form] = Form.useForm<{ reason: string; revocation?: RevocationAct }>()
  const action = useAction(
    ({ reason, revocation }: { reason: string; revocation?: RevocationAct }, key) => {
      const params = { path: { licenceId: licence.id }, header: { 'Idempotency-Key': key } }
      if (act === 'revoke') {
        return dataOf(
          api.POST('/api/v1/licences/{licenceId}/revoke', {
            params,
            body: { act: revocation as RevocationAct, reason },
          }),
        )
      }
      return act === 'suspend'
        ? dataOf(api.POST('/api/v1/licences/{licenceId}/suspend', { params, body: { reason } }))
        : dataOf(api.POST('/api/v1/licences/{licenceId}/resume', { params, body: { reason } }))
    },
    { success: (answer) => `证照状态已变为“${answer.stateName}”。`, refresh: [['licences']] },
  )
  const title = act === 'suspend' ? '暂扣证照' : act === 'resume' ? '发还证照' : '终止证照效力'
  return (
    <ActionDialog
      open={act !== undefined}
      title={title}
      okText={act === 'revoke' ? '确认终止' : act === 'suspend' ? '确认暂扣' : '确认发还'}
      danger={act !== 'resume'}
      action={action}
      form={form}
      close={close}
      input={(values: { reason: string; revocation?: RevocationAct }) => values}
      summary={
        <>
          <p style={{ margin: '0 0 4px' }}>
            {licence.typeName} <span className="number">{licence.number}</span>，持证人 {licence.holderName}
          </p>
          <p className="quiet" style={{ margin: 0 }}>
            {act === 'suspend' && '暂扣期间，核验结果显示“暂扣”。'}
            {act === 'resume' && '发还后，核验结果恢复为“有效”。'}
            {act === 'revoke' && '此操作不可恢复，核验结果将立即改变。'}
          </p>
        </>
      }
    >
      {act === 'revoke' && (
        <Form.Item name="revocation" label="方式" rules={[{ required: true, message: '请选择方式。' }]}>
          <Radio.Group>
            <Space orientation="vertical">
              {licence.allowed.revoke.map((code) => (
                <Radio key={code} value={code}>
                  {ACT_MEANINGS[code]}
                </Radio>
              ))}
            </Space>
          </Radio.Group>
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label="理由"
        rules={[{ required: true, whitespace: true, message: '请写明理由和依据。' }]}
      >
        <Input.TextArea rows={4} maxLength={500} showCount placeholder="写明事实和法律依据，将记入证照历史" />
      </Form.Item>
    </ActionDialog>
  )
}
