import type { Static } from 'typebox'
import { type getCase, type StepView, SUSPENSION_GROUNDS } from '#contracts/cases/index.ts'
import type { OutputOf } from '#contracts/contract.ts'
import { STAFF_ROLE_NAMES } from '#contracts/identity/index.ts'
import type { Step } from '../domain/events.ts'
import type { CaseFacts } from '../domain/facts.ts'
import { stepStates } from '../domain/steps.ts'
import type { Happening } from '../domain/timeline.ts'

/** The item's review steps with how far each is, who finished it last, and with what opinion. */
export function stepViews(
  steps: readonly Step[],
  facts: CaseFacts,
  happenings: readonly Happening[],
): Static<typeof StepView>[] {
  const states = stepStates(steps, facts)
  return steps.map((step, at) => {
    const state = states[at] ?? 'waiting'
    const done = happenings.findLast(({ event }) => event.kind === 'step-completed' && event.stepId === step.id)
    const finished = state === 'done' ? done : undefined
    return {
      id: step.id,
      name: step.name,
      role: step.role,
      roleName: STAFF_ROLE_NAMES[step.role],
      state,
      doneAt: finished?.at ?? null,
      doneBy: finished?.byName ?? null,
      opinion: finished?.words.opinion ?? null,
    }
  })
}

export function suspensionView(
  facts: CaseFacts,
  happenings: readonly Happening[],
): OutputOf<typeof getCase>['suspension'] {
  if (!facts.suspension) return null
  const { ground, since, expectedEndOn } = facts.suspension
  const note = happenings.findLast(({ event }) => event.kind === 'suspended')?.words.note ?? null
  return { ground, groundName: SUSPENSION_GROUNDS[ground], since, expectedEndOn, note }
}
