import type pg from 'pg'

/** Name by text. */
const names = new Map<string, string>()

/**
 * Declares a statement that runs very often: each connection parses it once and keeps its plan. Planning a statement of ten
 * joins takes several times as long as running it. The text must be a constant, since every text stays in every connection; how
 * it is run does not change (`rawQuery`).
 */
export function prepared(name: string, text: string): string {
  for (const [other, taken] of names) {
    if (taken === name && other !== text) throw new Error(`two prepared statements are called ${name}`)
  }
  names.set(text, name)
  return text
}

/** Lets a connection run the declared statements by their names. */
export function runsPrepared(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const byName = (...args: unknown[]): unknown => {
    const [text, values, ...rest] = args
    const name = typeof text === 'string' && Array.isArray(values) ? names.get(text) : undefined
    return name ? query({ name, text, values }, ...rest) : query(...args)
  }
  client.query = byName as typeof client.query
}
