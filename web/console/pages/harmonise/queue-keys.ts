export type QueueWish = 'next' | 'previous' | 'accept' | 'none' | 'undo'

const WISHES: Readonly<Record<string, QueueWish>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'accept',
  n: 'none',
  u: 'undo',
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget | null
}

/** What a key means in the queue; undefined where it belongs to a field, a button or the browser. */
export function queueKey(event: Pressed): QueueWish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const element = event.target as { tagName?: string; type?: string; isContentEditable?: boolean } | null
  const isChoice = element?.tagName === 'INPUT' && element.type === 'radio'
  // In a row of choices the arrows choose; letters are not typed there.
  if (isChoice && event.key.startsWith('Arrow')) return undefined
  if (element?.isContentEditable || (!isChoice && /^(INPUT|TEXTAREA|SELECT)$/.test(element?.tagName ?? '')))
    return undefined
  // Enter on a button or a link presses it.
  if (event.key === 'Enter' && /^(BUTTON|A)$/.test(element?.tagName ?? '')) return undefined
  return WISHES[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}
