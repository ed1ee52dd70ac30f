import { Button, Modal, Radio, Space } from 'antd'
import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '#contracts/catalogue/export-items.ts'
import { DivisionSelect } from '../../components/division-select.tsx'
import { FileButton } from '../../components/file-button.tsx'

/** The basic catalogue or what one division carries out, as a file in one of four formats. */
export function ExportItems() {
  const [open, setOpen] = useState(false)
  const [whole, setWhole] = useState(true)
  const [division, setDivision] = useState<string>()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const query = new URLSearchParams({ format, ...(!whole && division && { divisionCode: division }) })
  return (
    <>
      <Button onClick={() => setOpen(true)}>导出</Button>
      <Modal open={open} title="导出事项" footer={null} onCancel={() => setOpen(false)}>
        <Space orientation="vertical" size={16} style={{ width: '100%' }}>
          <Radio.Group
            aria-label="导出哪些事项"
            className="checks-below"
            value={whole ? 'all' : 'one'}
            onChange={(event) => setWhole(event.target.value === 'all')}
            options={[
              { value: 'all', label: '基本目录：全省统一的内容' },
              { value: 'one', label: '一个地区的实施清单：当地实际生效的内容' },
            ]}
          />
          {!whole && (
            <DivisionSelect
              aria-label="导出哪个地区"
              style={{ width: '100%' }}
              value={division}
              onChange={setDivision}
            />
          )}
          <Radio.Group
            aria-label="文件格式"
            className="checks-below"
            value={format}
            onChange={(event) => setFormat(event.target.value)}
            options={Object.entries(EXPORT_FORMATS).map(([value, label]) => ({ value, label }))}
          />
          {whole || division ? (
            <FileButton path={`/api/v1/exports/items?${query}`}>导出文件</FileButton>
          ) : (
            <span className="quiet">请先选择地区。</span>
          )}
        </Space>
      </Modal>
    </>
  )
}
