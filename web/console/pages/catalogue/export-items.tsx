import { Button, Modal, Radio, Space } from 'antd'
import { useState } from 'react'
import {
  CATALOGUE_EXPORTS,
  type CatalogueExport,
  EXPORT_FORMATS,
  type ExportFormat,
} from '#contracts/catalogue/export-items.ts'
import { OBSERVATION_EXPORTS, type ObservationExport } from '#contracts/harmonise/export-observations.ts'
import { DivisionSelect } from '../../components/division-select.tsx'
import { FileButton } from '../../components/file-button.tsx'

type Exportable = CatalogueExport | ObservationExport

const ALL = { ...CATALOGUE_EXPORTS, ...OBSERVATION_EXPORTS }
const isObservation = (what: Exportable): what is ObservationExport => Object.hasOwn(OBSERVATION_EXPORTS, what)
/** What linked data can say. */
const LINKED: readonly Exportable[] = ['items', 'implementations', 'dictionary']
const OF_A_DIVISION: readonly Exportable[] = ['implementations', 'guides', 'drift']

/** The catalogue, the dictionary, what places publish and how they differ, as files. */
export function ExportItems() {
  const [open, setOpen] = useState(false)
  const [what, setWhat] = useState<Exportable>('items')
  const [division, setDivision] = useState<string>()
  const [chosen, setFormat] = useState<ExportFormat>('xlsx')
  const linked = LINKED.includes(what)
  const format = chosen === 'cpsv' && !linked ? 'xlsx' : chosen
  const place = OF_A_DIVISION.includes(what) ? division : undefined
  const query = new URLSearchParams({ what, format, ...(place && { divisionCode: place }) })
  return (
    <>
      <Button onClick={() => setOpen(true)}>导出</Button>
      <Modal open={open} title="导出" footer={null} onCancel={() => setOpen(false)}>
        <Space orientation="vertical" size={16} style={{ width: '100%' }}>
          <Radio.Group
            aria-label="导出什么"
            vertical
            className="checks-below"
            value={what}
            onChange={(event) => setWhat(event.target.value)}
            options={Object.entries(ALL).map(([value, label]) => ({ value, label }))}
          />
          {OF_A_DIVISION.includes(what) && (
            <DivisionSelect
              aria-label="导出哪个地区"
              placeholder={what === 'implementations' ? '选择地区' : '全部地区，或选择一个地区'}
              allowClear={what !== 'implementations'}
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
            options={Object.entries(EXPORT_FORMATS)
              .filter(([value]) => linked || value !== 'cpsv')
              .map(([value, label]) => ({ value, label }))}
          />
          {what === 'implementations' && !division ? (
            <span className="quiet">请先选择地区。</span>
          ) : (
            <FileButton path={`/api/v1/exports/${isObservation(what) ? 'observations' : 'items'}?${query}`}>
              导出文件
            </FileButton>
          )}
        </Space>
      </Modal>
    </>
  )
}
