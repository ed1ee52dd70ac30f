import { Link } from 'react-router'
import type { DriftClass } from '#contracts/harmonise/drift-model.ts'
import { countIn, type HeatMap } from './heat.ts'

interface Props {
  readonly map: HeatMap
  readonly name: DriftClass
  readonly label: string
  /** Where a row, a column and a cell lead to; a column of the lowest level leads nowhere. */
  readonly rowTo: (key: string) => string
  readonly columnTo: (divisionCode: string) => string | undefined
  readonly cellTo: (key: string, divisionCode: string) => string
}

/** The figures of the map as a table: for the keyboard, for screen readers, for paper. */
export function HeatTable({ map, name, label, rowTo, columnTo, cellTo }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a heading's part of the page
    <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
      <table className="compare-table heat-table">
        <caption className="print-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">主题或者事项</th>
            {map.columns.map(({ divisionCode, name: place }) => (
              <th scope="col" key={divisionCode}>
                <Maybe to={columnTo(divisionCode)}>{place}</Maybe>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map(({ key, title }) => (
            <tr key={key}>
              <th scope="row">
                <Link to={rowTo(key)}>{title}</Link>
              </th>
              {map.columns.map(({ divisionCode, name: place }) => {
                const count = countIn(map, key, divisionCode, name)
                return (
                  <td key={divisionCode} className="number">
                    {count === 0 ? (
                      <span className="quiet">0</span>
                    ) : (
                      <Link to={cellTo(key, divisionCode)} aria-label={`${title}，${place}：${count} 处`}>
                        {count}
                      </Link>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Maybe = ({ to, children }: { to: string | undefined; children: string }) =>
  to ? <Link to={to}>{children}</Link> : children
