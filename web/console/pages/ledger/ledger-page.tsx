import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, DatePicker, Descriptions, Drawer, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useMe } from '../../app/session.tsx'
import { DepartmentSelect } from '../../components/department-select.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { ACTOR_NAMES, periodOf, SUBJECT_NAMES, subjectName } from './ledger-words.ts'

type Entry = Output<'ledger.list-entries'>['items'][number]

interface Filters {
  departmentId?: string
  subjectKind?: string
  subjectId?: string
  personId?: string
  days?: [Dayjs | null, Dayjs | null] | null
}

export function Component() {
  const me = useMe()
  const [filters, setFilters] = useState<Filters>({})
  const [open, setOpen] = useState<Entry>()
  const query = {
    departmentId: filters.departmentId,
    subjectKind: filters.subjectKind,
    subjectId: filters.subjectId?.trim() || undefined,
    personId: filters.personId?.trim() || undefined,
    ...periodOf(filters.days?.[0]?.format('YYYY-MM-DD'), filters.days?.[1]?.format('YYYY-MM-DD')),
  }
  const entries = useInfiniteQuery({
    queryKey: ['ledger', query],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/ledger/entries', { params: { query: { ...query, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const look = (entry: Entry) => (
    <Button size="small" onClick={() => setOpen(entry)} aria-label={`第 ${entry.seq} 号记录的详情`}>
      详情
    </Button>
  )
  return (
    <Page
      title="操作记录"
      description={`${me.post.divisionName}及下级的操作记录，新的在前。只增不改；这里只显示编号，不显示个人信息。您的查阅也会被记录。`}
    >
      <Form<Filters>
        layout="inline"
        className="ledger-filters no-print"
        onFinish={setFilters}
        onReset={() => setFilters({})}
      >
        <Form.Item name="days" label="日期">
          <DatePicker.RangePicker allowEmpty={[true, true]} maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="departmentId" label="部门">
          <DepartmentSelect
            divisionCode={me.post.divisionCode}
            allowClear
            placeholder="全部部门"
            style={{ width: 230 }}
          />
        </Form.Item>
        <Form.Item name="subjectKind" label="对象">
          <Select
            allowClear
            placeholder="全部"
            style={{ width: 150 }}
            options={Object.entries(SUBJECT_NAMES).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="subjectId" label="对象编号">
          <Input allowClear maxLength={100} style={{ width: 200 }} />
        </Form.Item>
        <Form.Item
          name="personId"
          label="人员编号"
          rules={[{ pattern: /^\s*[0-9a-f-]{36}\s*$/i, message: '请填写完整的人员编号。' }]}
        >
          <Input allowClear maxLength={40} style={{ width: 200 }} />
        </Form.Item>
        <Form.Item>
          <Button type="primary" htmlType="submit">
            查询
          </Button>
        </Form.Item>
        <Form.Item>
          <Button htmlType="reset">清除条件</Button>
        </Form.Item>
      </Form>
      <Asked query={entries}>
        {(data) => (
          <Records<Entry>
            label="操作记录"
            rows={rowsOf(data)}
            rowKey={(e) => e.id}
            empty="没有符合条件的记录。"
            more={moreOf(entries)}
            columns={[
              { title: '序号', render: (_, e) => <span className="number">{e.seq}</span> },
              { title: '时间', render: (_, e) => <span className="number nowrap">{formatTime(e.occurredAt)}</span> },
              { title: '操作', width: 280, render: (_, e) => e.operationTitle },
              { title: '操作人', width: 220, render: (_, e) => <By entry={e} /> },
              { title: '对象', render: (_, e) => subjectName(e.subject.kind) },
              { title: '地区', render: (_, e) => <span className="number">{e.divisionCode}</span> },
              { title: '查看', render: (_, e) => look(e) },
            ]}
            card={(e) => (
              <>
                <div className="card-top">
                  <span className="card-title">{e.operationTitle}</span>
                  {look(e)}
                </div>
                <div>
                  <By entry={e} />
                </div>
                <div className="quiet number">
                  {e.seq}　{formatTime(e.occurredAt)}
                </div>
              </>
            )}
          />
        )}
      </Asked>
      <EntryDrawer entry={open} close={() => setOpen(undefined)} />
    </Page>
  )
}

const By = ({ entry }: { entry: Entry }) => (
  <>
    {ACTOR_NAMES[entry.actor.kind]}
    {entry.actor.departmentName && <span className="quiet"> {entry.actor.departmentName}</span>}
  </>
)

function EntryDrawer({ entry, close }: { entry: Entry | undefined; close: () => void }) {
  const code = (text: string | null) => (text ? <code>{text}</code> : '无')
  return (
    <Drawer open={entry !== undefined} onClose={close} size={600} title={entry && `第 ${entry.seq} 号记录`}>
      {entry && (
        <Descriptions
          column={1}
          size="small"
          items={[
            { key: 'time', label: '时间', children: <span className="number">{formatTime(entry.occurredAt)}</span> },
            { key: 'title', label: '操作', children: entry.operationTitle },
            { key: 'operation', label: '操作代码', children: code(entry.operation) },
            { key: 'kind', label: '操作人类别', children: ACTOR_NAMES[entry.actor.kind] },
            { key: 'actor', label: '操作人编号', children: code(entry.actor.id) },
            { key: 'post', label: '岗位编号', children: code(entry.actor.postId) },
            { key: 'department', label: '部门', children: entry.actor.departmentName ?? '无' },
            { key: 'company', label: '代表的单位', children: code(entry.actor.companyId) },
            { key: 'subject', label: '对象', children: subjectName(entry.subject.kind) },
            { key: 'subjectId', label: '对象编号', children: code(entry.subject.id) },
            { key: 'concerns', label: '涉及谁的数据', children: code(entry.concerns) },
            { key: 'request', label: '请求编号', children: code(entry.requestId) },
            { key: 'body', label: '详情', children: entry.hasBody ? '已加密保存' : '无' },
            { key: 'commitment', label: '详情承诺值', children: code(entry.commitment) },
            { key: 'hash', label: '叶子散列值', children: code(entry.leafHash) },
          ]}
        />
      )}
    </Drawer>
  )
}
