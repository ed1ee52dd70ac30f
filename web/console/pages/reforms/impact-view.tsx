import { useInfiniteQuery } from '@tanstack/react-query'
import { Alert, Button, Tag } from 'antd'
import type { ReactNode } from 'react'
import { api, dataOf, fetchFile } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { Bars } from '../../components/bars.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { saveFile } from '../../lib/save.ts'
import { Figures } from './figures.tsx'

export type Reform = Output<'reforms.get-reform'>
type Impact = NonNullable<Reform['impact']>
type Place = Output<'reforms.list-touched-places'>['items'][number]

const ROOM_NAMES = { sheets: '已出具的指南', cases: '在办件' } as const

/** Whom a reform touches. */
export function ImpactView({ reform, impact }: { readonly reform: Reform; readonly impact: Impact }) {
  return (
    <>
      <Findings impact={impact} />
      <Panel title="影响" extra={<Download path={`/api/v1/reforms/${reform.id}/impact-sheet`}>下载清单</Download>}>
        <Figures
          figures={[
            { title: '会改变的基本事项', value: impact.itemsChanged, unit: '个' },
            { title: '实施事项', value: impact.implementations, unit: '个' },
            { title: '地区', value: impact.divisions, unit: '个' },
            { title: '部门', value: impact.departments, unit: '个' },
            { title: '需要核对的表单', value: impact.formsAsking, unit: '份' },
            { title: '随之调整的本地差异', value: impact.overridesAdjusted, unit: '处' },
            { title: '停止实施', value: impact.implementationsEnding, unit: '个' },
            { title: '开始实施', value: impact.implementationsBeginning, unit: '个' },
            ...impact.rooms.map((room) => ({
              title: ROOM_NAMES[room.subject],
              value: room.count,
              unit: room.subject === 'cases' ? '件' : '份',
            })),
          ]}
        />
        {impact.rooms.map((room) => (
          <p key={room.subject}>
            {room.note}
            {room.lines.length > 0 && (
              <span className="quiet">
                （
                {room.lines
                  .slice(0, 8)
                  .map((line) => `${line.label} ${line.count}`)
                  .join('，')}
                ）
              </span>
            )}
          </p>
        ))}
        {impact.byCity.length > 0 && (
          <Bars
            title="各地实施事项"
            unit="个"
            points={impact.byCity.slice(0, 12).map(({ name, count }) => ({ label: name, value: count }))}
          />
        )}
      </Panel>
      <Panel title="事项的变化">
        <Records<Impact['items'][number]>
          label="逐项列出的变化"
          rowKey={(item) => item.itemCode}
          rows={impact.items}
          empty="没有事项会改变。"
          card={(item) => (
            <>
              <div className="card-title">{item.name}</div>
              <div className="quiet number">{item.itemCode}</div>
              <div>{item.sentences.join('')}</div>
            </>
          )}
          columns={[
            { title: '事项', render: (_, item) => item.name },
            { title: '编码', render: (_, item) => <span className="number nowrap">{item.itemCode}</span> },
            { title: '变化', render: (_, item) => item.sentences.join('') },
          ]}
        />
        {impact.itemsChanged > impact.items.length && (
          <p className="quiet">这里列出前 {impact.items.length} 个，全部见下载的清单。</p>
        )}
        {impact.forms.map((form) => (
          <p key={form.itemCode}>
            表单“{form.name}”中有与取消的材料有关的填写项：{form.fields.join('、')}。请核对后另行修改。
          </p>
        ))}
      </Panel>
      <Places reform={reform} />
    </>
  )
}

function Findings({ impact }: { readonly impact: Impact }) {
  return impact.findings.map((finding) => (
    <Alert
      key={`${finding.code} ${finding.sentence}`}
      className="notice"
      type={finding.severity}
      showIcon
      title={finding.severity === 'error' ? '需要先解决' : '请注意'}
      description={finding.sentence}
    />
  ))
}

function Places({ reform }: { readonly reform: Reform }) {
  const places = useInfiniteQuery({
    queryKey: ['reform-places', reform.id, reform.revision],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/reforms/{reformId}/places', {
          params: { path: { reformId: reform.id }, query: { after: pageParam, limit: 20 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Panel title="涉及的实施事项">
      <Asked query={places}>
        {(data) => (
          <Records<Place>
            label="实施事项清单"
            rows={rowsOf(data)}
            rowKey={(place) => place.taskCode}
            empty="没有涉及的实施事项。"
            more={moreOf(places)}
            columns={[
              { title: '地区', render: (_, place) => <span className="nowrap">{place.divisionName}</span> },
              { title: '事项', render: (_, place) => place.itemName },
              { title: '部门', render: (_, place) => place.departmentName },
              { title: '实施编码', render: (_, place) => <span className="number nowrap">{place.taskCode}</span> },
              { title: '标记', render: (_, place) => <Marks place={place} /> },
            ]}
            card={(place) => (
              <>
                <div className="card-title">{place.itemName}</div>
                <div>
                  {place.divisionName}，{place.departmentName} <Marks place={place} />
                </div>
              </>
            )}
          />
        )}
      </Asked>
    </Panel>
  )
}

const Marks = ({ place }: { readonly place: Place }) => (
  <>
    {place.differs && <Tag>有本地差异</Tag>}
    {place.observed && <Tag color="warning">尚未统一</Tag>}
  </>
)

export function Download({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const action = useAction(
    async () => {
      const { blob, fileName } = await fetchFile(path)
      saveFile(blob, fileName)
      return true
    },
    { refresh: [] },
  )
  return (
    <Button className="no-print" loading={action.running} onClick={() => void action.run({})}>
      {children}
    </Button>
  )
}
