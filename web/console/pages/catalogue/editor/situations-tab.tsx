import type { ItemContent } from '#contracts/catalogue/model.ts'
import type { Situations } from '#contracts/catalogue/situations.ts'
import { Nothing } from '../../../components/feedback.tsx'
import { Panel } from '../../../components/page.tsx'
import type { Finding } from './field-card.tsx'

interface Props {
  readonly itemCode: string
  /** As it stands on screen: situations name its materials, steps and fields. */
  readonly content: ItemContent
  readonly onChange: (value: Situations | null) => void
  readonly findings: readonly Finding[]
}

/** 情形引导 of the standard that is being edited: its questions, to be read here, and what is wrong with them. */
export function SituationsTab({ content, findings }: Props) {
  const situations = content.situations ?? null
  const own = findings.filter(({ field }) => field === 'situations')
  return (
    <Panel title="情形引导" id="field-situations">
      {own.map(({ sentence }) => (
        <p key={sentence} className="wrong">
          {sentence}
        </p>
      ))}
      {situations === null ? (
        <Nothing>这个事项没有分情形，所有申请人要求相同。</Nothing>
      ) : (
        <>
          <p className="quiet">
            共 {situations.questions.length} 个问题，{situations.tables.length} 张判定表。
          </p>
          <ol className="points">
            {situations.questions.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  )
}
