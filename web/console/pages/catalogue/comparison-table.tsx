import { COMPARISON_MARKS } from '#contracts/catalogue/compare-places.ts'
import { FIELD_GROUPS, type FieldGroup } from '#contracts/catalogue/field-groups.ts'
import type { Output } from '../../api/types.ts'
import { Nothing } from '../../components/feedback.tsx'
import { ToneTag } from '../../components/states.tsx'
import { Lines } from './lines.tsx'

type Comparison = Output<'catalogue.compare-places'>
type Field = Comparison['fields'][number]

/** Elements down, places across; the first column stays in sight, and what differs says so in words. */
export function ComparisonTable({ comparison, onlyDifferent }: { comparison: Comparison; onlyDifferent: boolean }) {
  const { places, fields, itemName } = comparison
  const told = fields.filter(({ standard, cells }) => standard !== null || cells.some(({ lines }) => lines !== null))
  const shown = onlyDifferent ? told.filter(({ same }) => !same) : told
  const different = told.filter(({ same }) => !same).length
  return (
    <>
      <p className="quiet" aria-live="polite">
        {different === 0 ? '各地区已公布的内容没有不同。' : `有 ${different} 项要素不同。`}
      </p>
      {shown.length === 0 ? (
        <div className="panel">
          <Nothing>没有不同之处。</Nothing>
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a section would be a heading's part of the page
        <div className="table-frame" role="region" aria-label="地区比较表" tabIndex={0}>
          <table className="compare-table">
            <caption className="print-only">{itemName}　地区比较</caption>
            <thead>
              <tr>
                <th scope="col">要素</th>
                <th scope="col">基本目录</th>
                {places.map((place) => (
                  <th scope="col" key={place.divisionCode}>
                    {place.name}
                    <div className="quiet place-note">{noteOf(place)}</div>
                  </th>
                ))}
              </tr>
            </thead>
            {(Object.entries(FIELD_GROUPS) as [FieldGroup, string][]).map(([group, name]) => (
              <Group key={group} name={name} fields={shown.filter((field) => field.group === group)} places={places} />
            ))}
          </table>
        </div>
      )}
    </>
  )
}

function noteOf({ implementedBy, implementedByName, divisionCode, observed }: Comparison['places'][number]): string {
  if (implementedBy === null) return '没有部门办理'
  if (implementedBy !== divisionCode) return `由${implementedByName}办理`
  return observed ? '尚未统一' : ''
}

function Group({ name, fields, places }: { name: string; fields: readonly Field[]; places: Comparison['places'] }) {
  if (fields.length === 0) return null
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="colgroup">{name}</th>
        <td colSpan={places.length + 1} />
      </tr>
      {fields.map((field) => (
        <tr key={field.field}>
          <th scope="row">{field.title}</th>
          <td>
            <Lines lines={field.standard} />
          </td>
          {field.cells.map((cell, at) => (
            <td key={places[at]?.divisionCode} data-mark={cell.mark}>
              {cell.mark === 'different' && (
                <div>
                  <ToneTag tone="waiting">{COMPARISON_MARKS.different}</ToneTag>
                </div>
              )}
              <Lines lines={cell.lines} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
