/** Root of all e-licence identifiers, GB/T 36904—2018. */
const ROOT = '1.2.156.3005.2'
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Check character after ISO 7064 MOD 37,36 for characters 0-9A-Z; undefined when another one occurs. For licence identifiers it
 * is taken over everything between root and check, without the dots.
 */
export function checkCharacter(characters: string): string | undefined {
  let product = 36
  for (const character of characters) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return undefined
    product = ((product + value) % 36 || 36) * 2
    product %= 37
  }
  return ALPHABET[(37 - product) % 36]
}

export interface IdentifierParts {
  /** 证照类型代码: 统一社会信用代码 of the defining organ 18 + serial 3. */
  readonly typeCode: string
  /** 统一社会信用代码 of the issuing organ. */
  readonly issuerUscc: string
  /** 流水号, 0-9A-Z. */
  readonly serial: string
  /** From 1; a renewed or changed licence of the same serial counts on. */
  readonly version: number
}

/** 电子证照标识: root, type, issuer, serial, version of three digits, check character. Throws on parts that cannot stand in one. */
export function licenceIdentifier(parts: IdentifierParts): string {
  const version = String(parts.version).padStart(3, '0')
  const check = checkCharacter(`${parts.typeCode}${parts.issuerUscc}${parts.serial}${version}`)
  const identifier = [ROOT, parts.typeCode, parts.issuerUscc, parts.serial, version, check].join('.')
  if (!isLicenceIdentifier(identifier)) throw new Error(`not the parts of a licence identifier: ${identifier}`)
  return identifier
}

const FORM = /^1\.2\.156\.3005\.2\.([0-9A-Z]{21})\.([0-9A-Z]{18})\.([0-9A-Z]{1,32})\.([0-9]{3})\.([0-9A-Z])$/

/** Strict, as for identifiers that we issue; for those from outside a wrong check is worth a warning only. */
export function isLicenceIdentifier(text: string): boolean {
  const found = FORM.exec(text)
  return found !== null && checkCharacter(found.slice(1, 5).join('')) === found[5]
}
