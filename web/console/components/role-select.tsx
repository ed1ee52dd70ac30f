import { Select, type SelectProps } from 'antd'
import { STAFF_ROLES, type StaffRole } from '#contracts/actor.ts'
import { STAFF_ROLE_NAMES } from '#contracts/identity/model.ts'

const ROLE_DUTIES: Readonly<Record<StaffRole, string>> = {
  administrator: '管理部门、人员、岗位和工作日历',
  itemManager: '维护事项目录',
  clerk: '接收申请，决定是否受理，送达结果',
  reviewer: '办理审查环节，填写意见',
  approver: '作出准予或不予许可的决定',
  supervisor: '查看办理时限和评价',
  dataSteward: '维护本部门的数据资源',
  auditor: '查阅操作记录',
}

export function RoleSelect(props: SelectProps<StaffRole>) {
  return (
    <Select<StaffRole>
      placeholder="请选择岗位"
      {...props}
      optionLabelProp="label"
      options={STAFF_ROLES.map((role) => ({ value: role, label: STAFF_ROLE_NAMES[role] }))}
      optionRender={(option) => (
        <>
          <div>{option.label}</div>
          <div className="quiet" style={{ fontSize: 13, whiteSpace: 'normal' }}>
            {ROLE_DUTIES[option.value as StaffRole]}
          </div>
        </>
      )}
    />
  )
}
