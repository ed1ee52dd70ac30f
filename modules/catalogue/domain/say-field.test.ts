import { describe, expect, it } from 'vitest'
import { FIELDS_BY_GROUP } from '#contracts/catalogue/field-groups.ts'
import { ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { sayField } from './say-field.ts'

describe('an element as lines to read', () => {
  it('that the source does not tell is not guessed, and one that is told to be empty is empty', () => {
    expect(sayField('materials', null)).toBeNull()
    expect(sayField('rights', undefined)).toBeNull()
    expect(sayField('materials', [])).toEqual([])
  })

  it('says codes, amounts and dates in words', () => {
    expect(sayField('statutoryLimit', { count: 20, unit: 'workingDay', note: '不含核查' })).toEqual([
      '20 个工作日，不含核查',
    ])
    expect(sayField('onlineDepth', ['4', '5'])).toEqual(['互联网受理', '互联网办理'])
    expect(sayField('isExpress', false)).toEqual(['否'])
    expect(sayField('fee', { charged: true, note: '按件' })).toEqual(['收费，按件'])
    expect(
      sayField('feeItems', [
        {
          name: '证书工本费',
          kind: 'fixed',
          amount: 0,
          standard: null,
          basis: null,
          reducible: true,
          reductionNote: null,
        },
      ]),
    ).toEqual(['证书工本费，定额收费，0 元，可减免'])
    expect(sayField('legalBasis', itemContent().legalBasis)).toEqual(['《测试条例》第一条'])
  })

  it('names each material with what is asked of it', () => {
    const material = {
      id: 'm1',
      name: '申请表',
      materialTypeCode: null,
      necessity: 'required' as const,
      form: 'either' as const,
      originals: 1,
      copies: null,
      copiesNote: null,
      source: null,
      sourceNote: null,
      notice: null,
    }
    expect(sayField('materials', [material])).toEqual(['申请表（必要，纸质或电子，原件 1 份）'])
  })
})

it('every element of an item has its place on the page, once', () => {
  const placed = Object.values(FIELDS_BY_GROUP).flat()
  expect(new Set(placed).size).toBe(placed.length)
  expect([...placed].sort()).toEqual(Object.keys(ItemContent.properties).sort())
})
