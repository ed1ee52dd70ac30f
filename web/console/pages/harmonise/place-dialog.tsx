import { Form } from 'antd'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { DepartmentSelect } from '../../components/department-select.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { type Unplaced, usePlaceAgain } from './place-again.ts'

/** Names the department that carries an item out, where the guide does not tell it for certain. */
export function PlaceDialog({ guide, close }: { guide: Unplaced; close: () => void }) {
  const [form] = Form.useForm<{ departmentId: string }>()
  const place = usePlaceAgain(() => undefined)
  return (
    <ActionDialog
      open
      title="选择办理部门"
      okText="登记并生效"
      summary={
        <>
          登记后，“{guide.itemName}”在
          <PlaceName code={guide.divisionCode} />
          由所选部门办理，并按这份指南的内容生效，直到统一。
        </>
      }
      action={place}
      form={form}
      input={({ departmentId }: { departmentId: string }) => ({
        divisionCode: guide.divisionCode,
        guideIds: [guide.guideId],
        departmentId,
      })}
      close={close}
    >
      <Form.Item
        name="departmentId"
        label="办理部门"
        extra={guide.department ? `指南写的是“${guide.department}”。` : '指南没有写明部门。'}
        rules={[{ required: true, message: '请选择办理部门。' }]}
      >
        <DepartmentSelect divisionCode={guide.divisionCode} />
      </Form.Item>
    </ActionDialog>
  )
}
