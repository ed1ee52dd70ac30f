import type { ItemLevel, ItemType } from '#contracts/catalogue/index.ts'
import { itemLevel, localItemCode } from './item-codes.ts'

/** Lists of items give local codes by their lines; whoever registers one item begins behind them. */
const FIRST_SERIAL = 90_001

export interface WantedCode {
  readonly itemType: ItemType
  readonly level: ItemLevel
  readonly codeAbove?: string | undefined
}

/** What codes of a level below an item begin with; undefined where no such item can stand there. */
export function codesBegin({ itemType, level, codeAbove }: WantedCode): string | undefined {
  if (level === 'main') return localItemCode(itemType, FIRST_SERIAL).slice(0, 4)
  if (codeAbove?.length !== 12 || codeAbove.slice(2, 4) !== itemType) return undefined
  if (level === 'handling') return codeAbove
  return itemLevel(codeAbove) === 'main' ? codeAbove.slice(0, 9) : undefined
}

/**
 * The code behind the last one in use; of main items a local one, since national codes are given by the state. A number that was used
 * once is not used for another item while a higher one is there. Undefined when there is none left.
 */
export function nextItemCode(wanted: WantedCode, taken: Iterable<string>): string | undefined {
  const begin = codesBegin(wanted)
  if (begin === undefined) return undefined
  const { first, digits, end } = SERIALS[wanted.level]
  const serialOf = (code: string): number => {
    const serial = code.slice(begin.length, begin.length + digits)
    return code.startsWith(begin) && code.length === begin.length + digits + end.length && /^\d+$/.test(serial)
      ? Number(serial)
      : 0
  }
  let last = first - 1
  for (const code of taken) last = Math.max(last, serialOf(code))
  const next = String(last + 1)
  return next.length > digits ? undefined : `${begin}${next.padStart(digits, '0')}${end}`
}

const SERIALS: Readonly<Record<ItemLevel, { first: number; digits: number; end: string }>> = {
  main: { first: FIRST_SERIAL, digits: 5, end: '000' },
  sub: { first: 1, digits: 3, end: '' },
  handling: { first: 1, digits: 2, end: '' },
}
