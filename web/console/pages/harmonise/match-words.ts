import { MATCH_STATES } from '#contracts/harmonise/model.ts'
import type { Tone } from '../../components/states.tsx'

export const MATCH_WORDS = { ...MATCH_STATES, refused: '有误' } as const

export const MATCH_TONES: Readonly<Record<keyof typeof MATCH_WORDS, Tone>> = {
  matched: 'good',
  unsure: 'waiting',
  none: 'quiet',
  refused: 'bad',
}
