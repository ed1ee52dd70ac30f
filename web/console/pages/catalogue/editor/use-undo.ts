import { useEffect, useReducer } from 'react'

/** What was on screen before, what is, and what was undone. */
export interface Undoable<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** The part that was touched last, and when: typing on in it is one step. */
  readonly touched: { readonly part: string; readonly at: number } | undefined
}

export type Edit<T> =
  | { readonly kind: 'edit'; readonly part: string; readonly at: number; readonly change: (present: T) => T }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const ONE_STEP_MS = 1200
const STEPS_KEPT = 200

/** Undo and redo as pure steps: typing in one part without a pause is taken back at once. */
export function undoable<T>(state: Undoable<T>, edit: Edit<T>): Undoable<T> {
  const { past, present, future, touched } = state
  if (edit.kind === 'edit') {
    const next = edit.change(present)
    if (next === present) return state
    const typingOn = touched?.part === edit.part && edit.at - touched.at < ONE_STEP_MS && past.length > 0
    return {
      past: typingOn ? past : [...past, present].slice(-STEPS_KEPT),
      present: next,
      future: [],
      touched: { part: edit.part, at: edit.at },
    }
  }
  if (edit.kind === 'undo') {
    const before = past.at(-1)
    if (before === undefined) return state
    return { past: past.slice(0, -1), present: before, future: [present, ...future], touched: undefined }
  }
  const after = future[0]
  if (after === undefined) return state
  return { past: [...past, present], present: after, future: future.slice(1), touched: undefined }
}

export interface Undo<T> {
  readonly present: T
  edit(part: string, change: (present: T) => T): void
  undo(): void
  redo(): void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere on the screen, also inside a box. */
export function useUndo<T>(initial: T): Undo<T> {
  const [state, dispatch] = useReducer(undoable<T>, { past: [], present: initial, future: [], touched: undefined })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      dispatch({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return {
    present: state.present,
    edit: (part, change) => dispatch({ kind: 'edit', part, at: Date.now(), change }),
    undo: () => dispatch({ kind: 'undo' }),
    redo: () => dispatch({ kind: 'redo' }),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
  }
}
