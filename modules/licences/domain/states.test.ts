import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LICENCE_STATES, type LicenceState } from '#contracts/licences/index.ts'
import { type LaterAct, stateAfter, stateOn, TRANSITIONS } from './states.ts'

const STATES = Object.keys(LICENCE_STATES) as LicenceState[]
const ACTS = Object.keys(TRANSITIONS) as LaterAct[]

describe('states of a licence', () => {
  it('never come back to life but from 暂扣, and end with 注销', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 12 }), (acts) => {
        let state: LicenceState = '01'
        const seen: LicenceState[] = [state]
        for (const act of acts) {
          const next = stateAfter(state, act)
          if (!next) continue
          expect(state).not.toBe('04')
          if (next === '01') expect(state).toBe('02')
          state = next
          seen.push(state)
        }
        const ended = seen.findIndex((one) => one !== '01' && one !== '02')
        if (ended >= 0) expect(seen.slice(ended + 1).every((one) => one === '04')).toBe(true)
      }),
    )
  })

  it('expire by the calendar alone, and only while in force or held', () => {
    const over = (state: LicenceState) => stateOn('2031-03-02', { state, expiresOn: '2031-03-02' })
    expect(STATES.map(over)).toEqual(['05', '05', '03', '04', '05', '07'])
    expect(stateOn('2031-03-01', { state: '01', expiresOn: '2031-03-02' })).toBe('01')
    expect(stateOn('2999-01-01', { state: '01', expiresOn: null })).toBe('01')
  })
})
