import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { TargetSelect } from './target-select.tsx'

type MaterialType = Output<'harmonise.list-material-usage'>['items'][number]
type Task = { readonly what: 'alias' | 'merge'; readonly type: MaterialType }

const ALIASES_SHOWN = 6

/** Every kind of paper with the names under which places ask for it, most asked first. */
export function Component() {
  const [search, setSearch] = useSearchParams()
  const q = search.get('q') ?? undefined
  const [task, setTask] = useState<Task>()
  const types = useInfiniteQuery({
    queryKey: ['material-usage', q],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/material-usage', { params: { query: { q, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Page
      title="材料字典"
      description="同一种材料在各地有不同写法。字典把它们认作一种；在这里补充别名，或把重复的类型合并。"
    >
      <div className="filters">
        <Input.Search
          className="grow"
          style={{ maxWidth: 460 }}
          aria-label="材料名称或别名"
          placeholder="材料名称或别名"
          allowClear
          defaultValue={q}
          enterButton="查找"
          onSearch={(value) => setSearch(value.trim() ? { q: value.trim() } : {}, { replace: true })}
        />
      </div>
      <Asked query={types} rows={10}>
        {(data) => (
          <Records<MaterialType>
            label="材料类型"
            rows={rowsOf(data)}
            rowKey={(t) => t.code}
            empty="字典中没有这个名称。"
            more={moreOf(types)}
            columns={[
              { title: '材料', width: '22%', render: (_, t) => <Name type={t} /> },
              { title: '别名', render: (_, t) => <Aliases type={t} /> },
              {
                title: '核发部门',
                width: 160,
                render: (_, t) => t.issuingDepartment ?? <span className="quiet">未限定</span>,
              },
              { title: '使用', render: (_, t) => <span className="number nowrap">{t.uses} 处</span> },
              { title: '操作', render: (_, t) => <Tasks type={t} choose={setTask} /> },
            ]}
            card={(t) => (
              <>
                <div className="card-top">
                  <Name type={t} />
                  <span className="quiet number nowrap">{t.uses} 处</span>
                </div>
                <div>
                  <Aliases type={t} />
                </div>
                <Tasks type={t} choose={setTask} />
              </>
            )}
          />
        )}
      </Asked>
      {task?.what === 'alias' && <AliasDialog type={task.type} close={() => setTask(undefined)} />}
      {task?.what === 'merge' && <MergeDialog type={task.type} close={() => setTask(undefined)} />}
    </Page>
  )
}

const Name = ({ type }: { type: MaterialType }) => (
  <>
    <span className="card-title">{type.name}</span>
    {type.mergedInto && <div className="quiet">已并入其他类型</div>}
  </>
)

function Aliases({ type }: { type: MaterialType }) {
  const [all, setAll] = useState(false)
  const names = [...type.learned, ...type.aliases]
  const shown = all ? names : names.slice(0, ALIASES_SHOWN)
  return (
    <span className="quiet">
      {shown.join('、') || '没有别名'}
      {names.length > ALIASES_SHOWN && (
        <Button type="link" size="small" onClick={() => setAll(!all)}>
          {all ? '收起' : `共 ${names.length} 个`}
        </Button>
      )}
    </span>
  )
}

const Tasks = ({ type, choose }: { type: MaterialType; choose: (task: Task) => void }) => (
  <span className="nowrap">
    <Button type="link" size="small" onClick={() => choose({ what: 'alias', type })}>
      补充别名
    </Button>
    <Button
      type="link"
      size="small"
      disabled={type.mergedInto !== null}
      onClick={() => choose({ what: 'merge', type })}
    >
      合并
    </Button>
  </span>
)

const REFRESH = [['material-usage'], ['match-queue']]

function AliasDialog({ type, close }: { type: MaterialType; close: () => void }) {
  const [form] = Form.useForm<{ name: string }>()
  const add = useAction(
    (name: string, key) =>
      dataOf(
        api.POST('/api/v1/match-decisions', {
          params: { header: { 'Idempotency-Key': key } },
          body: { kind: 'material', name, target: type.code },
        }),
      ),
    { refresh: REFRESH, success: ({ materials }) => `已补充，${materials} 处材料重新匹配。` },
  )
  return (
    <ActionDialog
      open
      title={`补充“${type.name}”的别名`}
      summary="此后各地指南中写作这个名称的材料，都认作这一种。"
      okText="补充别名"
      action={add}
      form={form}
      input={({ name }: { name: string }) => name.trim() || undefined}
      close={close}
    >
      <Form.Item name="name" label="别名" rules={[{ required: true, whitespace: true, message: '请填写别名。' }]}>
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  )
}

function MergeDialog({ type, close }: { type: MaterialType; close: () => void }) {
  const [form] = Form.useForm()
  const [into, setInto] = useState<string>()
  const merge = useAction(
    (target: string, key) =>
      dataOf(
        api.POST('/api/v1/material-type-merges', {
          params: { header: { 'Idempotency-Key': key } },
          body: { from: type.code, into: target },
        }),
      ),
    { refresh: REFRESH, success: ({ materials }) => `已合并，${materials} 处材料重新匹配。` },
  )
  return (
    <ActionDialog
      open
      title={`把“${type.name}”并入另一种材料`}
      summary="合并后两者是同一种材料，名称和别名都归到新的类型。合并可以在匹配决定中撤销。"
      okText="合并"
      danger
      action={merge}
      form={form}
      input={() => into}
      close={close}
    >
      <Form.Item label="并入" required>
        <TargetSelect kind="material" label="并入哪一种材料" value={into} onChange={setInto} />
      </Form.Item>
    </ActionDialog>
  )
}
