import { useRef, useState } from 'react'
import type { Situations } from '#contracts/catalogue/situations.ts'
import { type Change, NO_HISTORY, redone, remember, undone } from './editing.ts'

export interface Editing {
  /** `field` names what is typed in, so that typing on is one step back. */
  readonly apply: (change: Change, field?: string) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** Changes with a way back. The value itself is the owner's. */
export function useHistory(value: Situations, onChange: (next: Situations) => void): Editing {
  const [history, keep] = useState(NO_HISTORY)
  const now = useRef(value)
  now.current = value
  const step = (taken: ReturnType<typeof undone>) => {
    if (!taken) return
    keep(taken.history)
    onChange(taken.value)
  }
  return {
    apply(change, field) {
      keep(remember(history, now.current, field ?? null))
      onChange(change(now.current))
    },
    undo: history.past.length > 0 ? () => step(undone(history, now.current)) : undefined,
    redo: history.future.length > 0 ? () => step(redone(history, now.current)) : undefined,
  }
}
