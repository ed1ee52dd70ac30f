import { UNKNOWN } from '../../lib/format.ts'

/** One element as the API tells it: not published, none, one line or a list. */
export function Lines({ lines }: { lines: readonly string[] | null }) {
  if (lines === null) return <span className="quiet">{UNKNOWN}</span>
  if (lines.length === 0) return <span>无</span>
  if (lines.length === 1) return <span className="pre">{lines[0]}</span>
  return (
    <ol className="points">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={at}>{line}</li>
      ))}
    </ol>
  )
}
