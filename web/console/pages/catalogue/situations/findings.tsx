import { SITUATION_FINDINGS, type SituationFinding } from '#contracts/catalogue/situation-findings.ts'

interface FindingsProps {
  readonly findings: readonly SituationFinding[]
  readonly lit: SituationFinding | null
  readonly onLight: (finding: SituationFinding | null) => void
}

/** Each finding with a person whom it meets; pressing one marks its rows and goes to the first of them. */
export function Findings({ findings, lit, onLight }: FindingsProps) {
  return (
    <ul className="situations-findings">
      {findings.map((finding) => (
        <li key={`${finding.code}${finding.path}${finding.sentence}`} data-severity={finding.severity}>
          <button
            type="button"
            aria-pressed={lit === finding}
            onClick={() => {
              onLight(lit === finding ? null : finding)
              if (lit !== finding) goTo(finding)
            }}
          >
            <strong>
              {finding.severity === 'error' ? '错误' : '提醒'}：{SITUATION_FINDINGS[finding.code].title}
            </strong>
            <span>{finding.sentence}</span>
          </button>
          {finding.sample && finding.sample.length > 0 && (
            <dl className="situations-sample" aria-label="例如这样的申请人">
              {finding.sample.map(({ questionId, question, answer }) => (
                <div key={questionId}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The sum of it, where it is always seen. */
export function Verdict({ findings, pending }: Pick<FindingsProps, 'findings'> & { readonly pending: boolean }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <p role="status" className="situations-verdict" data-tone={errors > 0 ? 'bad' : 'good'}>
      {pending ? '正在检查…' : verdict(errors, findings.length - errors)}
    </p>
  )
}

function verdict(errors: number, warnings: number): string {
  if (errors > 0) return `有 ${errors} 处错误，改好后才能发布${warnings > 0 ? `；另有 ${warnings} 处提醒` : ''}。`
  return warnings > 0 ? `可以发布，有 ${warnings} 处提醒。` : '没有遗漏、冲突和用不到的规则，可以发布。'
}

export const rowDomId = (tableId: string, rowId: string): string => `row-${tableId}-${rowId}`
export const questionDomId = (questionId: string): string => `question-${questionId}`

function goTo({ tableId, rowIds, questionId }: SituationFinding): void {
  const id = tableId && rowIds[0] ? rowDomId(tableId, rowIds[0]) : questionId ? questionDomId(questionId) : undefined
  const element = id ? document.getElementById(id) : null
  element?.scrollIntoView({ block: 'center' })
  element?.querySelector('input')?.focus({ preventScroll: true })
}
