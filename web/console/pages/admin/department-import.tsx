import { Alert } from 'antd'
import { api, dataOf } from '../../api/client.ts'
import { multipart } from '../../api/multipart.ts'
import type { Output } from '../../api/types.ts'
import { SheetImport } from '../../components/sheet-import.tsx'

type Row = Output<'regions.read-department-sheet'>['rows'][number]
type Answer = Output<'regions.import-departments'>

const COLUMNS = [
  { key: 'divisionCode', title: '行政区划代码' },
  { key: 'name', title: '部门名称' },
  { key: 'shortName', title: '部门简称' },
  { key: 'uscc', title: '统一社会信用代码' },
  { key: 'address', title: '办公地址' },
  { key: 'officeHours', title: '办公时间' },
  { key: 'enquiryPhone', title: '咨询电话' },
  { key: 'complaintPhone', title: '投诉电话' },
] as const

export function DepartmentImport({ close }: { close: () => void }) {
  return (
    <SheetImport<Row, Answer>
      title="从表格导入部门"
      templatePath="/api/v1/department-sheet-template"
      templateName="部门导入模板.xlsx"
      columns={COLUMNS}
      close={close}
      refresh={[['departments']]}
      read={(file) => dataOf(api.POST('/api/v1/department-sheets', multipart(file)))}
      send={(rows, dryRun, key) =>
        dataOf(
          api.POST('/api/v1/department-imports', {
            params: { header: { 'Idempotency-Key': key } },
            body: { rows: [...rows], dryRun },
          }),
        )
      }
      result={(answer) => (
        <Alert
          type="success"
          showIcon
          title={`已登记 ${answer.created.length} 个部门。`}
          description={answer.alreadyThere > 0 ? `另有 ${answer.alreadyThere} 行的部门早已登记，没有改动。` : undefined}
        />
      )}
    />
  )
}
