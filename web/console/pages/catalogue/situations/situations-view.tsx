import type { Situations } from '#contracts/catalogue/situations.ts'
import { Panel } from '../../../components/page.tsx'
import { WideTable } from '../../../components/wide-table.tsx'
import { effectText, type Ground } from './ground.ts'
import './situations.css'

const POLICY_NOTES = { unique: '每个申请人恰好符合一行。', collect: '符合的各行一并生效。' } as const

/** Questions and decision tables as they are in force. */
export function SituationsView({ situations, ground }: { situations: Situations; ground: Ground }) {
  const questions = new Map(situations.questions.map((question) => [question.id, question]))
  return (
    <>
      <Panel title="问题">
        <ol className="points">
          {situations.questions.map((question) => (
            <li key={question.id}>
              {question.text} <code className="quiet">{question.id}</code>
              <div className="quiet">{answersText(question)}</div>
              {question.askedWhen && (
                <div className="quiet">
                  提问条件：<code>{question.askedWhen}</code>
                </div>
              )}
            </li>
          ))}
        </ol>
      </Panel>
      {situations.tables.map((table) => (
        <Panel title={table.name} key={table.id}>
          <p className="quiet">{POLICY_NOTES[table.hitPolicy]}</p>
          <WideTable
            size="small"
            label={`决策表“${table.name}”`}
            rowKey="id"
            rows={table.rows}
            columns={[
              ...table.inputs.map((input, at) => ({
                title: questions.get(input)?.text ?? input,
                key: input,
                render: (_: unknown, row: (typeof table.rows)[number]) => (
                  <Cell text={row.when[at]} question={questions.get(input)} />
                ),
              })),
              {
                title: '结果',
                key: 'effects',
                render: (_, row) => (
                  <ul className="points situations-told">
                    {row.effects.map((effect) => (
                      <li key={JSON.stringify(effect)}>{effectText(effect, ground)}</li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Panel>
      ))}
    </>
  )
}

function answersText(question: Situations['questions'][number]): string {
  if (question.kind === 'yesNo') return '是或否'
  if (question.kind === 'choice') return question.options.map(({ label }) => label).join('、')
  return `${question.min} 到 ${question.max}${question.unit ? ` ${question.unit}` : ''}`
}

/** What is plain is said plainly; the rest stays as it is written. */
function Cell({ text = '', question }: { text?: string; question: Situations['questions'][number] | undefined }) {
  if (text === '-') return <span className="quiet">不限</span>
  if (question?.kind === 'yesNo' && (text === 'true' || text === 'false')) return text === 'true' ? '是' : '否'
  const options = question?.kind === 'choice' ? question.options : []
  const option = options.find(({ value }) => JSON.stringify(value) === text)
  return option ? option.label : <code>{text}</code>
}
