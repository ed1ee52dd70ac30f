import type { Situations } from '#contracts/catalogue/situations.ts'

interface Props {
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** 情形引导: its questions and tables, to be read here. */
export function SituationsTab({ value }: Props) {
  const { questions, tables } = value as Situations
  return (
    <>
      <p className="quiet">
        共 {questions.length} 个问题，{tables.length} 张判定表。
      </p>
      <ol className="points">
        {questions.map((question) => (
          <li key={question.id}>{question.text}</li>
        ))}
      </ol>
    </>
  )
}
