import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Space, Switch } from 'antd'
import { useSearchParams } from 'react-router'
import { PLACES_COMPARED_MAX } from '#contracts/catalogue/compare-places.ts'
import { api, dataOf } from '../../api/client.ts'
import { useMe } from '../../app/session.tsx'
import { DivisionsSelect } from '../../components/divisions-select.tsx'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { FileButton } from '../../components/file-button.tsx'
import { ItemSelect } from '../../components/item-select.tsx'
import { Page } from '../../components/page.tsx'
import { ComparisonTable } from './comparison-table.tsx'

/** One item in up to six places, beside each other. */
export function Component() {
  const [search, setSearch] = useSearchParams()
  const itemCode = search.get('item') ?? undefined
  const divisions = (search.get('divisions') ?? '').split(',').filter((code) => code !== '')
  const onlyDifferent = search.get('only') === 'different'
  const set = (name: string, value: string | undefined) =>
    setSearch(
      (now) => {
        if (value) now.set(name, value)
        else now.delete(name)
        return now
      },
      { replace: true },
    )
  const asked = divisions.join(',')
  const comparison = useQuery({
    queryKey: ['comparison', itemCode, asked],
    enabled: itemCode !== undefined && asked !== '',
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/basic-items/{itemCode}/comparison', {
          params: { path: { itemCode: itemCode as string }, query: { divisions: asked } },
        }),
      ),
  })
  return (
    <Page
      title="地区比较"
      description="逐项比较同一事项在各地区的内容。没有公布的，不算不同。"
      actions={
        comparison.data && (
          <Space wrap>
            <FileButton
              path={`/api/v1/basic-items/${encodeURIComponent(itemCode as string)}/comparison.xlsx?divisions=${asked}`}
            >
              导出表格
            </FileButton>
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              打印
            </Button>
          </Space>
        )
      }
    >
      <div className="filters">
        <ItemSelect
          aria-label="事项"
          className="grow"
          style={{ minWidth: 260 }}
          value={itemCode}
          onChange={(code) => set('item', code)}
        />
        <DivisionsSelect
          label="地区"
          max={PLACES_COMPARED_MAX}
          value={divisions}
          onChange={(codes) => set('divisions', codes.join(','))}
        />
        <OwnPlaces set={(codes) => set('divisions', codes.join(','))} />
        <label className="inline-choice">
          <Switch checked={onlyDifferent} onChange={(on) => set('only', on ? 'different' : undefined)} />
          只看不同之处
        </label>
      </div>
      {itemCode === undefined || asked === '' ? (
        <div className="panel">
          <Nothing>请选择一个事项和要比较的地区。</Nothing>
        </div>
      ) : (
        <Asked query={comparison} rows={12}>
          {(data) => <ComparisonTable comparison={data} onlyDifferent={onlyDifferent} />}
        </Asked>
      )}
    </Page>
  )
}

/** The divisions right below the person's own, as many as fit. */
function OwnPlaces({ set }: { set: (codes: string[]) => void }) {
  const { post } = useMe()
  const below = useQuery({
    queryKey: ['divisions', post.divisionCode],
    staleTime: 300_000,
    queryFn: () => dataOf(api.GET('/api/v1/divisions', { params: { query: { parentCode: post.divisionCode } } })),
  })
  const codes = below.data?.items.map(({ code }) => code).slice(0, PLACES_COMPARED_MAX) ?? []
  if (codes.length === 0 || post.divisionCode.length > 6) return null
  return <Button onClick={() => set(codes)}>本级下辖地区</Button>
}
