import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Alert, Button, Space, Tag } from 'antd'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { ITEM_LEVELS, ITEM_TYPES } from '#contracts/catalogue/model.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { Elements } from './elements.tsx'
import { Family } from './family.tsx'
import { FormPreview } from './form-preview.tsx'
import { SituationsTab } from './situations/situations-tab.tsx'

type Detail = Output<'catalogue.get-basic-item'>

export function Component() {
  const itemCode = useParams().itemCode as string
  const tab = useSearchParams()[0].get('tab') ?? 'elements'
  const navigate = useNavigate()
  const detail = useQuery({
    queryKey: ['basic-item', itemCode],
    queryFn: () => dataOf(api.GET('/api/v1/basic-items/{itemCode}', { params: { path: { itemCode }, query: {} } })),
  })
  return (
    <Page
      title={detail.data?.content.name ?? '事项'}
      trail={[{ title: '事项目录', to: paths.items() }]}
      description={
        detail.data && (
          <>
            <span className="number">{detail.data.item.code}</span>，{ITEM_LEVELS[detail.data.level]}，
            {ITEM_TYPES[detail.data.content.itemType]}
            ，牵头部门：
            {detail.data.content.leadDepartment}
          </>
        )
      }
      actions={
        <Space wrap>
          {detail.data?.mayDraft && (
            <Button type="primary" onClick={() => void navigate(paths.editStandard(itemCode))}>
              修改基本目录
            </Button>
          )}
          <Button onClick={() => void navigate(paths.itemDrift(itemCode))}>地区差异</Button>
          <Button onClick={() => void navigate(paths.comparison(itemCode))}>地区比较</Button>
        </Space>
      }
    >
      <Asked query={detail} rows={12}>
        {(data) => (
          <>
            <TabStrip
              label="事项内容"
              current={tab}
              tabs={[
                { key: 'elements', title: '事项要素' },
                { key: 'implementations', title: `实施地区（${data.item.implementations}）` },
                { key: 'situations', title: '情形引导' },
                ...(data.family.length > 1 ? [{ key: 'family', title: `各级事项（${data.family.length}）` }] : []),
                { key: 'form', title: '申请表' },
                { key: 'versions', title: `版本（${data.versions.length}）` },
              ]}
            />
            {tab === 'elements' && <Elements content={data.content} />}
            {tab === 'implementations' && <Implementations itemCode={itemCode} />}
            {tab === 'situations' && <SituationsTab detail={data} />}
            {tab === 'family' && <Family family={data.family} current={itemCode} />}
            {tab === 'form' && <FormTab detail={data} />}
            {tab === 'versions' && <Versions detail={data} />}
          </>
        )}
      </Asked>
    </Page>
  )
}

function FormTab({ detail }: { detail: Detail }) {
  const navigate = useNavigate()
  const edit = detail.mayDraft && (
    <Button onClick={() => void navigate(paths.editForm(detail.item.code))}>
      {detail.form ? '修改申请表单' : '新增申请表单'}
    </Button>
  )
  if (!detail.form) {
    return (
      <div className="panel">
        <Nothing action={edit}>这个事项还没有网上申请表。</Nothing>
      </div>
    )
  }
  return (
    <>
      {edit && <div className="tab-actions">{edit}</div>}
      <FormPreview form={detail.form} />
    </>
  )
}

function Versions({ detail }: { detail: Detail }) {
  return (
    <Panel>
      <p className="quiet" style={{ marginTop: 0 }}>
        每次发布都保留，旧办件按提交时的版本办理。
      </p>
      <WideTable
        label="版本"
        rowKey="id"
        rows={detail.versions}
        columns={[
          { title: '生效时间', render: (_, v) => <span className="number nowrap">{formatTime(v.effectiveFrom)}</span> },
          {
            title: '失效时间',
            render: (_, v) => (
              <span className="number nowrap">{v.effectiveUntil ? formatTime(v.effectiveUntil) : '未定'}</span>
            ),
          },
          { title: '发布时间', render: (_, v) => <span className="number nowrap">{formatTime(v.publishedAt)}</span> },
          {
            title: '状态',
            render: (_, v) =>
              v.id === detail.versionId ? (
                <Tag color="success">现行</Tag>
              ) : (
                <span className="quiet">{Date.parse(v.effectiveFrom) > Date.now() ? '尚未生效' : '已失效'}</span>
              ),
          },
        ]}
      />
    </Panel>
  )
}

function Implementations({ itemCode }: { itemCode: string }) {
  const list = useInfiniteQuery({
    queryKey: ['implementations', itemCode],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/implementations', { params: { query: { itemCode, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Panel>
      <Asked query={list}>
        {(data) =>
          rowsOf(data).length === 0 ? (
            <Nothing>还没有地区实施这个事项。</Nothing>
          ) : (
            <>
              {rowsOf(data).some((row) => row.demo) && (
                <Alert
                  className="notice"
                  type="warning"
                  showIcon
                  title="标有“演示”的实施事项取自其他地区公布的指南，仅供演示。"
                />
              )}
              <WideTable
                label="实施地区"
                rowKey="id"
                rows={rowsOf(data)}
                columns={[
                  {
                    title: '地区',
                    render: (_, row) => (
                      <Link to={paths.place(itemCode, row.divisionCode)}>
                        <PlaceName code={row.divisionCode} />
                      </Link>
                    ),
                  },
                  { title: '部门', render: (_, row) => <Organ id={row.departmentId} /> },
                  { title: '实施编码', render: (_, row) => <span className="number nowrap">{row.taskCode}</span> },
                  { title: '标记', render: (_, row) => row.demo && <Tag color="warning">演示</Tag> },
                  {
                    title: '历史',
                    render: (_, row) => (
                      <Link className="nowrap" to={paths.history(itemCode, row.divisionCode)}>
                        查看历史
                      </Link>
                    ),
                  },
                  {
                    title: '要素检查',
                    render: (_, row) => (
                      <Link className="nowrap" to={`${paths.place(itemCode, row.divisionCode)}?tab=check`}>
                        检查
                      </Link>
                    ),
                  },
                  {
                    title: '办事指南',
                    render: (_, row) => (
                      <a
                        href={`/guides/${row.divisionCode}/${encodeURIComponent(row.itemCode)}`}
                        target="_blank"
                        rel="noreferrer"
                      >
                        查看
                      </a>
                    ),
                  },
                ]}
              />
              {moreOf(list) && (
                <div className="more">
                  <Button onClick={moreOf(list)?.load} loading={list.isFetchingNextPage}>
                    显示更多
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Asked>
    </Panel>
  )
}

function Organ({ id }: { id: string }) {
  const department = useQuery({
    queryKey: ['department', id],
    staleTime: 300_000,
    queryFn: () => dataOf(api.GET('/api/v1/departments/{departmentId}', { params: { path: { departmentId: id } } })),
  })
  return <>{department.data?.name ?? '…'}</>
}
