import type { DivisionLevel } from '#contracts/regions/index.ts'

/** The state itself: it owns standards, and nothing is carried out there. Its digits are the beginning of every code. */
const NATION = '000000'

/**
 * Level told by a GB/T 2260 code (6 digits; 9 for towns and streets of GB/T 10114): `370000` province, `370300` city,
 * `370303` county, `370303001` town; `000000` the nation.
 */
export function levelOf(code: string): DivisionLevel {
  if (code.length > 6) return 'town'
  if (code === NATION) return 'nation'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** Whether `upper` is the division itself or one above it. */
export function covers(upper: string, lower: string): boolean {
  return lower.startsWith(significantPart(upper))
}

/** The division and those above it up to the province, lowest first: `370303` → `370303`, `370300`, `370000`. */
export function withAncestors(code: string): string[] {
  const chain = [code, code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return [...new Set(chain)]
}

/** `370300` → `3703`: the digits that those below share; of the nation none. */
export function significantPart(code: string): string {
  if (code.length > 6) return code
  if (code === NATION) return ''
  return code.replace(/(00){1,2}$/, '')
}
