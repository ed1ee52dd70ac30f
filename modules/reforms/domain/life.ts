import type { ReformPhase, ReformState } from '#contracts/reforms/index.ts'

export type ReformVerb = 'revise' | 'assess' | 'submit' | 'return' | 'approve' | 'withdraw'

const FROM: Readonly<Record<ReformVerb, readonly ReformState[]>> = {
  revise: ['draft', 'returned'],
  assess: ['draft', 'returned', 'submitted'],
  submit: ['draft', 'returned'],
  return: ['submitted'],
  approve: ['submitted'],
  withdraw: ['draft', 'submitted', 'returned', 'published'],
}

export const mayAct = (state: ReformState, verb: ReformVerb): boolean => FROM[verb].includes(state)

export const phaseOf = (state: ReformState, effectiveFrom: Date | null, now: Date): ReformPhase | null =>
  state !== 'published' || !effectiveFrom ? null : effectiveFrom > now ? 'scheduled' : 'inForce'
