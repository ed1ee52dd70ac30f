import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ITEM_TYPES, type ItemType } from '#contracts/catalogue/index.ts'
import { codeAbove, itemCodeAgrees, itemLevel } from './item-codes.ts'
import { nextItemCode } from './next-item-code.ts'

const main = { itemType: '01', level: 'main' } as const

describe('the next code of a new item', () => {
  it('is behind all that are in use', () => {
    expect(nextItemCode(main, [])).toBe('TB0190001000')
    expect(nextItemCode(main, ['TB0100007000', '000131024000'])).toBe('TB0190001000')
    expect(nextItemCode(main, ['TB0190004000', 'TB0190002000', 'TB0590009000'])).toBe('TB0190005000')
    const sub = { itemType: '01', level: 'sub', codeAbove: '000131024000' } as const
    expect(nextItemCode(sub, ['000131024000'])).toBe('000131024001')
    expect(nextItemCode(sub, ['000131024001', '00013102400101', '000131024Y07'])).toBe('000131024002')
    const handling = { itemType: '01', level: 'handling', codeAbove: '000131024001' } as const
    expect(nextItemCode(handling, ['00013102400101', '00013102400203'])).toBe('00013102400102')
  })

  it('is none below an item that can have nothing below it, of another type, or when all are in use', () => {
    expect(nextItemCode({ itemType: '01', level: 'sub' }, [])).toBeUndefined()
    expect(nextItemCode({ itemType: '01', level: 'sub', codeAbove: '000131024001' }, [])).toBeUndefined()
    expect(nextItemCode({ itemType: '05', level: 'sub', codeAbove: '000131024000' }, [])).toBeUndefined()
    expect(nextItemCode({ itemType: '01', level: 'handling', codeAbove: '00013102400101' }, [])).toBeUndefined()
    expect(nextItemCode({ itemType: '01', level: 'handling', codeAbove: '0001310240' }, [])).toBeUndefined()
    expect(nextItemCode(main, ['TB0199999000'])).toBeUndefined()
    expect(
      nextItemCode({ itemType: '01', level: 'handling', codeAbove: '000131024001' }, ['00013102400199']),
    ).toBeUndefined()
  })

  it('is free, of its type and level, and directly below the item above it', () => {
    const types = fc.constantFrom(...(Object.keys(ITEM_TYPES) as ItemType[]))
    fc.assert(
      fc.property(
        types,
        fc.constantFrom('main', 'sub', 'handling'),
        fc.array(fc.integer({ min: 1, max: 98 })),
        (itemType, level, used) => {
          const above = `00${itemType}31024000`
          const wanted = { itemType, level, codeAbove: above } as const
          const taken = used.flatMap((serial) => [
            `TB${itemType}${90_000 + serial}000`,
            `${above.slice(0, 9)}0${String(serial).padStart(2, '0')}`,
            `${above}${String(serial).padStart(2, '0')}`,
          ])
          const code = nextItemCode(wanted, taken)!
          expect(taken).not.toContain(code)
          expect(itemCodeAgrees(code, itemType)).toBe(true)
          expect(itemLevel(code)).toBe(level)
          if (level !== 'main') expect(codeAbove(code)).toBe(above)
        },
      ),
    )
  })
})
