import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Descriptions, Space } from 'antd'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { FIELD_GROUPS, type FieldGroup } from '#contracts/catalogue/field-groups.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { PlaceName, usePlaceName } from '../../components/place-name.tsx'
import { ToneTag } from '../../components/states.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { formatTime, lawTitle } from '../../lib/format.ts'
import { FieldCard } from './editor/field-card.tsx'
import { GuideCheck } from './guide-check.tsx'
import { Lines } from './lines.tsx'

type Place = Output<'catalogue.get-item-in-place'>
type Field = Place['fields'][number]

/** One item in one place: what holds there, and from whom each element comes. */
export function Component() {
  const { itemCode, divisionCode } = useParams() as { itemCode: string; divisionCode: string }
  const navigate = useNavigate()
  const name = usePlaceName(divisionCode)
  const place = useQuery({
    queryKey: ['place', itemCode, divisionCode],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/divisions/{divisionCode}/items/{itemCode}/fields', {
          params: { path: { divisionCode, itemCode }, query: {} },
        }),
      ),
  })
  const itemName = place.data?.itemName ?? '事项'
  return (
    <Page
      title={`${itemName}（${name}）`}
      trail={[
        { title: '事项目录', to: paths.items() },
        { title: itemName, to: paths.item(itemCode) },
      ]}
      actions={
        <Space wrap>
          {place.data?.mayDraft && (
            <Button type="primary" onClick={() => void navigate(paths.editPlace(itemCode, divisionCode))}>
              编辑本地差异
            </Button>
          )}
          <Button onClick={() => void navigate(paths.history(itemCode, divisionCode))}>历史</Button>
          <Button onClick={() => void navigate(paths.comparison(itemCode, [divisionCode]))}>与其他地区比较</Button>
        </Space>
      }
    >
      <Asked query={place} rows={12}>
        {(data) => <Elements place={data} name={name} />}
      </Asked>
    </Page>
  )
}

function Elements({ place, name }: { place: Place; name: string }) {
  const asked = useSearchParams()[0].get('tab')
  const groups = [
    ['own', '本地与上级的差异'],
    ...Object.entries(FIELD_GROUPS),
    ['local', '窗口信息'],
    ['check', '要素检查'],
  ] as const
  const tab = groups.some(([key]) => key === asked) ? (asked as string) : 'own'
  const differing = place.fields.filter(({ origin, own }) => origin !== 'standard' || own !== null)
  return (
    <>
      <Notices place={place} name={name} />
      <TabStrip
        label="事项要素的各部分"
        current={tab}
        tabs={groups.map(([key, title]) => ({
          key,
          title: key === 'own' ? `${title}（${differing.length}）` : title,
        }))}
      />
      {tab === 'check' ? (
        <GuideCheck itemCode={place.itemCode} divisionCode={place.divisionCode} mayDraft={place.mayDraft} />
      ) : (
        <Panel>
          {tab === 'local' ? (
            <Local local={place.local} />
          ) : tab === 'own' ? (
            differing.length === 0 ? (
              <p className="quiet">没有差异：全部按基本目录执行。</p>
            ) : (
              differing.map((field) => <Element key={field.field} field={field} />)
            )
          ) : (
            place.fields
              .filter(({ group }) => group === (tab as FieldGroup))
              .map((field) => <Element key={field.field} field={field} />)
          )}
        </Panel>
      )}
    </>
  )
}

function Notices({ place, name }: { place: Place; name: string }) {
  return (
    <>
      {place.observed && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          title={
            <>
              尚未统一：{name}现按当地公布的指南办理（{formatTime(place.observed.observedAt)} 采集）。
              <Link to={paths.itemDrift(place.itemCode, { places: place.divisionCode })}>查看差异并处理</Link>
            </>
          }
        />
      )}
      {place.implementedBy !== place.divisionCode && (
        <Alert
          className="notice"
          type="info"
          showIcon
          title={
            place.implementedBy ? (
              <>
                本级没有办理部门，由 <PlaceName code={place.implementedBy} /> 办理。
                <Link to={paths.place(place.itemCode, place.implementedBy)}>查看</Link>
              </>
            ) : (
              '本级和上级都没有登记办理部门。'
            )
          }
        />
      )}
    </>
  )
}

function Element({ field }: { field: Field }) {
  return (
    <FieldCard field={field} findings={[]} tags={<Origin field={field} />}>
      <Lines lines={field.effective.lines} />
      {field.own && (
        <div className="own-difference">
          <ul className="points">
            {field.own.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="quiet">
            理由：{field.own.reason}
            {field.own.expiresOn && `。截止 ${field.own.expiresOn}`}
            {field.own.exception && `。法定例外：${lawTitle(field.own.exception.law)}${field.own.exception.article}`}
          </p>
          {field.own.passedOver && <p className="warned">目前没有采用：{field.own.passedOver}</p>}
        </div>
      )}
    </FieldCard>
  )
}

function Origin({ field }: { field: Field }) {
  switch (field.origin) {
    case 'own':
      return <ToneTag tone="mine">本地差异</ToneTag>
    case 'observed':
      return <ToneTag tone="waiting">当地现行（尚未统一）</ToneTag>
    case 'above':
      return (
        <span className="quiet">
          来自 <PlaceName code={field.originDivisionCode as string} />
        </span>
      )
    case 'standard':
      return <span className="quiet">来自基本目录</span>
  }
}

const Local = ({ local }: { local: Place['local'] }) => (
  <Descriptions
    column={1}
    items={[
      { key: 'address', label: '办理地点', children: local.address ?? '按部门登记的公布' },
      { key: 'hours', label: '办理时间', children: local.officeHours ?? '按部门登记的公布' },
      { key: 'enquiry', label: '咨询电话', children: local.enquiryPhone ?? '按部门登记的公布' },
      { key: 'complaint', label: '监督投诉电话', children: local.complaintPhone ?? '按部门登记的公布' },
    ]}
  />
)
