import type { ChangeState } from '#contracts/catalogue/index.ts'

/** What is done with a change, and from which states. A published one can be taken back only before its effect. */
export type ChangeAct = 'revise' | 'submit' | 'return' | 'approve' | 'withdraw'

const FROM: Readonly<Record<ChangeAct, readonly ChangeState[]>> = {
  revise: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  return: ['submitted'],
  approve: ['submitted'],
  withdraw: ['draft', 'submitted', 'returned', 'published'],
}

export const mayAct = (state: ChangeState, act: ChangeAct): boolean => FROM[act].includes(state)
