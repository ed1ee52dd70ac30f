import { Alert, Button, Form, Input, Modal, Space, Upload } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { isStale } from '../../api/problem.ts'
import { useAction } from '../../api/use-action.ts'
import { ProblemAlert } from '../../components/feedback.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { saveFile } from '../../lib/save.ts'
import { readSheet, SheetUnreadable, writeWorkbook } from '../../lib/sheet.ts'
import { CALENDAR_TEMPLATE, type CalendarDay, CalendarFileWrong, calendarDays } from './calendar-file.ts'

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A year's notice from a sheet: choose, compare with the notice, load. */
export function CalendarLoad({ loaded, close }: { loaded: readonly number[]; close: () => void }) {
  const [form] = Form.useForm<{ source: string }>()
  const [table, setTable] = useState<{ year: number; days: readonly CalendarDay[] }>()
  const [wrong, setWrong] = useState<string>()
  const load = useAction(
    (body: { year: number; source: string; days: CalendarDay[] }, key) =>
      dataOf(api.POST('/api/v1/calendar-years', { params: { header: { 'Idempotency-Key': key } }, body })),
    { success: (year) => `已载入 ${year.year} 年，有关期限正在重新计算。`, refresh: [['calendar']], done: close },
  )
  const choose = async (file: File) => {
    setWrong(undefined)
    setTable(undefined)
    load.forget()
    try {
      setTable(calendarDays(readSheet(new Uint8Array(await file.arrayBuffer()))))
    } catch (error) {
      if (!(error instanceof SheetUnreadable || error instanceof CalendarFileWrong)) throw error
      setWrong(error.message)
    }
  }
  const holidays = table?.days.filter((day) => day.kind === 'holiday').length ?? 0
  return (
    <Modal
      open
      title="载入节假日安排"
      width={760}
      mask={{ closable: false }}
      onCancel={close}
      okText={table ? `载入 ${table.year} 年` : '载入'}
      cancelText="取消"
      okButtonProps={{ disabled: !table }}
      confirmLoading={load.running}
      onOk={() => form.submit()}
    >
      <ProblemAlert problem={load.problem && !isStale(load.problem) ? load.problem : undefined} />
      {wrong && <Alert type="error" showIcon role="alert" title={wrong} style={{ marginBottom: 16 }} />}
      <Space wrap style={{ margin: '8px 0 16px' }}>
        <Upload
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(file) => {
            void choose(file)
            return Upload.LIST_IGNORE
          }}
        >
          <Button type={table ? 'default' : 'primary'}>{table ? '重新选择表格' : '选择表格（.xlsx 或 .csv）'}</Button>
        </Upload>
        <Button
          type="link"
          onClick={() =>
            saveFile(
              new Blob([writeWorkbook('节假日安排', CALENDAR_TEMPLATE)], { type: SHEET_TYPE }),
              '节假日安排模板.xlsx',
            )
          }
        >
          下载模板
        </Button>
      </Space>
      {table && (
        <>
          <Alert
            type={loaded.includes(table.year) ? 'warning' : 'info'}
            showIcon
            style={{ marginBottom: 16 }}
            title={`${table.year} 年：放假 ${holidays} 天，周末调休上班 ${table.days.length - holidays} 天。`}
            description={
              loaded.includes(table.year)
                ? '这一年已经载入过，载入后以新表为准，有关期限重新计算。'
                : '请与国务院办公厅的通知逐日核对。载入后，到期日在这一年的暂定期限自动重新计算。'
            }
          />
          <Form
            form={form}
            layout="vertical"
            onFinish={(values) =>
              void load.run({ year: table.year, source: values.source.trim(), days: [...table.days] })
            }
          >
            <Form.Item
              name="source"
              label="依据的通知"
              rules={[{ required: true, whitespace: true, message: '请填写通知的名称和文号。' }]}
            >
              <Input maxLength={300} placeholder={`国务院办公厅关于${table.year}年部分节假日安排的通知（文号）`} />
            </Form.Item>
          </Form>
          <WideTable
            size="small"
            label="表格内容"
            rowKey="day"
            rows={table.days}
            pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
            columns={[
              { title: '日期', dataIndex: 'day', className: 'number' },
              { title: '安排', render: (_, day) => (day.kind === 'holiday' ? '放假' : '上班') },
              { title: '节日', dataIndex: 'name' },
            ]}
          />
        </>
      )}
    </Modal>
  )
}
