import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { Link, useNavigate } from 'react-router'
import { DRIFT_CLASSES, type DriftClass } from '#contracts/harmonise/drift-model.ts'
import { api, dataOf } from '../../api/client.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { Chart } from '../../components/chart.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { usePlaceName } from '../../components/place-name.tsx'
import { useFilters } from '../../lib/use-filters.ts'
import { type HeatMap, heatHeight, heatOption, heatWidth, narrowed } from './heat.ts'
import { HeatTable } from './heat-table.tsx'
import { ScorePanel } from './score-panel.tsx'

/** Where it differs most: regions across, themes or the items of one theme down; each figure leads to what it counts. */
export function Component() {
  const { post } = useMe()
  const filters = useFilters()
  const division = filters.get('division') ?? wholeOf(post.divisionCode)
  const theme = filters.get('theme')
  const name = (Object.keys(DRIFT_CLASSES) as DriftClass[]).find((one) => one === filters.get('class')) ?? 'unexplained'
  const map = useQuery({
    queryKey: ['drift-map', division, theme],
    queryFn: () => dataOf(api.GET('/api/v1/drift-heat-map', { params: { query: { divisionCode: division, theme } } })),
  })
  const place = usePlaceName(division)
  return (
    <Page
      title="差异热力图"
      description="每一格是有差异的地区和事项有多少处。点一格，看是哪些。"
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      <div className="filters">
        <DivisionSelect
          aria-label="哪个省或者市"
          className="filter"
          value={division}
          onChange={(code) => filters.set({ division: code })}
        />
        <Select<DriftClass>
          aria-label="差异的性质"
          className="filter"
          value={name}
          onChange={(value) => filters.set({ class: value })}
          options={Object.entries(DRIFT_CLASSES).map(([value, label]) => ({ value: value as DriftClass, label }))}
        />
        {theme && (
          <span>
            主题：{theme}　<Link to={paths.driftMap({ division, class: name })}>返回全部主题</Link>
          </span>
        )}
      </div>
      <Asked query={map} rows={10}>
        {(data) =>
          !data.cells.some((cell) => cell[name] > 0) ? (
            <div className="panel">
              <Nothing>没有发现{DRIFT_CLASSES[name]}的差异。</Nothing>
            </div>
          ) : (
            <Heat map={narrowed(data, name)} name={name} division={division} theme={theme} place={place} />
          )
        }
      </Asked>
      <ScorePanel division={division} place={place} />
    </Page>
  )
}

/** A county sees its city: its own places are too few for a map. */
const wholeOf = (code: string): string => (code.endsWith('0000') ? code : `${code.slice(0, 4)}00`)

interface HeatProps {
  readonly map: HeatMap
  readonly name: DriftClass
  readonly division: string
  readonly theme: string | undefined
  readonly place: string
}

function Heat({ map, name, division, theme, place }: HeatProps) {
  const navigate = useNavigate()
  const option = heatOption(map, name)
  const label = `${place}${theme ? `“${theme}”各事项` : '各主题'}${DRIFT_CLASSES[name]}的差异`
  const rowTo = (key: string) => (theme ? paths.itemDrift(key) : paths.driftMap({ division, class: name, theme: key }))
  const cellTo = (key: string, divisionCode: string) =>
    paths.drift({
      tab: 'all',
      source: 'any',
      class: name,
      division: divisionCode,
      ...(theme ? { item: key } : { theme: key }),
    })
  const columnTo = (divisionCode: string) =>
    divisionCode.endsWith('00')
      ? paths.driftMap({ division: divisionCode, class: name, ...(theme && { theme }) })
      : undefined
  const choose = (data: unknown) => {
    const [x, y] = data as [number, number]
    const row = map.rows[y]
    const column = map.columns[x]
    if (row && column) void navigate(cellTo(row.key, column.divisionCode))
  }
  return (
    <>
      <Panel title={label}>
        <div className="no-print">
          <Chart
            label={`${label}，同样的数字在下面的表格中`}
            option={option}
            height={heatHeight(map)}
            minWidth={heatWidth(map)}
            onChoose={choose}
          />
        </div>
      </Panel>
      <HeatTable map={map} name={name} label={`${label}（表格）`} rowTo={rowTo} columnTo={columnTo} cellTo={cellTo} />
    </>
  )
}
