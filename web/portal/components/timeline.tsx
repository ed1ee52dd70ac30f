import { timeText } from '../kit/portal-time.ts'
import { t } from '../texts/index.ts'
import { Paragraphs } from './basics.tsx'

interface Entry {
  readonly at: string
  readonly title: string
  readonly detail?: string | null
  readonly by: 'applicant' | 'department' | 'system'
  readonly byName?: string | null
}

/** What happened, oldest first. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li>
          <p class="timeline-title">{entry.title}</p>
          <p class="timeline-when">
            <time dateTime={entry.at}>{timeText(entry.at)}</time> · {entry.byName ?? t.my.case.by[entry.by]}
          </p>
          {entry.detail && <Paragraphs text={entry.detail} />}
        </li>
      ))}
    </ol>
  )
}
