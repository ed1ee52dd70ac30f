import { useInfiniteQuery } from '@tanstack/react-query'
import { Input, Select, Space } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { LICENCE_STATES, type LicenceState } from '#contracts/licences/model.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { formatDate } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { LicenceStateTag } from './licence-state.tsx'

type Row = Output<'licences.list-licences'>['items'][number]

export function Component() {
  const [search, setSearch] = useSearchParams()
  const state = (search.get('state') as LicenceState | null) ?? undefined
  const number = search.get('number') ?? undefined
  const licences = useInfiniteQuery({
    queryKey: ['licences', { state, number }],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/licences', { params: { query: { state, number, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const filter = (name: string, value: string | undefined) =>
    setSearch(
      (now) => {
        if (value) now.set(name, value)
        else now.delete(name)
        return now
      },
      { replace: true },
    )
  return (
    <Page title="电子证照" description="本部门颁发的证照。持证人和公众可凭证照上的二维码核验。">
      <div className="filters">
        <Select<LicenceState>
          aria-label="证照状态"
          allowClear
          placeholder="全部状态"
          style={{ width: 150 }}
          value={state}
          onChange={(value) => filter('state', value)}
          options={Object.entries(LICENCE_STATES).map(([value, label]) => ({ value: value as LicenceState, label }))}
        />
        <Input.Search
          className="grow"
          style={{ maxWidth: 420 }}
          aria-label="证照编号"
          placeholder="完整的证照编号"
          allowClear
          defaultValue={number}
          enterButton="查找"
          onSearch={(value) => filter('number', value.trim() || undefined)}
        />
      </div>
      <Asked query={licences}>
        {(data) => (
          <Records<Row>
            label="证照"
            rows={rowsOf(data)}
            rowKey={(r) => r.id}
            empty={state || number ? '没有符合条件的证照，请调整条件后再查。' : '本部门还没有颁发证照。'}
            more={moreOf(licences)}
            columns={[
              {
                title: '证照编号',
                render: (_, r) => (
                  <Link to={paths.licence(r.id)} className="number nowrap">
                    {r.number}
                  </Link>
                ),
              },
              { title: '证照类型', render: (_, r) => r.typeName },
              { title: '持证人', render: (_, r) => r.holderName },
              { title: '状态', render: (_, r) => <LicenceStateTag state={r.state} name={r.stateName} /> },
              { title: '颁发日期', render: (_, r) => <span className="number nowrap">{formatDate(r.issuedOn)}</span> },
              {
                title: '有效期至',
                render: (_, r) => <span className="number nowrap">{r.validThrough ?? '未载明'}</span>,
              },
            ]}
            card={(r) => (
              <Space orientation="vertical" size={4} style={{ width: '100%' }}>
                <div className="card-top">
                  <Link to={paths.licence(r.id)} className="card-title number">
                    {r.number}
                  </Link>
                  <LicenceStateTag state={r.state} name={r.stateName} />
                </div>
                <div>{r.typeName}</div>
                <div>{r.holderName}</div>
                <div className="quiet number">
                  {formatDate(r.issuedOn)} 颁发，{r.validThrough ? `有效期至 ${r.validThrough}` : '未载明有效期'}
                </div>
              </Space>
            )}
          />
        )}
      </Asked>
    </Page>
  )
}
