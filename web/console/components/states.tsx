import { Tag } from 'antd'

/** Tones, not colours: what one sees is said in words beside it. */
const TONES = {
  waiting: { color: 'gold' },
  working: { color: 'processing' },
  paused: { color: 'default' },
  good: { color: 'success' },
  bad: { color: 'error' },
  quiet: { color: 'default' },
  mine: { color: '#b4491a' },
} as const
export type Tone = keyof typeof TONES

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
    <Tag {...TONES[tone]} variant="outlined" style={{ marginInlineEnd: 0 }}>
      {children}
    </Tag>
  )
}

export const CaseStateTag = ({ state, name }: { state: string; name: string }) => (
  <ToneTag tone={CASE_TONES[state] ?? 'quiet'}>{name}</ToneTag>
)
