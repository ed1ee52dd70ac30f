import { Alert, Button, Modal, Space, Steps, Upload } from 'antd'
import { type ReactNode, useState } from 'react'
import { fetchFile } from '../api/client.ts'
import { useAction } from '../api/use-action.ts'
import { faultsByRow, type RowFault } from '../lib/row-faults.ts'
import { saveFile } from '../lib/save.ts'
import { ProblemAlert } from './feedback.tsx'
import { WideTable } from './wide-table.tsx'

type Row = Readonly<Record<string, string | undefined>>

interface SheetImportProps<R extends Row, O extends { readonly faults: readonly RowFault[] }> {
  readonly title: string
  readonly templatePath: string
  readonly templateName: string
  readonly columns: readonly { readonly key: keyof R & string; readonly title: string }[]
  readonly read: (file: File) => Promise<{ rows: readonly R[] }>
  /** With `dryRun` only checks. */
  readonly send: (rows: readonly R[], dryRun: boolean, key: string) => Promise<O>
  readonly result: (answer: O) => ReactNode
  readonly refresh: readonly (readonly unknown[])[]
  readonly close: () => void
}

/** From a sheet: choose, look at every line and what is wrong with it, then register all of them or none. */
export function SheetImport<R extends Row, O extends { readonly faults: readonly RowFault[] }>(
  props: SheetImportProps<R, O>,
) {
  const [rows, setRows] = useState<readonly R[]>()
  const [faults, setFaults] = useState<readonly RowFault[]>([])
  const [answer, setAnswer] = useState<O>()

  const template = useAction(
    async () => {
      const file = await fetchFile(props.templatePath)
      saveFile(file.blob, props.templateName)
      return true
    },
    { refresh: [] },
  )
  const choose = useAction(
    async (file: File, key) => {
      const { rows: read } = await props.read(file)
      return { read, checked: read.length > 0 ? await props.send(read, true, key) : undefined }
    },
    {
      refresh: [],
      done: ({ read, checked }) => {
        setRows(read)
        setFaults(checked?.faults ?? [])
      },
    },
  )
  const register = useAction((chosen: readonly R[], key) => props.send(chosen, false, key), {
    refresh: props.refresh,
    done: (done) => (done.faults.length > 0 ? setFaults(done.faults) : setAnswer(done)),
  })

  const ready = rows !== undefined && rows.length > 0 && faults.length === 0
  return (
    <Modal
      open
      title={props.title}
      width={1040}
      mask={{ closable: false }}
      onCancel={props.close}
      footer={
        answer ? (
          <Button type="primary" onClick={props.close}>
            完成
          </Button>
        ) : (
          <Space>
            <Button onClick={props.close}>取消</Button>
            <Button
              type="primary"
              disabled={!ready}
              loading={register.running}
              onClick={() => rows && void register.run(rows)}
            >
              {ready ? `登记 ${rows.length} 行` : '登记'}
            </Button>
          </Space>
        )
      }
    >
      <Steps
        size="small"
        current={answer ? 3 : rows ? 1 : 0}
        style={{ margin: '12px 0 20px' }}
        items={[{ title: '选择表格' }, { title: '核对' }, { title: '登记' }]}
      />
      <ProblemAlert problem={choose.problem ?? register.problem ?? template.problem} />
      {answer ? (
        props.result(answer)
      ) : (
        <>
          <Space wrap style={{ marginBottom: 16 }}>
            <Upload
              accept=".xlsx,.csv"
              maxCount={1}
              showUploadList={false}
              beforeUpload={(file) => {
                setRows(undefined)
                register.forget()
                void choose.run(file)
                return Upload.LIST_IGNORE
              }}
            >
              <Button type={rows ? 'default' : 'primary'} loading={choose.running}>
                {rows ? '重新选择表格' : '选择表格（.xlsx 或 .csv）'}
              </Button>
            </Upload>
            <Button type="link" loading={template.running} onClick={() => void template.run({})}>
              下载模板
            </Button>
          </Space>
          {rows && <Preview rows={rows} faults={faults} columns={props.columns} />}
        </>
      )}
    </Modal>
  )
}

function Preview<R extends Row>({
  rows,
  faults,
  columns,
}: {
  rows: readonly R[]
  faults: readonly RowFault[]
  columns: SheetImportProps<R, never>['columns']
}) {
  const [onlyWrong, setOnlyWrong] = useState(false)
  const byRow = faultsByRow(faults)
  const other = faults.filter((fault) => !columns.some((column) => column.key === fault.column))
  const numbered = rows.map((row, index) => ({ number: index + 1, row }))
  if (rows.length === 0) return <Alert type="warning" showIcon title="表格中没有内容，请在模板的第二行起填写。" />
  return (
    <>
      {byRow.size > 0 ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          style={{ marginBottom: 12 }}
          title={`共 ${rows.length} 行，其中 ${byRow.size} 行有误。请在表格中改正后重新选择，全部正确才能登记。`}
          action={
            <Button size="small" onClick={() => setOnlyWrong(!onlyWrong)}>
              {onlyWrong ? '显示全部' : '只看有误的行'}
            </Button>
          }
        />
      ) : (
        <Alert
          type="success"
          showIcon
          style={{ marginBottom: 12 }}
          title={`共 ${rows.length} 行，全部正确，请核对后登记。`}
        />
      )}
      <WideTable
        size="small"
        label="表格内容"
        rowKey="number"
        rows={onlyWrong ? numbered.filter((r) => byRow.has(r.number)) : numbered}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: '行', width: 60, render: (_, r) => <span className="number">{r.number}</span> },
          ...columns.map((column) => ({
            title: column.title,
            key: column.key,
            render: (_: unknown, r: (typeof numbered)[number]) => {
              const wrong = byRow.get(r.number)?.filter((fault) => fault.column === column.key) ?? []
              return (
                <>
                  {r.row[column.key] ?? ''}
                  {wrong.map((fault) => (
                    <div key={fault.message} className="wrong">
                      {fault.message}
                    </div>
                  ))}
                </>
              )
            },
          })),
          ...(other.length > 0
            ? [
                {
                  title: '其他问题',
                  key: 'row',
                  render: (_: unknown, r: (typeof numbered)[number]) =>
                    byRow
                      .get(r.number)
                      ?.filter((fault) => !columns.some((column) => column.key === fault.column))
                      .map((fault) => (
                        <div key={fault.message} className="wrong">
                          {fault.message}
                        </div>
                      )),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
