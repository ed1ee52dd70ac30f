import { CHANGE_PHASES, CHANGE_STATES, type ChangeSummary } from '#contracts/catalogue/changes.ts'
import type { Tone } from '../../components/states.tsx'
import { formatTime } from '../../lib/format.ts'

type Stand = Pick<ChangeSummary, 'state' | 'phase' | 'effectiveFrom'>

/** Where a change stands, in the words of its list. */
export function standOf({ state, phase, effectiveFrom }: Stand): string {
  if (state !== 'published' || phase === null) return CHANGE_STATES[state]
  return phase === 'scheduled' ? `将于 ${formatTime(effectiveFrom)} 生效` : CHANGE_PHASES[phase]
}

export function toneOf({ state, phase }: Pick<Stand, 'state' | 'phase'>): Tone {
  if (state === 'published') return phase === 'scheduled' ? 'working' : phase === 'inForce' ? 'good' : 'quiet'
  return state === 'submitted' ? 'waiting' : state === 'returned' ? 'bad' : 'quiet'
}

/** When it takes, or took, effect. */
export const effectOf = ({ state, effectiveFrom }: Stand): string =>
  effectiveFrom ? formatTime(effectiveFrom) : state === 'published' ? '' : '发布后立即生效'
