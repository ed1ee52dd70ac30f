import { Alert } from 'antd'
import { ToneTag } from '../../components/states.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import type { Preview } from './import-wizard.tsx'
import { MATCH_TONES, MATCH_WORDS } from './match-words.ts'

interface Props {
  readonly preview: Preview
  readonly looking: boolean
  readonly remap: (mapping: Readonly<Record<string, number>>) => void
}

/** What each column is taken for, to be put right, and what the first guides would become. */
export function ImportPreview({ preview, looking, remap }: Props) {
  const { titles, fields, mapping, guides } = preview
  return (
    <>
      {mapping.itemName === undefined && (
        <Alert type="warning" showIcon title="请指出哪一列是“事项名称”。" style={{ marginBottom: 12 }} />
      )}
      <ColumnMapping titles={titles} fields={fields} mapping={mapping} disabled={looking} remap={remap} />
      <h2 className="minor">试匹配前 {guides.length} 条</h2>
      <WideTable
        size="small"
        label="试匹配结果"
        rowKey="line"
        rows={guides}
        columns={[
          { title: '行', width: 60, render: (_, g) => <span className="number">{g.line}</span> },
          { title: '事项', render: (_, g) => g.itemName ?? <span className="quiet">未写明</span> },
          {
            title: '匹配',
            render: (_, g) => <ToneTag tone={MATCH_TONES[g.state]}>{MATCH_WORDS[g.state]}</ToneTag>,
          },
          { title: '基本事项', render: (_, g) => g.matched?.name ?? '' },
          { title: '理由', width: '32%', render: (_, g) => <span className="quiet">{g.reason}</span> },
          {
            title: '材料',
            render: (_, g) => (
              <span className="number nowrap">
                {g.materials === 0 ? '未列出' : `${g.materialsMatched} / ${g.materials} 种已识别`}
              </span>
            ),
          },
        ]}
      />
    </>
  )
}
