import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Descriptions } from 'antd'
import { Link, useParams, useSearchParams } from 'react-router'
import { CHANGE_KINDS } from '#contracts/catalogue/changes.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { ToneTag } from '../../components/states.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { formatTime } from '../../lib/format.ts'
import { FormPreview } from '../catalogue/form-preview.tsx'
import { ChangeActions } from './change-actions.tsx'
import { effectOf, standOf, toneOf } from './change-words.ts'
import { ChangedFields } from './changed-fields.tsx'
import { DifferenceReasons } from './difference-reasons.tsx'

export type Change = Output<'catalogue.get-change'>

/** One change, as its reviewer reads it: in sentences first, then element by element. */
export function Component() {
  const changeId = useParams().changeId as string
  const change = useQuery({
    queryKey: ['change', changeId],
    queryFn: () => dataOf(api.GET('/api/v1/changes/{changeId}', { params: { path: { changeId } } })),
  })
  return (
    <Page
      title={change.data?.title ?? '修改'}
      trail={[{ title: '修改与复核', to: paths.changes() }]}
      description={
        change.data && (
          <>
            {isListed(change.data) ? (
              <Link to={paths.item(change.data.itemCode)} style={{ textDecoration: 'underline' }}>
                {change.data.itemName}
              </Link>
            ) : (
              `新增事项“${change.data.itemName}”，编码 ${change.data.itemCode}`
            )}
            ，{CHANGE_KINDS[change.data.kind]}
            ，
            <PlaceName code={change.data.divisionCode} />{' '}
            <ToneTag tone={toneOf(change.data)}>{standOf(change.data)}</ToneTag>
          </>
        )
      }
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      <Asked query={change} rows={10}>
        {(data) => <Detail change={data} />}
      </Asked>
    </Page>
  )
}

/** A new item has its page in the catalogue once it is in force. */
const isListed = ({ draft, phase }: Change): boolean =>
  !(draft.kind === 'standard' && draft.newItem) || phase === 'inForce' || phase === 'superseded'

function Detail({ change }: { change: Change }) {
  return (
    <div className="case-grid">
      <div>
        {change.state === 'returned' && change.reviewNote && (
          <Alert className="notice" type="warning" showIcon title={`已退回：${change.reviewNote}`} />
        )}
        <Findings change={change} />
        <Panel title="改了什么">
          <ul className="points">
            {change.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Panel>
        {change.draft.kind === 'override' && <DifferenceReasons differences={change.draft.differences} />}
        <Values change={change} />
      </div>
      <div className="case-side">
        <ChangeActions change={change} />
        <Panel title="经过">
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: 'document', label: '发文依据', children: change.document ?? '未填写' },
              { key: 'effect', label: '生效时间', children: effectOf(change) },
              ...(change.effectiveUntil
                ? [{ key: 'until', label: '失效时间', children: formatTime(change.effectiveUntil) }]
                : []),
              { key: 'author', label: '起草', children: change.authorName },
              { key: 'reviewer', label: '复核', children: change.reviewerName ?? '尚未复核' },
              ...(change.publishedAt
                ? [{ key: 'published', label: '发布时间', children: formatTime(change.publishedAt) }]
                : []),
              { key: 'updated', label: '最后更新', children: formatTime(change.updatedAt) },
            ]}
          />
        </Panel>
      </div>
    </div>
  )
}

function Findings({ change }: { change: Change }) {
  if (change.findings.length === 0) return null
  return (
    <Panel title="检查结果">
      <ul className="findings">
        {change.findings.map(({ sentence, severity, field }) => (
          <li key={`${field}${sentence}`} data-severity={severity}>
            {severity === 'error' ? '需要修改：' : '请留意：'}
            {sentence}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Element by element, only those changed unless one wants all; of a form its pages. */
function Values({ change }: { change: Change }) {
  const all = useSearchParams()[0].get('tab') === 'all'
  const { draft } = change
  if (draft.kind === 'form') {
    return (
      <FormPreview form={{ versionId: change.id, sample: draft.sample, schema: draft.schema, pages: draft.pages }} />
    )
  }
  const shown = all ? change.fields : change.fields.filter(({ changed }) => changed)
  return (
    <Panel title="逐项对照">
      <TabStrip
        label="逐项对照的范围"
        current={all ? 'all' : 'changed'}
        tabs={[
          { key: 'changed', title: '只看改动的' },
          { key: 'all', title: '全部要素' },
        ]}
      />
      <ChangedFields fields={shown} />
    </Panel>
  )
}
