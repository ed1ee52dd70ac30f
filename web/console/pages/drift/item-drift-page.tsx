import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { useFilters } from '../../lib/use-filters.ts'
import type { ItemDrift } from './drift-words.ts'
import { PlacesPanel } from './places-panel.tsx'
import { References } from './references.tsx'
import { SettlementList } from './settlement-list.tsx'

const TABS = ['places', 'references', 'settlements'] as const

/** One item over its places: how far apart they are, why, and what is to be done about it. */
export function Component() {
  const itemCode = useParams().itemCode as string
  const filters = useFilters()
  const navigate = useNavigate()
  const tab = TABS.find((name) => name === filters.get('tab')) ?? 'places'
  const drift = useQuery({
    queryKey: ['item-drift', itemCode],
    queryFn: () => dataOf(api.GET('/api/v1/items/{itemCode}/drift', { params: { path: { itemCode } } })),
  })
  return (
    <Page
      title={drift.data ? `${drift.data.itemName}：地区差异` : '地区差异'}
      trail={[{ title: '差异清单', to: paths.drift() }]}
      description={<Link to={paths.item(itemCode)}>查看基本目录中的这个事项</Link>}
      actions={
        <Space wrap>
          {drift.data && (
            <Button onClick={() => void navigate(paths.comparison(itemCode, someDivisions(drift.data)))}>
              逐项比较地区
            </Button>
          )}
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            打印
          </Button>
        </Space>
      }
    >
      <Asked query={drift} rows={12}>
        {(data) => {
          const own = data.places.filter(({ source }) => source !== 'reference')
          const references = data.places.length - own.length
          return (
            <>
              <TabStrip
                label="事项的差异"
                current={tab}
                tabs={[
                  { key: 'places', title: `各地差异（${own.length - data.counts.same}）` },
                  { key: 'references', title: `外省参考（${references}）` },
                  { key: 'settlements', title: '处理记录' },
                ]}
              />
              {tab === 'places' && (
                <>
                  <Sentences drift={data} />
                  <PlacesPanel drift={data} chosenFirst={filters.get('places')} />
                </>
              )}
              {tab === 'references' && <References drift={data} />}
              {tab === 'settlements' && <SettlementList filters={filters} itemCode={itemCode} />}
            </>
          )
        }}
      </Asked>
    </Page>
  )
}

/** As many as the comparison shows beside each other, those with the most to explain first. */
const someDivisions = ({ places }: ItemDrift): string[] =>
  places
    .flatMap(({ divisionCode, source }) => (source === 'observed' && divisionCode ? [divisionCode] : []))
    .slice(0, 6)

function Sentences({ drift }: { drift: ItemDrift }) {
  const [first, ...rest] = drift.sentences
  const { unexplained, legal, allowed, same } = drift.counts
  return (
    <Panel title="差在哪里">
      {first ? <p className="drift-headline">{first}</p> : <p className="quiet">各地没有需要说明的差异。</p>}
      {rest.length > 0 && (
        <ul className="points">
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="quiet number">
        有无依据差异的地区 {unexplained} 个，有法定依据的 {legal} 个，允许范围内的 {allowed} 个，与标准一致的 {same}{' '}
        个。
      </p>
    </Panel>
  )
}
