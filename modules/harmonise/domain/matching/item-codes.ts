/*
 * Where a guide carries a code: 基本编码 12, 业务办理项 14 (12 + 2), 实施编码 31 and 33 (organ 18 + level 1 + 12 [+ 2]), inside
 * its address, in brackets or in running text.
 */

/** The basic codes that a text may mean, in the order in which they stand. */
export function codesIn(text: string): string[] {
  const found: string[] = []
  for (const [token] of text
    .normalize('NFKC')
    .toUpperCase()
    .matchAll(/[0-9A-Z]{10,40}/g)) {
    if (token.length >= 29) found.push(token.slice(19, 31))
    else found.push(token, ...(token.length >= 14 ? [token.slice(0, 12)] : []))
  }
  return [...new Set(found)]
}

/** National code of the same main item: `000131128000` and `00013112800Y` share nine characters. */
export const mainItemOf = (code: string): string | null =>
  /^00[0-9]{7}[0-9A-Z]{3}$/.test(code) ? code.slice(0, 9) : null
