import { Button } from 'antd'
import { Link } from 'react-router'
import { UNPLACED_REASONS } from '#contracts/harmonise/place-guides.ts'
import { paths } from '../../app/paths.ts'
import { PlaceName } from '../../components/place-name.tsx'
import type { Unplaced } from './place-again.ts'

export const Guide = ({ row }: { row: Unplaced }) => (
  <Link className="card-title" to={paths.observedGuide(row.guideId)}>
    {row.itemName}
  </Link>
)

export const Where = ({ row }: { row: Unplaced }) => (
  <div>
    <PlaceName code={row.divisionCode} />
    <div className="quiet">{row.department ?? '没有写明部门'}</div>
  </div>
)

export const Matched = ({ row }: { row: Unplaced }) =>
  row.item ? (
    <Link to={paths.item(row.item.itemCode)}>{row.item.name}</Link>
  ) : (
    <span className="quiet">目前没有生效的标准</span>
  )

/** Refusals that a named department answers. */
const WANTS_DEPARTMENT: ReadonlySet<string | null> = new Set([
  'catalogue.department-needed',
  'catalogue.department-elsewhere',
])

export function Reason({ row, name }: { row: Unplaced; name: (row: Unplaced) => void }) {
  const title = row.reasonCode === null ? undefined : UNPLACED_REASONS[row.reasonCode]
  return (
    <>
      {title && <strong>{title}</strong>}
      <div>{row.reason}</div>
      {row.mayPlace && WANTS_DEPARTMENT.has(row.reasonCode) && (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => name(row)}>
          选择办理部门
        </Button>
      )}
    </>
  )
}
