import { Alert, Button } from 'antd'
import { api, dataOf } from '../../api/client.ts'
import { multipart } from '../../api/multipart.ts'
import type { Output } from '../../api/types.ts'
import { wholeLink } from '../../components/one-time-link.tsx'
import { SheetImport } from '../../components/sheet-import.tsx'
import { formatTime } from '../../lib/format.ts'
import { saveFile } from '../../lib/save.ts'
import { writeWorkbook } from '../../lib/sheet.ts'

type Row = Output<'identity.read-staff-sheet'>['rows'][number]
type Answer = Output<'identity.import-staff'>

const COLUMNS = [
  { key: 'name', title: '姓名' },
  { key: 'loginName', title: '登录名' },
  { key: 'mobile', title: '手机号' },
  { key: 'departmentUscc', title: '部门统一社会信用代码' },
  { key: 'role', title: '岗位' },
] as const

export function StaffImport({ close }: { close: () => void }) {
  return (
    <SheetImport<Row, Answer>
      title="从表格导入人员"
      templatePath="/api/v1/staff-sheet-template"
      templateName="人员导入模板.xlsx"
      columns={COLUMNS}
      close={close}
      refresh={[['staff']]}
      read={(file) => dataOf(api.POST('/api/v1/staff-sheets', multipart(file)))}
      send={(rows, dryRun, key) =>
        dataOf(
          api.POST('/api/v1/staff-imports', {
            params: { header: { 'Idempotency-Key': key } },
            body: { rows: [...rows], dryRun },
          }),
        )
      }
      result={(answer) => (
        <>
          <Alert
            type="success"
            showIcon
            title={`已登记 ${answer.invitations.length} 人。`}
            description="每人有一个一次性邀请链接，只在这里提供一次。请现在保存，并用可靠的方式交给本人。"
            style={{ marginBottom: 16 }}
          />
          <Button type="primary" onClick={() => saveLinks(answer)}>
            保存邀请链接（.xlsx）
          </Button>
        </>
      )}
    />
  )
}

function saveLinks({ invitations }: Answer): void {
  const rows = [
    ['登录名', '邀请链接', '有效期至'],
    ...invitations.map((i) => [i.loginName, wholeLink(i), formatTime(i.expiresAt)]),
  ]
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  saveFile(new Blob([writeWorkbook('邀请链接', rows)], { type }), '邀请链接.xlsx')
}
