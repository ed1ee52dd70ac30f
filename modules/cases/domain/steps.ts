import type { NextStep, Step } from './events.ts'
import type { CaseFacts } from './facts.ts'

/** Review steps inside "reviewing" are the item's data; they are done in order. */
export function stepAfter(steps: readonly Step[], done: readonly string[]): NextStep {
  const next = steps.find((step) => !done.includes(step.id))
  return next ? { id: next.id, role: next.role } : null
}

/** The step that stands open again when the current one is sent back; undefined at the first one. */
export function stepBefore(steps: readonly Step[], done: readonly string[]): NextStep | undefined {
  const last = steps.find((step) => step.id === done.at(-1))
  return last && { id: last.id, role: last.role }
}

export type StepState = 'waiting' | 'current' | 'done'

export function stepStates(
  steps: readonly Step[],
  facts: Pick<CaseFacts, 'state' | 'step' | 'stepsDone'>,
): StepState[] {
  return steps.map((step) => {
    if (facts.stepsDone.includes(step.id)) return 'done'
    return facts.step?.id === step.id && (facts.state === 'reviewing' || facts.state === 'suspended')
      ? 'current'
      : 'waiting'
  })
}
