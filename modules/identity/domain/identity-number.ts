/** Weights of the first 17 places and the check characters by remainder. Source: GB 11643-1999, ISO 7064 MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** First two digits of the provinces of GB/T 2260, and 83 for residents from Taiwan. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** The 18th character for the first 17 digits; undefined when they are not 17 digits. */
export function identityNumberCheck(first17: string): string | undefined {
  if (!/^[0-9]{17}$/.test(first17)) return undefined
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return CHECKS[sum % 11]
}

/** The number as it is kept and compared: the check character in capitals, no blanks. */
export const normalIdentityNumber = (text: string): string => text.replace(/\s/g, '').toUpperCase()

/** `YYYY-MM-DD` told by the number; undefined when there is no such day. */
export function birthDateOf(number: string): string | undefined {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  const instant = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day ? undefined : day
}

/**
 * Right in form: 18 places, a division of a province that exists, a birth date that exists and is not after `today`
 * (`YYYY-MM-DD`), a sequence above zero, and the check character. Divisions are not looked up further: a number keeps that of its first
 * issue, though the county may be gone since.
 */
export function isIdentityNumber(number: string, today: string): boolean {
  const birth = birthDateOf(number)
  return (
    identityNumberCheck(number.slice(0, 17)) === number[17] &&
    number.length === 18 &&
    PROVINCES.test(number) &&
    birth !== undefined &&
    birth >= '1800-01-01' &&
    birth <= today &&
    number.slice(14, 17) !== '000'
  )
}

/**
 * Numbers of demo persons are right in form, so that everything that checks numbers can be shown, and belong to nobody: division 370399
 * was never given to a county of 淄博市, and whoever was born in the 1890s is not alive.
 */
const DEMO_DIVISION = '370399'

export function demoIdentityNumber(serial: number): string {
  const year = 1890 + (serial % 10)
  const month = 1 + (serial % 12)
  const first17 = `${DEMO_DIVISION}${year}${String(month).padStart(2, '0')}15${String((serial % 999) + 1).padStart(3, '0')}`
  return `${first17}${identityNumberCheck(first17)}`
}

/** Accepted where demo data is present, nowhere else. */
export function isDemoIdentityNumber(number: string): boolean {
  return number.startsWith(DEMO_DIVISION) || number.slice(6, 10) < '1900'
}
