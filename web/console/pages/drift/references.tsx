import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { UNKNOWN } from '../../lib/format.ts'
import type { ItemDrift } from './drift-words.ts'

type Comparison = Output<'harmonise.compare-references'>
const WEB_ADDRESS = /^https?:\/\//

/** What other provinces publish about the same item: to learn from, never to be settled here. */
export function References({ drift }: { drift: ItemDrift }) {
  const { itemCode } = drift
  const comparison = useQuery({
    queryKey: ['reference-comparison', itemCode],
    queryFn: () => dataOf(api.GET('/api/v1/items/{itemCode}/reference-comparison', { params: { path: { itemCode } } })),
  })
  return (
    <Asked query={comparison} rows={10}>
      {(data) =>
        data.sides.length === 0 ? (
          <div className="panel">
            <Nothing>还没有收入外省的指南。可以在“导入指南和清单”中作为外地参考导入。</Nothing>
          </div>
        ) : (
          <>
            <p className="quiet">外省的做法仅供参考，不在本省生效，也不列入需要处理的差异。</p>
            {data.sentences.length > 0 && (
              <Panel title="外省之间差在哪里">
                <ul className="points">
                  {data.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </Panel>
            )}
            <ReferenceTable comparison={data} />
          </>
        )
      }
    </Asked>
  )
}

function ReferenceTable({ comparison }: { comparison: Comparison }) {
  const { sides, materials, fields } = comparison
  const told = fields.filter(({ values, field }) => field !== 'materials' && values.some((value) => value !== null))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a heading's part of the page
    <div className="table-frame" role="region" aria-label="外省参考比较表" tabIndex={0}>
      <table className="compare-table">
        <caption className="print-only">{comparison.itemName}　外省参考</caption>
        <thead>
          <tr>
            <th scope="col">内容</th>
            {sides.map((side) => (
              <th scope="col" key={side.key}>
                {side.name}
                <div className="place-note">
                  <span className="quiet">参考</span>
                  {side.sourceUrl && WEB_ADDRESS.test(side.sourceUrl) && (
                    <a className="no-print" href={side.sourceUrl} target="_blank" rel="noreferrer">
                      　来源<span className="visually-hidden">（{side.name}）</span>
                    </a>
                  )}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        {materials.length > 0 && (
          <tbody>
            <tr className="compare-group">
              <th scope="colgroup">申请材料</th>
              <td colSpan={sides.length} />
            </tr>
            {materials.map(({ name, asked, same }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {asked.map((one, at) => (
                  <td key={sides[at]?.key} data-mark={!same && one ? 'different' : undefined}>
                    <Asking asked={one} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )}
        {told.length > 0 && (
          <tbody>
            <tr className="compare-group">
              <th scope="colgroup">其他要素</th>
              <td colSpan={sides.length} />
            </tr>
            {told.map(({ field, title, values, same }) => (
              <tr key={field}>
                <th scope="row">{title}</th>
                {values.map((value, at) => (
                  <td key={sides[at]?.key} data-mark={!same && value !== null ? 'different' : undefined}>
                    {value === null ? <span className="quiet">{UNKNOWN}</span> : <span className="pre">{value}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

function Asking({ asked }: { asked: boolean | null }) {
  if (asked === null) return <span className="quiet">{UNKNOWN}</span>
  return asked ? <strong>要求</strong> : <span>不要求</span>
}
