import type { LicenceState } from '#contracts/licences/model.ts'
import { type Tone, ToneTag } from '../../components/states.tsx'

const TONES: Readonly<Record<LicenceState, Tone>> = {
  '01': 'good',
  '02': 'waiting',
  '03': 'bad',
  '04': 'quiet',
  '05': 'quiet',
  '07': 'bad',
}

export const LicenceStateTag = ({ state, name }: { state: LicenceState; name: string }) => (
  <ToneTag tone={TONES[state]}>{name}</ToneTag>
)
