import { PlusOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Descriptions, Form, Input, Space, Tree, type TreeDataNode } from 'antd'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { DIVISION_LEVEL_NAMES, type DivisionLevel } from '#contracts/regions/model.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { childrenInto, type TreeNode } from './division-tree.ts'

type Division = Output<'regions.list-divisions'>['items'][number]

const nodeOf = (division: Division): TreeNode => ({
  key: division.code,
  title: `${division.name}　${division.code}`,
  isLeaf: division.level === 'town',
})

export function Component() {
  const me = useMe()
  const [chosen, setChosen] = useState<string>(me.post.divisionCode)
  return (
    <Page title="行政区划" description="省、市、县三级按国家标准预置；乡镇和街道可以在这里增补、更名。">
      <div className="filters">
        <DivisionSelect
          className="grow"
          style={{ maxWidth: 480 }}
          value={chosen}
          onChange={(code) => code && setChosen(code)}
          aria-label="查找行政区划"
        />
      </div>
      <div className="two-columns">
        <Panel title="区划树">
          <DivisionTree chosen={chosen} choose={setChosen} />
        </Panel>
        <DivisionDetail key={chosen} code={chosen} choose={setChosen} />
      </div>
    </Page>
  )
}

function DivisionTree({ chosen, choose }: { chosen: string; choose: (code: string) => void }) {
  const queries = useQueryClient()
  const own = useMe().post.divisionCode
  const [nodes, setNodes] = useState<readonly TreeNode[]>([])
  const [expanded, setExpanded] = useState<readonly string[]>([])
  const placed = useRef(false)
  const load = async (parentCode?: string) => {
    const { items } = await queries.fetchQuery({
      queryKey: ['divisions', parentCode],
      staleTime: 300_000,
      queryFn: () => dataOf(api.GET('/api/v1/divisions', { params: { query: { parentCode } } })),
    })
    return items.map(nodeOf)
  }
  // The tree opens at the administrator's own division.
  const opened = useQuery({
    queryKey: ['division-tree', own],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { path } = await dataOf(
        api.GET('/api/v1/divisions/{divisionCode}', { params: { path: { divisionCode: own } } }),
      )
      let tree: readonly TreeNode[] = await load()
      for (const { code } of path) tree = childrenInto(tree, code, await load(code))
      setNodes(tree)
      setExpanded(path.map((d) => d.code))
      return true
    },
  })
  return (
    <Asked query={opened} rows={10}>
      {() => (
        <Tree
          ref={(tree) => {
            if (!placed.current && tree) {
              placed.current = true
              requestAnimationFrame(() => tree.scrollTo({ key: own, align: 'top' }))
            }
          }}
          blockNode
          height={560}
          selectedKeys={[chosen]}
          expandedKeys={[...expanded]}
          onExpand={(keys) => setExpanded(keys.map(String))}
          treeData={nodes as TreeDataNode[]}
          loadData={async (node) => {
            if (node.children) return
            const code = String(node.key)
            const children = await load(code)
            setNodes((now) => childrenInto(now, code, children))
          }}
          onSelect={([code]) => code && choose(String(code))}
        />
      )}
    </Asked>
  )
}

function DivisionDetail({ code, choose }: { code: string; choose: (code: string) => void }) {
  const me = useMe()
  const [dialog, setDialog] = useState<'add' | 'rename'>()
  const division = useQuery({
    queryKey: ['division', code],
    queryFn: () => dataOf(api.GET('/api/v1/divisions/{divisionCode}', { params: { path: { divisionCode: code } } })),
  })
  const below = useQuery({
    queryKey: ['divisions', code],
    queryFn: () => dataOf(api.GET('/api/v1/divisions', { params: { query: { parentCode: code } } })),
  })
  const mine = division.data?.path.some((d) => d.code === me.post.divisionCode) ?? false
  return (
    <Panel title={division.data?.name ?? '行政区划'}>
      <Asked query={division}>
        {(data) => (
          <>
            <Descriptions
              column={1}
              items={[
                { key: 'code', label: '区划代码', children: <span className="number">{data.code}</span> },
                { key: 'level', label: '层级', children: DIVISION_LEVEL_NAMES[data.level as DivisionLevel] },
                {
                  key: 'path',
                  label: '上级',
                  children:
                    data.path.length > 1
                      ? data.path.slice(0, -1).map((d) => (
                          <Button
                            key={d.code}
                            type="link"
                            size="small"
                            style={{ paddingInline: 4 }}
                            onClick={() => choose(d.code)}
                          >
                            {d.name}
                          </Button>
                        ))
                      : '无',
                },
              ]}
            />
            <Space wrap style={{ margin: '16px 0' }}>
              <Link to={`${paths.departments()}?division=${data.code}`}>查看部门</Link>
              {mine && data.level === 'county' && (
                <Button icon={<PlusOutlined />} onClick={() => setDialog('add')}>
                  增加乡镇或街道
                </Button>
              )}
              {mine && data.level === 'town' && <Button onClick={() => setDialog('rename')}>更名</Button>}
            </Space>
            {data.level !== 'town' && (
              <Asked query={below}>
                {(children) =>
                  children.items.length === 0 ? (
                    <Nothing>没有登记下级区划。</Nothing>
                  ) : (
                    <ul className="division-grid">
                      {children.items.map((child) => (
                        <li key={child.code}>
                          <Button
                            type="link"
                            style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
                            onClick={() => choose(child.code)}
                          >
                            {child.name}
                          </Button>
                        </li>
                      ))}
                    </ul>
                  )
                }
              </Asked>
            )}
            {dialog === 'add' && <AddDialog county={data.code} close={() => setDialog(undefined)} />}
            {dialog === 'rename' && <RenameDialog town={data} close={() => setDialog(undefined)} />}
          </>
        )}
      </Asked>
    </Panel>
  )
}

const NAME_RULES = [{ required: true, whitespace: true, message: '请填写名称。' }]

function AddDialog({ county, close }: { county: string; close: () => void }) {
  const [form] = Form.useForm<{ own: string; name: string }>()
  const action = useAction(
    (body: { code: string; name: string }, key) =>
      dataOf(api.POST('/api/v1/divisions', { params: { header: { 'Idempotency-Key': key } }, body })),
    { success: (made) => `已增加${made.name}。`, refresh: [['divisions'], ['division']] },
  )
  return (
    <ActionDialog
      open
      title="增加乡镇或街道"
      okText="增加"
      action={action}
      form={form}
      close={close}
      input={(values: { own: string; name: string }) => ({ code: `${county}${values.own}`, name: values.name.trim() })}
    >
      <Form.Item
        name="own"
        label="代码后三位"
        extra={`前六位为县级代码 ${county}。`}
        rules={[{ required: true, pattern: /^\d{3}$/, message: '请填写三位数字。' }]}
      >
        <Input maxLength={3} inputMode="numeric" style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="name" label="名称" rules={NAME_RULES}>
        <Input maxLength={60} />
      </Form.Item>
    </ActionDialog>
  )
}

function RenameDialog({ town, close }: { town: Pick<Division, 'code' | 'name'>; close: () => void }) {
  const [form] = Form.useForm<{ name: string }>()
  const action = useAction(
    (name: string, key) =>
      dataOf(
        api.PATCH('/api/v1/divisions/{divisionCode}', {
          params: { path: { divisionCode: town.code }, header: { 'Idempotency-Key': key } },
          body: { name },
        }),
      ),
    { success: '名称已修改。', refresh: [['divisions'], ['division']] },
  )
  return (
    <ActionDialog
      open
      title="修改名称"
      okText="保存"
      action={action}
      form={form}
      close={close}
      input={(values: { name: string }) => values.name.trim()}
    >
      <Form.Item name="name" label="名称" initialValue={town.name} rules={NAME_RULES}>
        <Input maxLength={60} />
      </Form.Item>
    </ActionDialog>
  )
}
