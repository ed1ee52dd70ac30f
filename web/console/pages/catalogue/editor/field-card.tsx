import type { ReactNode } from 'react'
import type { Output } from '../../../api/types.ts'
import { type Tone, ToneTag } from '../../../components/states.tsx'
import { Lines } from '../lines.tsx'

export type FieldInPlace = Output<'catalogue.get-item-in-place'>['fields'][number]
export type Finding = Output<'catalogue.check-change'>['findings'][number]

const RULES: Readonly<Record<FieldInPlace['rule'], { tone: Tone; name: string }>> = {
  locked: { tone: 'quiet', name: '统一规定' },
  bounded: { tone: 'working', name: '可更优' },
  local: { tone: 'good', name: '各地自定' },
}

const RuleTag = ({ field }: { field: FieldInPlace }) =>
  field.fixed ? (
    <ToneTag tone="quiet">全省统一</ToneTag>
  ) : (
    <ToneTag tone={RULES[field.rule].tone}>{RULES[field.rule].name}</ToneTag>
  )

/** One element: its name, what may be done with it, what is filled in, and what is wrong with it. */
export function FieldCard({
  field,
  tags,
  findings,
  children,
}: {
  field: FieldInPlace
  tags?: ReactNode
  findings: readonly Finding[]
  children: ReactNode
}) {
  const own = findings.filter((finding) => finding.field === field.field)
  return (
    <section
      className="field-card"
      id={`field-${field.field}`}
      aria-label={field.title}
      tabIndex={-1}
      data-wrong={own.some(({ severity }) => severity === 'error') || undefined}
    >
      <div className="field-head">
        <h3>{field.title}</h3>
        <RuleTag field={field} />
        {tags}
      </div>
      {children}
      {own.map(({ sentence, severity }) => (
        <p key={sentence} className={severity === 'error' ? 'wrong' : 'warned'}>
          {severity === 'error' ? '需要修改：' : '请留意：'}
          {sentence}
        </p>
      ))}
    </section>
  )
}

/** What the level above says, to be read beside what is filled in here. */
export const Inherited = ({ field }: { field: FieldInPlace }) => (
  <div className="inherited">
    <span className="quiet">上级规定：</span>
    <Lines lines={field.inherited.lines} />
  </div>
)
