/**
 * 办件编号: 实施编码 (31) + date of submission (8) + serial (8) = 47 characters (45 where a 基本编码 has 10), within the 50 of GB/T 39046 and after the practice of
 * 31 + yyyyMMdd + serial. The serial comes from one database sequence, which no transaction waits for, scattered over eight digits
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
  const parts = [caseNumber.slice(0, 18), caseNumber.slice(18, 19), caseNumber.slice(19, -SHORT_NUMBER_LENGTH)]
  return [...parts, ...(shortNumberOf(caseNumber).match(/.{4}/g) ?? [])].join(' ')
}

/** What a person typed, as a short number; undefined when it cannot be one. */
export function readCaseNumber(typed: string): string | undefined {
  const text = typed.replace(/[\s-]/g, '').toUpperCase()
  if (/^[0-9]{16}$/.test(text)) return text
  return /^[0-9A-Z]{19}([0-9A-Z]{10}|[0-9A-Z]{12})[0-9]{16}$/.test(text) ? shortNumberOf(text) : undefined
}
