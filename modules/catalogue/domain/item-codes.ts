import type { ItemLevel } from '#contracts/catalogue/index.ts'
import type { DivisionLevel } from '#contracts/regions/index.ts'
import { isCreditCode } from '#modules/regions/index.ts'

/**
 * Codes of items have two sets of lengths: `exchange` is what platforms really exchange (12, 31, 33; C0109 in practice),
 * `standard` is GB/T 39046—2020 (an..10, an..24). Both are accepted; codes of items that we make are of the first.
 */
export type CodeProfile = 'exchange' | 'standard'

/** Begins a local code of this platform, where no national code was seen. */
const LOCAL = 'TB'

/**
 * 基本编码: region 2 (`00` national, `37` Shandong) + item type 2 + department 2 + main item 3 + sub-item 3; the last character
 * may be a letter, as in `00016211200Y`. Undefined when the code is of neither profile.
 */
export function itemCodeProfile(code: string): CodeProfile | undefined {
  if (/^([0-9]{2}|TB)[0-9]{2}[0-9A-Z]{8}([0-9]{2})?$/.test(code)) return 'exchange'
  return /^[0-9A-Z]{10}$/.test(code) ? 'standard' : undefined
}

/**
 * 主项, 子项 or 业务办理项, as the code tells: a handling item has two digits after its 基本编码; of a main item the last three are
 * zeros. The 10 characters of the standard do not tell it, and count as a main item.
 */
export function itemLevel(code: string): ItemLevel {
  if (code.length === 14) return 'handling'
  return code.length === 12 && !code.endsWith('000') ? 'sub' : 'main'
}

/** Code of the item directly above: of a handling item its sub-item, of a sub-item its main item; undefined at the top. */
export function codeAbove(code: string): string | undefined {
  const level = itemLevel(code)
  if (level === 'handling') return code.slice(0, 12)
  return level === 'sub' ? `${code.slice(0, 9)}000` : undefined
}

export const isLocalItemCode = (code: string): boolean => code.startsWith(LOCAL)

/** Whether the type inside the code is the item's. The 10 characters of the standard do not tell it. */
export function itemCodeAgrees(code: string, itemType: string): boolean {
  const profile = itemCodeProfile(code)
  return profile === 'standard' || (profile === 'exchange' && code.slice(2, 4) === itemType)
}

/** The `serial`th local code of a type: `TB0100007000`. */
export function localItemCode(itemType: string, serial: number): string {
  return `${LOCAL}${itemType}${String(serial).padStart(5, '0')}000`
}

/** 行使层级, GB/T 39046—2020 table A.2. */
const EXERCISE_LEVELS: Record<DivisionLevel, string> = {
  nation: '1',
  province: '2',
  city: '3',
  county: '4',
  town: '5',
}

/**
 * 实施编码 in the profile of the item's own code. Exchanged are 31 characters: credit code of the organ 18 + level 1 + 基本编码 12, and
 * 33 of a handling item. The standard has 24 and leaves their make-up open: ours are the division 6 and the subject 8 of the organ's
 * credit code + 基本编码 10, which tells organ and item, and so the level.
 */
export function taskCode(uscc: string, level: DivisionLevel, itemCode: string): string {
  if (itemCodeProfile(itemCode) === 'standard') return `${uscc.slice(2, 16)}${itemCode}`
  return `${uscc}${EXERCISE_LEVELS[level]}${itemCode}`
}

/**
 * Checks a 实施编码: 31 characters with a right credit code, a level and a basic code; or, in the profile of the standard, up to
 * 24 characters of unknown make-up.
 */
export function isTaskCode(code: string, profile: CodeProfile = 'exchange'): boolean {
  if (profile === 'standard') return /^[0-9A-Z]{1,24}$/.test(code)
  return (
    code.length === 31 &&
    isCreditCode(code.slice(0, 18)) &&
    /[1-7]/.test(code.charAt(18)) &&
    itemCodeProfile(code.slice(19)) === 'exchange'
  )
}

/** 业务办理项编码: 实施编码 and a serial of 2 digits. */
export function isHandlingItemCode(code: string): boolean {
  return code.length === 33 && /[0-9]{2}$/.test(code) && isTaskCode(code.slice(0, 31))
}

/** Some provinces write item, division, office, credit code, level and serial with hyphens between them, as Sichuan does. */
const HYPHENED = /^[0-9A-Z]+(?:-[0-9]+)*-([0-9]{12})-[0-9]{3}-([0-9A-Z-]+)-[1-7]-[0-9]{2}$/

/**
 * What is wrong with the code under which a place publishes an item, in a sentence; undefined when it is of a known make-up. The code
 * is kept as the place writes it all the same.
 */
export function taskCodeFault(code: string): string | undefined {
  if (isTaskCode(code) || isHandlingItemCode(code)) return undefined
  const hyphened = HYPHENED.exec(code)
  if (hyphened) {
    return isCreditCode(hyphened[2] as string) ? undefined : `实施编码“${code}”中的统一社会信用代码不正确`
  }
  if (code.length !== 31 && code.length !== 33) {
    return isTaskCode(code, 'standard') ? undefined : `实施编码“${code}”不是已知的编码格式`
  }
  return isCreditCode(code.slice(0, 18))
    ? `实施编码“${code}”的行使层级或者基本编码不正确`
    : `实施编码“${code}”中的统一社会信用代码不正确`
}
