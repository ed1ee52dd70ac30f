import { STEPS, type Step } from './acts.ts'

/** The steps of the wizard; those that can be gone to are buttons. */
export function StepStrip(props: {
  readonly current: Step
  /** The last step that can be gone to. */
  readonly reached: Step
  readonly go: (step: Step) => void
}) {
  const last = STEPS.findIndex(({ key }) => key === props.reached)
  return (
    <nav aria-label="起草步骤" className="no-print">
      <ol className="reform-steps">
        {STEPS.map(({ key, title }, at) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === props.current ? 'step' : undefined}
              disabled={at > last && key !== props.current}
              onClick={() => props.go(key)}
            >
              <span className="number">{at + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
