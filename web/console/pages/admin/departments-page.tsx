import { PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Space } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useMe } from '../../app/session.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { Asked } from '../../components/feedback.tsx'
import { InlineSwitch } from '../../components/inline-switch.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { DepartmentDialog } from './department-dialog.tsx'
import { DepartmentImport } from './department-import.tsx'

/** Rows shown at first and with each press of 显示更多. */
const ROWS = 50

type Department = Output<'regions.list-departments'>['items'][number]

export function Component() {
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const divisionCode = search.get('division') ?? me.post.divisionCode
  const includeBelow = search.get('below') === '1'
  const [text, setText] = useState('')
  const [dialog, setDialog] = useState<
    { kind: 'create' } | { kind: 'edit'; department: Department } | { kind: 'import' }
  >()
  const departments = useQuery({
    queryKey: ['departments', divisionCode, includeBelow],
    queryFn: () => dataOf(api.GET('/api/v1/departments', { params: { query: { divisionCode, includeBelow } } })),
  })
  const change = (name: string, value: string | undefined) =>
    setSearch(
      (now) => {
        if (value) now.set(name, value)
        else now.delete(name)
        return now
      },
      { replace: true },
    )
  const close = () => setDialog(undefined)
  return (
    <Page
      title="部门"
      description="部门的办公地址、时间和电话会显示在办事指南上。"
      actions={
        <Space wrap>
          <Button icon={<UploadOutlined />} onClick={() => setDialog({ kind: 'import' })}>
            从表格导入
          </Button>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setDialog({ kind: 'create' })}>
            登记部门
          </Button>
        </Space>
      }
    >
      <div className="filters">
        <DivisionSelect
          style={{ width: 340, maxWidth: '100%' }}
          aria-label="行政区划"
          value={divisionCode}
          onChange={(code) => change('division', code)}
        />
        <InlineSwitch checked={includeBelow} onChange={(on) => change('below', on ? '1' : undefined)}>
          包括下级
        </InlineSwitch>
        <Input
          className="grow"
          style={{ maxWidth: 320 }}
          aria-label="按名称筛选"
          placeholder="按名称筛选"
          allowClear
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
      </div>
      <Asked query={departments}>
        {({ items }) => (
          <DepartmentList
            rows={items.filter((d) => d.name.includes(text.trim()))}
            edit={(department) => setDialog({ kind: 'edit', department })}
            filtered={text.trim() !== ''}
          />
        )}
      </Asked>
      {dialog?.kind === 'create' && <DepartmentDialog divisionCode={divisionCode} close={close} />}
      {dialog?.kind === 'edit' && (
        <DepartmentDialog divisionCode={divisionCode} department={dialog.department} close={close} />
      )}
      {dialog?.kind === 'import' && <DepartmentImport close={close} />}
    </Page>
  )
}

function DepartmentList({
  rows,
  edit,
  filtered,
}: {
  rows: readonly Department[]
  edit: (d: Department) => void
  filtered: boolean
}) {
  const button = (d: Department) => (
    <Button size="small" onClick={() => edit(d)} aria-label={`修改 ${d.name}`}>
      修改
    </Button>
  )
  const [shown, setShown] = useState(ROWS)
  return (
    <Records<Department>
      label="部门"
      rows={rows.slice(0, shown)}
      more={rows.length > shown ? { loading: false, load: () => setShown(shown + ROWS) } : undefined}
      rowKey={(d) => d.id}
      empty={filtered ? '没有名称相符的部门。' : '这个地区还没有登记部门，可以逐个登记，也可以从表格导入。'}
      columns={[
        { title: '名称', width: 240, render: (_, d) => d.name },
        { title: '统一社会信用代码', render: (_, d) => <span className="number nowrap">{d.uscc}</span> },
        { title: '办公地址', width: 240, render: (_, d) => d.address ?? <span className="quiet">未登记</span> },
        {
          title: '咨询电话',
          render: (_, d) =>
            d.enquiryPhone ? (
              <span className="number nowrap">{d.enquiryPhone}</span>
            ) : (
              <span className="quiet">未登记</span>
            ),
        },
        { title: '操作', render: (_, d) => button(d) },
      ]}
      card={(d) => (
        <>
          <div className="card-top">
            <span className="card-title">{d.name}</span>
            {button(d)}
          </div>
          <div className="quiet number">{d.uscc}</div>
          <div>{d.address ?? '未登记地址'}</div>
          <div className="number">{d.enquiryPhone ?? '未登记电话'}</div>
        </>
      )}
    />
  )
}
