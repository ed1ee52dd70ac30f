import { checkCharacter } from './identifier.ts'

/**
 * 证照编号, for people: `TB370303-2026-0000017-X`: issuing division, year, serial within both, check character (ISO 7064
 * MOD 37,36). It begins with letters so that nobody takes it for an identity number.
 */
export function licenceNumber(divisionCode: string, serial: LicenceSerial): string {
  const count = String(serial.count).padStart(7, '0')
  const check = checkCharacter(`TB${divisionCode}${serial.year}${count}`)
  return `TB${divisionCode}-${serial.year}-${count}-${check}`
}

/** Counts the licences of one division in one year. */
export interface LicenceSerial {
  readonly year: number
  readonly count: number
}

/** 流水号 of the identifier: `20260000017`. */
export const serialText = (serial: LicenceSerial): string => `${serial.year}${String(serial.count).padStart(7, '0')}`

/** What was typed as a number, as it is looked up: without blanks, hyphens and dots, full-width characters made plain. */
export function typedNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
}
