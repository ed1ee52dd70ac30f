import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { answerSections, withFields, withPage } from './answers.ts'
import { isServedBy } from './applicants.ts'
import { grouped, readCaseNumber, SERIAL_MULTIPLIER, SERIAL_SPACE, scatter, shortNumberOf } from './case-number.ts'
import { closedField, mayRequestCorrection, namePoints, unansweredMaterials } from './corrections.ts'
import { licenceFields } from './licence-face.ts'
import { missingMaterials } from './materials.ts'
import { pageStates } from './pages.ts'
import { stepAfter, stepBefore, stepStates } from './steps.ts'
import { stateName } from './words.ts'

const TASK = '11370303MB2A00001X3000131024000'

describe('a case number', () => {
  it('is the task code, the day and a serial, and is found by its last 16 digits', () => {
    const number = `${TASK}20260302${scatter(1)}`
    expect(number).toHaveLength(47)
    expect(grouped(number)).toBe('11370303MB2A00001X 3 000131024000 2026 0302 6180 3399')
    for (const typed of [number, grouped(number), shortNumberOf(number), '2026 0302-6180 3399', number.toLowerCase()]) {
      expect(readCaseNumber(typed)).toBe('2026030261803399')
    }
    const ofStandard = '370303MB2A000020010010002026030261803399'
    expect(grouped(ofStandard)).toBe('370303 MB2A0000 2001001000 2026 0302 6180 3399')
    const ofHandlingItem = '11370303MB2A00001X3000131024000012026030261803399'
    for (const typed of [ofStandard, grouped(ofStandard), ofHandlingItem]) {
      expect(readCaseNumber(typed)).toBe('2026030261803399')
    }
    for (const typed of ['', '123', `${number}1`, '2026030261803399X']) expect(readCaseNumber(typed)).toBeUndefined()
  })

  it('gives every number of the sequence a serial of its own', () => {
    const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
    expect(greatestCommonDivisor(SERIAL_MULTIPLIER, SERIAL_SPACE)).toBe(1)
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: SERIAL_SPACE - 1 }), { maxLength: 200 }), (numbers) => {
        const serials = numbers.map(scatter)
        expect(new Set(serials).size).toBe(numbers.length)
        for (const serial of serials) expect(serial).toMatch(/^[0-9]{8}$/)
      }),
    )
  })
})

describe('a correction', () => {
  const correctable = [
    { kind: 'field', target: 'shop', title: '店铺名称' },
    { kind: 'material', target: 'plan', title: '平面图' },
  ] as const

  it('is asked for once', () => {
    expect([mayRequestCorrection(0), mayRequestCorrection(1)]).toEqual([true, false])
  })

  it('names things of this case by their titles, each once', () => {
    const requested = [
      { kind: 'field', target: 'shop', reason: '与执照不一致' },
      { kind: 'field', target: 'shop', reason: '与执照上的名称不一致' },
      { kind: 'material', target: 'shop', reason: '没有这份材料' },
    ] as const
    expect(namePoints(requested, correctable)).toEqual({
      points: [{ kind: 'field', target: 'shop', title: '店铺名称', reason: '与执照上的名称不一致' }],
      unknown: 1,
    })
  })

  it('opens the named fields alone and waits for every named material', () => {
    expect(closedField({ shop: 'a' }, correctable)).toBeUndefined()
    expect(closedField({ shop: 'a', place: 'b' }, correctable)).toBe('place')
    expect(unansweredMaterials(correctable, new Set())).toEqual(['plan'])
    expect(unansweredMaterials(correctable, new Set(['plan']))).toEqual([])
  })
})

describe('answers', () => {
  const form: FormDefinition = {
    versionId: 'v',
    sample: true,
    schema: {
      properties: {
        shop: { type: 'string', title: '店铺名称', 'x-element': 'shop-name' },
        online: { type: 'boolean', title: '是否网络经营', 'x-element': 'online-trade' },
        kinds: { type: 'array', items: { type: 'string' }, title: '经营项目', 'x-element': 'food-business-projects' },
      },
    },
    pages: [
      { id: 'a', title: '一', note: null, fields: ['shop'] },
      { id: 'b', title: '二', note: null, fields: ['online', 'kinds'] },
    ],
  }

  it('of one page leave the other pages as they are; what was emptied is gone', () => {
    const before = { shop: '甲', online: true, kinds: ['热食'] }
    expect(withPage(before, ['online', 'kinds'], { online: false, kinds: [] })).toEqual({ shop: '甲', online: false })
    expect(withFields(before, { shop: '乙' })).toEqual({ ...before, shop: '乙' })
  })

  it('are shown in words, with what stood there before a correction', () => {
    const sections = answerSections(
      form,
      { shop: '乙', online: true, kinds: ['热食', '冷食'] },
      { shop: '甲', online: true },
    )
    expect(sections.flatMap((section) => section.fields)).toEqual([
      { name: 'shop', title: '店铺名称', value: '乙', previous: '甲' },
      { name: 'online', title: '是否网络经营', value: '是', previous: null },
      { name: 'kinds', title: '经营项目', value: '热食、冷食', previous: '' },
    ])
  })

  it('make the lines of a licence where a certificate prints them', () => {
    expect(licenceFields(form, { shop: '乙', online: true, kinds: ['热食'] })).toEqual([
      { label: '店铺名称', value: '乙' },
      { label: '经营项目', value: '热食' },
    ])
  })

  it('tell how far each page is', () => {
    expect(pageStates(form, { shop: '甲' }, [{ path: '/kinds' }])).toMatchObject([
      { id: 'a', complete: true, started: true },
      { id: 'b', complete: false, started: false },
    ])
  })
})

describe('small rules', () => {
  it('demand only materials that are surely required', () => {
    const requirements = [
      { id: 'a', name: '甲', necessity: 'required' },
      { id: 'b', name: '乙', necessity: 'conditional' },
      { id: 'c', name: '丙', necessity: null },
    ] as const
    expect(missingMaterials(requirements, new Set())).toEqual(['甲'])
    expect(missingMaterials(requirements, new Set(['a']))).toEqual([])
  })

  it('let persons and companies apply for what is theirs', () => {
    expect(isServedBy(null, { kind: 'company' })).toBe(true)
    expect(isServedBy(['person'], { kind: 'company' })).toBe(false)
    expect(isServedBy(['corporate', 'unincorporated'], { kind: 'person' })).toBe(false)
    expect(isServedBy(['corporate', 'person'], { kind: 'person' })).toBe(true)
  })

  it('do review steps in their order, there and back', () => {
    const steps = [
      { id: 'a', name: '甲', role: 'clerk' },
      { id: 'b', name: '乙', role: 'reviewer' },
    ] as const
    expect([stepAfter(steps, []), stepAfter(steps, ['a']), stepAfter(steps, ['a', 'b'])]).toEqual([
      { id: 'a', role: 'clerk' },
      { id: 'b', role: 'reviewer' },
      null,
    ])
    expect([stepBefore(steps, []), stepBefore(steps, ['a'])]).toEqual([undefined, { id: 'a', role: 'clerk' }])
    expect(stepStates(steps, { state: 'reviewing', step: { id: 'b', role: 'reviewer' }, stepsDone: ['a'] })).toEqual([
      'done',
      'current',
    ])
  })

  it('speak of 许可 only where one was asked for', () => {
    expect([stateName('approved', '01'), stateName('approved', '05'), stateName('submitted', '05')]).toEqual([
      '准予许可',
      '予以办理',
      '待受理',
    ])
  })
})
