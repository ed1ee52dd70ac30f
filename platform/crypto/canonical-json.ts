/**
 * Canonical JSON after RFC 8785 (JCS): members sorted by UTF-16 code units, numbers and strings as ECMAScript writes them, no
 * blanks. Two equal values have one text, so a hash or signature over it means the value. As in `JSON.stringify`, members that
 * are undefined are left out and `toJSON` is honoured (a Date becomes its ISO text). Throws a TypeError for what JSON cannot say:
 * NaN, infinities, bigint, functions, lone surrogates, undefined outside an object.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`)
      return JSON.stringify(value)
    case 'boolean':
      return String(value)
    case 'object':
      return value === null ? 'null' : canonicalObject(value)
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`)
  }
}

function canonicalObject(value: object): string {
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalJson(value.toJSON())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogate')
  return JSON.stringify(text)
}
