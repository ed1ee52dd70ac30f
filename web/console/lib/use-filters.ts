import { useSearchParams } from 'react-router'

/** What a list is narrowed to, kept in its address: it can be sent to a colleague, and Back works. */
export function useFilters(): {
  get(name: string): string | undefined
  set(values: Readonly<Record<string, string | undefined>>): void
} {
  const [search, setSearch] = useSearchParams()
  return {
    get: (name) => search.get(name) || undefined,
    set: (values) =>
      setSearch(
        (now) => {
          for (const [name, value] of Object.entries(values)) {
            if (value) now.set(name, value)
            else now.delete(name)
          }
          return now
        },
        { replace: true },
      ),
  }
}
