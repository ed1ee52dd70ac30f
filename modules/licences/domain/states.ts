import type { LicenceAct, LicenceState } from '#contracts/licences/index.ts'

/** Every act but the first one. */
export type LaterAct = Exclude<LicenceAct, 'issue'>

/**
 * From which states an act is lawful, and to which state it leads. 暂扣 can be given back; 撤销 and 吊销 end a licence that is in
 * force or held; 注销 is the formality that may also follow 撤销, 吊销 or the end of its term (行政许可法 Art 70).
 */
export const TRANSITIONS: Readonly<
  Record<LaterAct, { readonly from: readonly LicenceState[]; readonly to: LicenceState }>
> = {
  suspend: { from: ['01'], to: '02' },
  resume: { from: ['02'], to: '01' },
  expire: { from: ['01', '02'], to: '05' },
  withdraw: { from: ['01', '02'], to: '03' },
  revoke: { from: ['01', '02'], to: '07' },
  cancel: { from: ['01', '02', '03', '05', '07'], to: '04' },
}

/** The state after the act; undefined when it is not possible. */
export function stateAfter(state: LicenceState, act: LaterAct): LicenceState | undefined {
  const { from, to } = TRANSITIONS[act]
  return from.includes(state) ? to : undefined
}

/** The state on a day: a licence whose term has ended has expired, whether or not that was written down yet. */
export function stateOn(today: string, licence: { state: LicenceState; expiresOn: string | null }): LicenceState {
  const over = licence.expiresOn !== null && today >= licence.expiresOn
  return over ? (stateAfter(licence.state, 'expire') ?? licence.state) : licence.state
}
