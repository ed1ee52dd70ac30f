import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Form, Modal, Select, Space, Steps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { multipart } from '../../api/multipart.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { type Batch, ImportProgress, Refused, saveRefused } from './import-batch.tsx'
import { ImportPreview } from './import-preview.tsx'
import { SheetChoice } from './sheet-choice.tsx'

export type Preview = Output<'harmonise.preview-import'>
export type Layout = Preview['layout']

interface Chosen {
  readonly file: File
  readonly mapping?: Readonly<Record<string, number>>
  readonly layout?: Layout
}

const LAYOUTS = [
  { value: 'row', label: '一行一个材料' },
  { value: 'cell', label: '一行一个事项，材料在一个单元格内' },
] as const
const TEMPLATES = LAYOUTS.map(({ value, label }) => ({ path: `/api/v1/guide-sheet-template?layout=${value}`, label }))
const WATCH_MS = 800

const fieldsOf = ({ mapping, layout }: Chosen) => ({ mapping: mapping && JSON.stringify(mapping), layout })

/** Choose a sheet, say which column is what, look at the first guides, and watch them come in. */
export function ImportWizard({ close }: { close: () => void }) {
  const { post } = useMe()
  const [chosen, setChosen] = useState<Chosen>()
  const [preview, setPreview] = useState<Preview>()
  const [division, setDivision] = useState<string | undefined>(post.divisionCode)
  const [reference, setReference] = useState(false)
  const [batchId, setBatchId] = useState<string>()

  const look = useAction(
    (wanted: Chosen) => dataOf(api.POST('/api/v1/guide-import-previews', multipart(wanted.file, fieldsOf(wanted)))),
    {
      refresh: [],
      done: (answer, wanted) => {
        setPreview(answer)
        setChosen({ ...wanted, mapping: answer.mapping, layout: answer.layout })
      },
    },
  )
  const start = useAction(
    (wanted: Chosen, key) =>
      dataOf(
        api.POST('/api/v1/guide-imports', {
          params: { header: { 'Idempotency-Key': key } },
          ...multipart(wanted.file, { ...fieldsOf(wanted), divisionCode: division, reference }),
        }),
      ),
    { refresh: [['guide-imports']], done: ({ id }) => setBatchId(id) },
  )
  const ready = preview !== undefined && preview.mapping.itemName !== undefined
  return (
    <Modal
      open
      title="导入现行指南"
      width={1040}
      mask={{ closable: false }}
      onCancel={close}
      footer={
        batchId ? (
          <Button type="primary" onClick={close}>
            关闭
          </Button>
        ) : (
          <Space>
            <Button onClick={close}>取消</Button>
            <Button
              type="primary"
              disabled={!ready}
              loading={start.running}
              onClick={() => chosen && void start.run(chosen)}
            >
              开始导入
            </Button>
          </Space>
        )
      }
    >
      <Steps
        size="small"
        current={batchId ? 2 : preview ? 1 : 0}
        style={{ margin: '12px 0 20px' }}
        items={[{ title: '选择表格' }, { title: '核对各列' }, { title: '导入' }]}
      />
      <ProblemAlert problem={look.problem ?? start.problem} />
      {batchId ? (
        <Running batchId={batchId} />
      ) : (
        <>
          <SheetChoice
            again={preview !== undefined}
            running={look.running}
            templates={TEMPLATES}
            choose={(file) => {
              setPreview(undefined)
              start.forget()
              void look.run({ file })
            }}
          />
          {preview && chosen && (
            <>
              <Form layout="vertical" style={{ marginTop: 16 }}>
                <Space wrap size={[24, 0]} align="start">
                  <Form.Item label="未写明地区的行属于">
                    <DivisionSelect
                      aria-label="未写明地区的行属于"
                      style={{ width: 280 }}
                      within={post.divisionCode}
                      value={division}
                      onChange={setDivision}
                    />
                  </Form.Item>
                  <Form.Item label="表格形式">
                    <Select<Layout>
                      aria-label="表格形式"
                      style={{ width: 280 }}
                      value={chosen.layout}
                      options={[...LAYOUTS]}
                      onChange={(layout) => void look.run({ ...chosen, layout })}
                    />
                  </Form.Item>
                  <Form.Item label=" " colon={false}>
                    <Checkbox checked={reference} onChange={(event) => setReference(event.target.checked)}>
                      外地指南，仅供比较
                    </Checkbox>
                  </Form.Item>
                </Space>
              </Form>
              <ImportPreview
                preview={preview}
                looking={look.running}
                remap={(mapping) => void look.run({ ...chosen, mapping })}
              />
            </>
          )}
        </>
      )}
    </Modal>
  )
}

function Running({ batchId }: { batchId: string }) {
  const batch = useQuery({
    queryKey: ['guide-imports', batchId],
    queryFn: () => dataOf(api.GET('/api/v1/guide-imports/{batchId}', { params: { path: { batchId } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' || !state.data ? WATCH_MS : false),
  })
  const refused = useAction(saveRefused, { refresh: [] })
  if (!batch.data) return null
  const { data } = batch as { data: Batch }
  if (data.state === 'running') return <ImportProgress batch={data} />
  return (
    <>
      <ProblemAlert problem={refused.problem} />
      <Alert
        type={data.refused > 0 ? 'warning' : 'success'}
        showIcon
        title={`共 ${data.done} 条：新收 ${data.taken} 条，${data.unchanged} 条已有，${data.refused} 条未导入。`}
        description={
          <Space wrap>
            {data.refused > 0 && <Refused batch={data} save={() => void refused.run(data)} />}
            <Link to={paths.matchQueue()}>处理待确认的匹配</Link>
          </Space>
        }
      />
    </>
  )
}
