import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Input, Space, Tag } from 'antd'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ITEM_TYPES } from '#contracts/catalogue/model.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { ExportItems } from './export-items.tsx'

type Item = Output<'catalogue.list-basic-items'>['items'][number]

export function Component() {
  const [search, setSearch] = useSearchParams()
  const { post } = useMe()
  const navigate = useNavigate()
  const q = search.get('q') ?? undefined
  const items = useInfiniteQuery({
    queryKey: ['basic-items', q],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/basic-items', { params: { query: { q, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Page
      title="事项目录"
      description="全省统一的基本事项。各地在此基础上实施，只能在允许的范围内调整。"
      actions={
        <Space wrap>
          <ExportItems />
          {post.role === 'itemManager' && (
            <Button type="primary" onClick={() => void navigate(paths.newItem())}>
              新增事项
            </Button>
          )}
        </Space>
      }
    >
      <div className="filters">
        <Input.Search
          className="grow"
          style={{ maxWidth: 460 }}
          aria-label="事项名称或编码"
          placeholder="事项名称或编码"
          allowClear
          defaultValue={q}
          enterButton="查找"
          onSearch={(value) => setSearch(value.trim() ? { q: value.trim() } : {}, { replace: true })}
        />
      </div>
      <Asked query={items} rows={10}>
        {(data) => (
          <Records<Item>
            label="基本事项"
            rows={rowsOf(data)}
            rowKey={(i) => i.id}
            empty={q ? '没有找到这个事项，请换个说法，或输入编码的一部分。' : '目录中还没有事项。'}
            more={moreOf(items)}
            columns={[
              { title: '事项', render: (_, i) => <Link to={paths.item(i.code)}>{i.name}</Link> },
              { title: '编码', render: (_, i) => <Code item={i} /> },
              { title: '类型', render: (_, i) => <span className="nowrap">{ITEM_TYPES[i.itemType]}</span> },
              { title: '牵头部门', width: 200, render: (_, i) => i.leadDepartment },
              { title: '实施地区', render: (_, i) => <span className="number nowrap">{i.implementations} 个</span> },
              {
                title: '网上申请',
                render: (_, i) => (i.hasForm ? '可以' : <span className="quiet nowrap">暂无表单</span>),
              },
            ]}
            card={(i) => (
              <>
                <Link to={paths.item(i.code)} className="card-title">
                  {i.name}
                </Link>
                <div style={{ margin: '4px 0' }}>
                  <Code item={i} />
                </div>
                <div className="quiet">
                  {ITEM_TYPES[i.itemType]}，{i.leadDepartment}，{i.implementations} 个地区实施
                </div>
              </>
            )}
          />
        )}
      </Asked>
    </Page>
  )
}

const Code = ({ item }: { item: Item }) => (
  <span className="number nowrap">
    {item.code} {item.localCode && <Tag>平台编码</Tag>}
  </span>
)
