import { Alert } from 'antd'
import type { Output } from '../../api/types.ts'
import { ToneTag } from '../../components/states.tsx'
import { WideTable } from '../../components/wide-table.tsx'
import { ColumnMapping } from './column-mapping.tsx'

export type ImplementationsPreview = Output<'harmonise.preview-implementations'>

interface Props {
  readonly preview: ImplementationsPreview
  readonly looking: boolean
  readonly remap: (mapping: Readonly<Record<string, number>>) => void
}

/** What each column is taken for, and what the rows would register; those to be refused first. */
export function ImplementationPreview({ preview, looking, remap }: Props) {
  const { titles, fields, mapping, regions, layout, missing, rows, refused, shown } = preview
  const regionOf = new Map(regions.map(({ column, divisionCode }) => [column, `地区 ${divisionCode}`]))
  return (
    <>
      {missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`还缺少：${missing.join('；')}。请指出是哪一列。`}
          style={{ marginBottom: 12 }}
        />
      )}
      <ColumnMapping
        titles={titles}
        fields={fields}
        mapping={mapping}
        disabled={looking}
        remap={remap}
        otherwise={layout === 'matrix' ? regionOf : undefined}
      />
      <h2 className="minor">
        共 {rows} 项，可登记 {rows - refused} 项，有误 {refused} 项
      </h2>
      <WideTable
        size="small"
        label="核对结果"
        rowKey={(row) => `${row.line} ${row.column} ${row.divisionCode}`}
        rows={shown}
        columns={[
          { title: '行', width: 60, render: (_, r) => <span className="number">{r.line}</span> },
          { title: '事项', render: (_, r) => r.itemName ?? <span className="quiet">未写明</span> },
          { title: '基本编码', render: (_, r) => <span className="number">{r.itemCode}</span> },
          { title: '地区', render: (_, r) => <span className="number">{r.divisionCode}</span> },
          { title: '部门', render: (_, r) => r.department },
          {
            title: '核对',
            width: '34%',
            render: (_, r) =>
              r.fault ? (
                <>
                  <ToneTag tone="bad">有误</ToneTag> {r.column && `${r.column}：`}
                  {r.fault}
                </>
              ) : (
                <ToneTag tone="good">可登记</ToneTag>
              ),
          },
        ]}
      />
    </>
  )
}
