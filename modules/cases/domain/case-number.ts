/**
 * 办件编号: 实施编码 (31) + date of submission (8) + serial (8) = 47 characters (40 where a 基本编码 has 10, 49 of a handling item), within
 * the 50 of GB/T 39046 and after the practice of 31 + yyyyMMdd + serial. The serial comes from one database sequence, which no transaction waits for, scattered over eight digits
 * by a multiplication that reaches every number once: numbers do not tell how many cases there were before. Date and serial
 * together are unique on the platform, so these 16 digits alone find a case.
 */
export const SERIAL_SPACE = 100_000_000
/** Coprime to the space, so that n ↦ n·m mod space is a permutation; near space divided by the golden ratio. */
export const SERIAL_MULTIPLIER = 61_803_399
const SHORT_NUMBER_LENGTH = 16

export const scatter = (n: number): string =>
  String((BigInt(n) * BigInt(SERIAL_MULTIPLIER)) % BigInt(SERIAL_SPACE)).padStart(8, '0')

/** What identifies the case without the 实施编码. */
export const shortNumberOf = (caseNumber: string): string => caseNumber.slice(-SHORT_NUMBER_LENGTH)

/** `113703000045046442 3 000131014000 2026 0302 6180 3399`: as it is printed and read aloud. */
export function grouped(caseNumber: string): string {
  const task = caseNumber.slice(0, -SHORT_NUMBER_LENGTH)
  const cuts = task.length === 24 ? [6, 14] : [18, 19]
  const parts = [task.slice(0, cuts[0]), task.slice(cuts[0], cuts[1]), task.slice(cuts[1])]
  return [...parts, ...(shortNumberOf(caseNumber).match(/.{4}/g) ?? [])].join(' ')
}

/** What a person typed, as a short number; undefined when it cannot be one. */
export function readCaseNumber(typed: string): string | undefined {
  const text = typed.replace(/[\s-]/g, '').toUpperCase()
  if (/^[0-9]{16}$/.test(text)) return text
  return /^([0-9A-Z]{24}|[0-9A-Z]{29}|[0-9A-Z]{31}([0-9]{2})?)[0-9]{16}$/.test(text) ? shortNumberOf(text) : undefined
}
