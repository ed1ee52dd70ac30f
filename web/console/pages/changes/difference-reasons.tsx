import { FIELD_NAMES } from '#contracts/catalogue/field-names.ts'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import type { Output } from '../../api/types.ts'
import { Panel } from '../../components/page.tsx'
import { ToneTag } from '../../components/states.tsx'
import { lawTitle } from '../../lib/format.ts'

type Draft = Output<'catalogue.get-change'>['draft']
type Differences = Extract<Draft, { kind: 'override' }>['differences']

/** Why a place wants it otherwise, until when, and on which law beyond the bounds. */
export function DifferenceReasons({ differences }: { differences: Differences }) {
  if (differences.length === 0) {
    return (
      <Panel title="各项差异的理由">
        <p className="quiet">没有差异：全部按上级规定执行。</p>
      </Panel>
    )
  }
  return (
    <Panel title="各项差异的理由">
      <ul className="points">
        {differences.map(({ field, reason, expiresOn, exception }) => (
          <li key={field}>
            <strong>{FIELD_NAMES[field as keyof ItemContent]}</strong>：{reason}
            {expiresOn && <span className="quiet">（截止 {expiresOn}）</span>}
            {exception && (
              <div>
                <ToneTag tone="waiting">法定例外</ToneTag> {lawTitle(exception.law)}
                {exception.article}（{exception.versionDate} 版本）
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
