import { useSyncExternalStore } from 'react'
import { theme } from './theme.ts'

const reduced = window.matchMedia('(prefers-reduced-motion: reduce)')
const calm = { ...theme, token: { ...theme.token, motion: false } }

/** The design tokens, without movement for whoever has asked their system for less of it. */
export function useTheme() {
  const less = useSyncExternalStore(
    (changed) => {
      reduced.addEventListener('change', changed)
      return () => reduced.removeEventListener('change', changed)
    },
    () => reduced.matches,
  )
  return less ? calm : theme
}
