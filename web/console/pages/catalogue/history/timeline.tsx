import { Panel } from '../../../components/page.tsx'
import { ToneTag } from '../../../components/states.tsx'
import { formatTime } from '../../../lib/format.ts'
import type { Step } from './history-page.tsx'

interface Props {
  readonly steps: readonly Step[]
  readonly chosen: number | undefined
  readonly choose: (step: Step) => void
}

/** Every change that this place has seen, the latest first. */
export function Timeline({ steps, chosen, choose }: Props) {
  return (
    <Panel title="历次变化">
      <ol className="timeline">
        {steps
          .map((step, index) => ({ step, index }))
          .toReversed()
          .map(({ step, index }) => (
            <li key={step.effectiveFrom}>
              <button type="button" aria-current={index === chosen ? 'step' : undefined} onClick={() => choose(step)}>
                <span className="number">{formatTime(step.effectiveFrom)} 起</span>
                {Date.parse(step.effectiveFrom) > Date.now() && <ToneTag tone="working">尚未生效</ToneTag>}
                {step.observed && <ToneTag tone="waiting">尚未统一</ToneTag>}
                <span className="timeline-title">{step.title ?? step.sentences[0]}</span>
                {step.document && <span className="quiet">{step.document}</span>}
              </button>
            </li>
          ))}
      </ol>
    </Panel>
  )
}
