import { Button, Space } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Entry } from './match-queue-page.tsx'
import { TargetSelect } from './target-select.tsx'

interface Props {
  readonly entry: Entry
  readonly current: boolean
  readonly busy: boolean
  readonly focus: () => void
  readonly decide: (target: string | null) => void
}

/** Some sources are stored pages without an address. */
const WEB_ADDRESS = /^https?:\/\//

export function QueueEntryCard({ entry, current, busy, focus, decide }: Props) {
  const place = useRef<HTMLLIElement>(null)
  const [other, setOther] = useState<string>()
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const { example } = entry
  const from = [example.regionName ?? '地区未写明', entry.kind === 'material' ? example.itemName : null]
  return (
    <li ref={place} className="queue-entry" aria-current={current || undefined} onFocus={focus}>
      <div className="card-top">
        <span className="card-title">{entry.name}</span>
        <span className="quiet number nowrap">{entry.uses} 处</span>
      </div>
      <div className="quiet">
        例如：{from.filter(Boolean).join('，')}
        {example.sourceUrl && WEB_ADDRESS.test(example.sourceUrl) && (
          <>
            ，
            <a href={example.sourceUrl} target="_blank" rel="noreferrer">
              原网页
            </a>
          </>
        )}
      </div>
      <ul className="suggestions" aria-label="建议">
        {entry.suggestions.map((suggestion, index) => (
          <li key={suggestion.code}>
            <Button
              type={index === 0 && current ? 'primary' : 'default'}
              disabled={busy}
              onClick={() => decide(suggestion.code)}
            >
              是“{suggestion.name}”
            </Button>
            <span className="quiet">
              相似 {Math.round(suggestion.score * 100)}%：{suggestion.reason}
            </span>
          </li>
        ))}
      </ul>
      <Space wrap>
        <TargetSelect kind={entry.kind} value={other} onChange={setOther} />
        <Button disabled={busy || !other} onClick={() => other && decide(other)}>
          采用所选
        </Button>
        <Button disabled={busy} onClick={() => decide(null)}>
          都不是
        </Button>
      </Space>
    </li>
  )
}
