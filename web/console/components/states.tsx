/** Tones, not colours: what one sees is said in words, too. */
export type Tone = 'waiting' | 'working' | 'paused' | 'good' | 'bad' | 'quiet' | 'mine'

const CASE_TONES: Readonly<Record<string, Tone>> = {
  draft: 'quiet',
  submitted: 'waiting',
  correcting: 'paused',
  reviewing: 'working',
  suspended: 'paused',
  approved: 'good',
  delivered: 'good',
  rejected: 'bad',
  refused: 'bad',
  withdrawn: 'quiet',
  terminated: 'quiet',
}

export function ToneTag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className="tone" data-tone={tone}>
      {children}
    </span>
  )
}

export const CaseStateTag = ({ state, name }: { state: string; name: string }) => (
  <ToneTag tone={CASE_TONES[state] ?? 'quiet'}>{name}</ToneTag>
)
