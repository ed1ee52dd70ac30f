import { Alert, Button, Form, Modal, Select, Space, Steps } from 'antd'
import { useState } from 'react'
import { IMPLEMENTATION_LAYOUTS, type ImplementationLayoutName } from '#contracts/harmonise/implementation-imports.ts'
import { api, dataOf } from '../../api/client.ts'
import { multipart } from '../../api/multipart.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../app/session.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { ImplementationPreview, type ImplementationsPreview } from './implementation-preview.tsx'
import { Refused, saveRefused } from './import-batch.tsx'
import { SheetChoice } from './sheet-choice.tsx'

interface Chosen {
  readonly file: File
  readonly division?: string
  readonly mapping?: Readonly<Record<string, number>>
  readonly layout?: ImplementationLayoutName
}

const LAYOUTS = Object.entries(IMPLEMENTATION_LAYOUTS).map(([value, label]) => ({
  value: value as ImplementationLayoutName,
  label,
}))
const TEMPLATES = LAYOUTS.map(({ value, label }) => ({
  path: `/api/v1/implementation-sheet-template?layout=${value}`,
  label,
}))

const fieldsOf = ({ mapping, layout, division }: Chosen) => ({
  mapping: mapping && JSON.stringify(mapping),
  layout,
  divisionCode: division,
})

/** Choose a list, say which column is what, see what is wrong with which row, and register the rest. */
export function ImplementationWizard({ close }: { close: () => void }) {
  const { post } = useMe()
  const [chosen, setChosen] = useState<Chosen>()
  const [preview, setPreview] = useState<ImplementationsPreview>()
  const look = useAction(
    (wanted: Chosen) =>
      dataOf(api.POST('/api/v1/implementation-import-previews', multipart(wanted.file, fieldsOf(wanted)))),
    {
      refresh: [],
      done: (answer, wanted) => {
        setPreview(answer)
        setChosen({ ...wanted, mapping: answer.mapping, layout: answer.layout })
      },
    },
  )
  const [done, setDone] = useState<Parameters<typeof Refused>[0]['batch']>()
  const start = useAction(
    (wanted: Chosen, key) =>
      dataOf(
        api.POST('/api/v1/implementation-imports', {
          params: { header: { 'Idempotency-Key': key } },
          ...multipart(wanted.file, fieldsOf(wanted)),
        }),
      ),
    { refresh: [['guide-imports']], done: setDone },
  )
  const saved = useAction(saveRefused, { refresh: [] })
  const ready = preview !== undefined && preview.missing.length === 0 && preview.rows > preview.refused
  return (
    <Modal
      open
      title="导入实施清单"
      width={1040}
      mask={{ closable: false }}
      onCancel={close}
      footer={
        done ? (
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
              {preview && preview.refused > 0 ? '登记无误的行' : '开始登记'}
            </Button>
          </Space>
        )
      }
    >
      <Steps
        size="small"
        current={done ? 2 : preview ? 1 : 0}
        style={{ margin: '12px 0 20px' }}
        items={[{ title: '选择表格' }, { title: '核对各列' }, { title: '登记' }]}
      />
      <ProblemAlert problem={look.problem ?? start.problem ?? saved.problem} />
      {done ? (
        <Alert
          type={done.refused > 0 ? 'warning' : 'success'}
          showIcon
          title={`共 ${done.done} 项：新登记 ${done.taken} 项，${done.unchanged} 项已有，${done.refused} 项未登记。`}
          description={done.refused > 0 && <Refused batch={done} save={() => void saved.run(done)} />}
        />
      ) : (
        <>
          <SheetChoice
            again={preview !== undefined}
            running={look.running}
            templates={TEMPLATES}
            choose={(file) => {
              setPreview(undefined)
              start.forget()
              void look.run({ file, division: chosen?.division ?? post.divisionCode })
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
                      value={chosen.division}
                      onChange={(division) => void look.run({ ...chosen, division })}
                    />
                  </Form.Item>
                  <Form.Item label="表格形式">
                    <Select<ImplementationLayoutName>
                      aria-label="表格形式"
                      style={{ width: 280 }}
                      value={chosen.layout}
                      options={LAYOUTS}
                      onChange={(layout) => void look.run({ ...chosen, layout })}
                    />
                  </Form.Item>
                </Space>
              </Form>
              <ImplementationPreview
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
