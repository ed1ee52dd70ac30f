import { Alert, Select } from 'antd'
import { ToneTag } from '../../components/states.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import type { Preview } from './import-wizard.tsx'
import { MATCH_TONES, MATCH_WORDS } from './match-words.ts'

interface Props {
  readonly preview: Preview
  readonly looking: boolean
  readonly remap: (mapping: Readonly<Record<string, number>>) => void
}

const NOT_READ = 'none'

/** What each column is taken for, to be put right, and what the first guides would become. */
export function ImportPreview({ preview, looking, remap }: Props) {
  const { titles, fields, mapping, guides } = preview
  const fieldAt = (column: number) => Object.entries(mapping).find(([, at]) => at === column)?.[0]
  const choose = (column: number, field: string) => {
    const others = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field)
    remap(Object.fromEntries(field === NOT_READ ? others : [...others, [field, column]]))
  }
  const options = [
    { value: NOT_READ, label: '不读取' },
    ...fields.map(({ field, title, required }) => ({ value: field, label: required ? `${title}（必需）` : title })),
  ]
  return (
    <>
      {mapping.itemName === undefined && (
        <Alert type="warning" showIcon title="请指出哪一列是“事项名称”。" style={{ marginBottom: 12 }} />
      )}
      <h3>各列的含义</h3>
      <ul className="column-mapping">
        {titles.map((title, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the sheet
          <li key={column}>
            <span>{title || `第 ${column + 1} 列`}</span>
            <Select<string>
              aria-label={`“${title || `第 ${column + 1} 列`}”的含义`}
              showSearch={{ optionFilterProp: 'label' }}
              value={fieldAt(column) ?? NOT_READ}
              options={options}
              disabled={looking}
              onChange={(field) => choose(column, field)}
            />
          </li>
        ))}
      </ul>
      <h3>试匹配前 {guides.length} 条</h3>
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
