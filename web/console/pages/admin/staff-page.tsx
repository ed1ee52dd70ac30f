import { PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Input, Space } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useMe } from '../../app/session.tsx'
import { DepartmentSelect } from '../../components/department-select.tsx'
import { Asked } from '../../components/feedback.tsx'
import { InlineSwitch } from '../../components/inline-switch.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { CreateStaffDialog } from './create-staff-dialog.tsx'
import { StaffDrawer } from './staff-drawer.tsx'
import { StaffImport } from './staff-import.tsx'
import { heldPosts, type StaffMember, StaffStatus } from './staff-member.tsx'

export function Component() {
  const me = useMe()
  const [departmentId, setDepartmentId] = useState<string>()
  const [loginName, setLoginName] = useState<string>()
  const [includeDisabled, setIncludeDisabled] = useState(false)
  const [dialog, setDialog] = useState<'create' | 'import'>()
  const [openId, setOpenId] = useState<string>()
  const staff = useInfiniteQuery({
    queryKey: ['staff', { departmentId, loginName, includeDisabled }],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/staff', { params: { query: { departmentId, loginName, includeDisabled, after: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const open = staff.data && rowsOf(staff.data).find((member) => member.personId === openId)
  const manage = (member: StaffMember) => (
    <Button size="small" onClick={() => setOpenId(member.personId)} aria-label={`管理 ${member.name}`}>
      管理
    </Button>
  )
  return (
    <Page
      title="人员与岗位"
      description={`${me.post.divisionName}及下级的工作人员。岗位决定一个人能办什么，授予和收回都立即生效并留有记录。`}
      actions={
        <Space wrap>
          <Button icon={<UploadOutlined />} onClick={() => setDialog('import')}>
            从表格导入
          </Button>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setDialog('create')}>
            登记人员
          </Button>
        </Space>
      }
    >
      <div className="filters">
        <DepartmentSelect
          divisionCode={me.post.divisionCode}
          allowClear
          aria-label="部门"
          placeholder="全部部门"
          style={{ width: 300, maxWidth: '100%' }}
          value={departmentId}
          onChange={setDepartmentId}
        />
        <Input.Search
          className="grow"
          style={{ maxWidth: 340 }}
          aria-label="登录名"
          placeholder="登录名的开头"
          allowClear
          enterButton="查找"
          onSearch={(value) => setLoginName(value.trim().toLowerCase() || undefined)}
        />
        <InlineSwitch checked={includeDisabled} onChange={setIncludeDisabled}>
          显示已停用人员
        </InlineSwitch>
      </div>
      <Asked query={staff}>
        {(data) => (
          <Records<StaffMember>
            label="工作人员"
            rows={rowsOf(data)}
            rowKey={(m) => m.personId}
            empty={departmentId || loginName ? '没有符合条件的人员，请调整条件。' : '还没有登记工作人员。'}
            more={moreOf(staff)}
            columns={[
              {
                title: '姓名与登录名',
                render: (_, m) => (
                  <>
                    <div>{m.name}</div>
                    <div className="quiet nowrap">{m.loginName}</div>
                  </>
                ),
              },
              { title: '所属部门', responsive: ['xl'], render: (_, m) => m.departmentName },
              { title: '岗位', render: (_, m) => <Posts member={m} /> },
              {
                title: '手机号',
                render: (_, m) => <span className="number nowrap">{m.maskedMobile ?? '未登记'}</span>,
              },
              { title: '状态', render: (_, m) => <StaffStatus status={m.status} /> },
              { title: '操作', render: (_, m) => manage(m) },
            ]}
            card={(m) => (
              <>
                <div className="card-top">
                  <span className="card-title">
                    {m.name} <span className="quiet">{m.loginName}</span>
                  </span>
                  <StaffStatus status={m.status} />
                </div>
                <div style={{ margin: '4px 0 10px' }}>
                  <Posts member={m} />
                </div>
                {manage(m)}
              </>
            )}
          />
        )}
      </Asked>
      {dialog === 'create' && <CreateStaffDialog close={() => setDialog(undefined)} />}
      {dialog === 'import' && <StaffImport close={() => setDialog(undefined)} />}
      {open && <StaffDrawer member={open} close={() => setOpenId(undefined)} />}
    </Page>
  )
}

function Posts({ member }: { member: StaffMember }) {
  const held = heldPosts(member)
  if (held.length === 0) return <span className="quiet">没有岗位</span>
  return (
    <>
      {held.map((post) => (
        <div key={post.postId}>
          {post.roleName}
          <span className="quiet">，{post.departmentName}</span>
        </div>
      ))}
    </>
  )
}
