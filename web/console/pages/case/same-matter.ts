import type { ActionCode, Case } from './use-case-action.ts'

type Matter = {
  readonly allowedActions: Case['allowedActions']
  readonly steps: readonly Pick<Case['steps'][number], 'id' | 'state'>[]
}

/**
 * Whether what was typed for an act still fits after someone else changed the case: the act is still to be done, in the same
 * review step. Then the dialog stays open over the new state, and nothing has to be typed again.
 */
export function sameMatter(act: ActionCode, before: Matter, now: Matter): boolean {
  const current = ({ steps }: Matter) => steps.find((step) => step.state === 'current')?.id
  return now.allowedActions.includes(act) && current(before) === current(now)
}
