import { Form, Input } from 'antd'
import { api, dataOf } from '../../api/client.ts'
import type { Body, Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'

type Department = Output<'regions.get-department'>
type Values = Body<'regions.create-department'>

const PARTICULARS = ['address', 'officeHours', 'enquiryPhone', 'complaintPhone'] as const
const required = (what: string) => [{ required: true, whitespace: true, message: `请填写${what}。` }]

/** Registers a department, or changes one. */
export function DepartmentDialog({
  divisionCode,
  department,
  close,
}: {
  divisionCode: string
  department?: Department
  close: () => void
}) {
  const [form] = Form.useForm<Values>()
  const action = useAction(
    (values: Values, key): Promise<Department> => {
      const header = { 'Idempotency-Key': key }
      if (!department)
        return dataOf(api.POST('/api/v1/departments', { params: { header }, body: values })) as Promise<Department>
      const { divisionCode: _, ...changeable } = values
      const cleared = Object.fromEntries(PARTICULARS.map((name) => [name, values[name] ?? null]))
      return dataOf(
        api.PATCH('/api/v1/departments/{departmentId}', {
          params: { path: { departmentId: department.id }, header },
          body: { ...changeable, ...cleared },
        }),
      ) as Promise<Department>
    },
    { success: department ? '部门资料已保存。' : '部门已登记。', refresh: [['departments']] },
  )
  return (
    <ActionDialog
      open
      title={department ? '修改部门资料' : '登记部门'}
      okText={department ? '保存' : '登记'}
      width={680}
      action={action}
      form={form}
      close={close}
      input={(values: Values) => trimmed(values)}
    >
      <Form.Item
        name="divisionCode"
        label="行政区划"
        initialValue={department?.divisionCode ?? divisionCode}
        rules={[{ required: true, message: '请选择行政区划。' }]}
      >
        <DivisionSelect disabled={department !== undefined} />
      </Form.Item>
      <Form.Item name="name" label="全称" initialValue={department?.name} rules={required('全称')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="shortName" label="简称" initialValue={department?.shortName} rules={required('简称')}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item
        name="uscc"
        label="统一社会信用代码"
        initialValue={department?.uscc}
        normalize={(value: string) => value.replace(/\s/g, '').toUpperCase()}
        rules={[{ required: true, len: 18, message: '请填写 18 位统一社会信用代码。' }]}
      >
        <Input maxLength={18} className="number" />
      </Form.Item>
      <Form.Item name="address" label="办公地址" initialValue={department?.address ?? undefined}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="officeHours" label="办公时间" initialValue={department?.officeHours ?? undefined}>
        <Input maxLength={200} placeholder="例如：工作日 9:00 至 12:00，13:00 至 17:00" />
      </Form.Item>
      <Form.Item name="enquiryPhone" label="咨询电话" initialValue={department?.enquiryPhone ?? undefined}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="complaintPhone" label="投诉电话" initialValue={department?.complaintPhone ?? undefined}>
        <Input maxLength={40} />
      </Form.Item>
    </ActionDialog>
  )
}

/** What is left empty is not sent. */
function trimmed(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  ) as unknown as Values
}
