import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { DataElement } from '#contracts/dictionary/index.ts'
import { creditCodeCheck, isCreditCode } from '#modules/regions/index.ts'
import { answersFromText } from './answers-from-text.ts'
import { FORM_FORMATS } from './form-formats.ts'
import { formPublicationFaults } from './form-rules.ts'
import { validateForm, validateFormPage } from './form-validator.ts'
import { standaloneValidator } from './standalone-validator.ts'

const form: FormDefinition = {
  versionId: '0192f0c0-0000-7000-8000-00000000f001',
  sample: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'area', 'kinds'],
    properties: {
      name: { type: 'string', title: '店铺名称', minLength: 1, maxLength: 5, 'x-element': 'shop-name' },
      area: { type: 'number', title: '面积', exclusiveMinimum: 0, 'x-element': 'floor-area' },
      kinds: {
        type: 'array',
        title: '项目',
        minItems: 1,
        uniqueItems: true,
        items: { enum: ['甲', '乙'] },
        'x-element': 'food-business-projects',
      },
      code: { type: 'string', title: '代码', format: 'cn-credit-code', 'x-element': 'unified-social-credit-code' },
      zip: {
        type: 'string',
        title: '邮编',
        pattern: '^[0-9]{6}$',
        'x-element': 'postal-code',
        'x-pattern-message': '邮政编码应为 6 位数字。',
      },
      opens: { type: 'string', title: '开业日期', format: 'date', 'x-element': 'opening-date' },
    },
  },
  pages: [
    { id: 'one', title: '一', note: null, fields: ['name', 'area'] },
    { id: 'two', title: '二', note: null, fields: ['kinds', 'code', 'zip', 'opens'] },
  ],
}
const element = (code: string, type: DataElement['type'], format: string | null = null): [string, DataElement] => [
  code,
  { code, name: code, type, format, unit: null, grade: 'public', description: code },
]
const elements = new Map([
  element('shop-name', 'string'),
  element('floor-area', 'number'),
  element('food-business-projects', 'array'),
  element('unified-social-credit-code', 'string', 'cn-credit-code'),
  element('postal-code', 'string'),
  element('opening-date', 'string', 'date'),
])
const good = { name: '面馆', area: 32.5, kinds: ['甲'] }

describe('validating answers', () => {
  it('says nothing of a form that is filled in', () => {
    expect(validateForm(form, good)).toEqual([])
  })

  it('names each wrong field in one Chinese sentence, the field’s own where it has one', () => {
    const faults = validateForm(form, { area: 0, kinds: ['甲', '丙'], code: '1', zip: 'x', opens: '2026-02-30' })
    const byPath = new Map(faults.map((f) => [f.path, f.message]))
    expect(byPath.get('/name')).toBe('此项必填。')
    expect(byPath.get('/area')).toBe('应大于 0。')
    expect(byPath.get('/kinds/1')).toBe('请从给出的选项中选择。')
    expect(byPath.get('/code')).toMatch(/^统一社会信用代码不正确/)
    expect(byPath.get('/zip')).toBe('邮政编码应为 6 位数字。')
    expect(byPath.get('/opens')).toMatch(/^请按“年-月-日”/)
  })

  it('looks at one page alone when asked', () => {
    expect(validateFormPage(form, 'one', { name: '面馆', area: 3 })).toEqual([])
    expect(
      validateFormPage(form, 'two', { zip: 'x' })
        .map((f) => f.path)
        .sort(),
    ).toEqual(['/kinds', '/zip'])
  })
})

describe('reading what a browser sends', () => {
  it('turns text into what the schema means and drops what is blank or unknown', () => {
    const raw = { name: ' 面馆 ', area: '１，０32.5', kinds: '甲', code: '91370303ma3tb0001x', zip: '', other: 'x' }
    expect(answersFromText(form, raw)).toEqual({
      name: '面馆',
      area: 1032.5,
      kinds: ['甲'],
      code: '91370303MA3TB0001X',
    })
  })

  it('keeps what is no number, for the validator to name', () => {
    const answers = answersFromText(form, { name: '面馆', area: '很大', kinds: ['甲', '乙'] })
    expect(validateForm(form, answers)).toEqual([{ path: '/area', message: '请填写数字。' }])
  })
})

describe('our formats', () => {
  it('agree with the rooms that own the codes', () => {
    const check = FORM_FORMATS['cn-credit-code']!.check
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{18}$/), (text) => {
        expect(check(text)).toBe(isCreditCode(text))
        const right = text.slice(0, 17) + creditCodeCheck(text.slice(0, 17))
        expect(check(right)).toBe(true)
      }),
    )
  })

  it('check identity numbers by date and last character', () => {
    const check = FORM_FORMATS['cn-identity-number']!.check
    expect(check('11010519491231002X')).toBe(true)
    expect(check('110105194912310021')).toBe(false)
    expect(check('11010519490231002X')).toBe(false)
  })
})

describe('the browser’s validator', () => {
  it('judges as the server does, in a module that imports and evaluates nothing', async () => {
    const source = standaloneValidator(form.schema as object)
    expect(source).not.toMatch(/require\(|\beval\(|new Function|^import /m)
    const { default: validate } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
    const text = fc.oneof(
      fc.constantFrom('面馆', '一二三四五六', '😀😀😀😀😀', '255000', '2026-02-28', '2026-02-30', '913703007478014125'),
      fc.string({ maxLength: 8 }),
    )
    const answers = fc.record(
      {
        name: text,
        area: fc.oneof(fc.double({ noNaN: true }), text),
        kinds: fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 3 }),
        code: text,
        zip: text,
        opens: text,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(answers, (a) => {
        expect(validate(a)).toBe(validateForm(form, a).length === 0)
      }),
    )
  })
})

describe('publishing a form', () => {
  it('accepts one whose fields name data elements and stand on one page each', () => {
    expect(formPublicationFaults(form, elements)).toEqual([])
  })

  it.each([
    ['a field without a data element', { 'x-element': 'unheard-of' }],
    ['a field of another type than its element', { type: 'string' }],
    ['a field without a title', { title: ' ' }],
    ['a pattern without a sentence', { pattern: '^x$' }],
  ])('refuses %s', (_, change) => {
    const schema = structuredClone(form.schema) as { properties: Record<string, object> }
    Object.assign(schema.properties.area!, change)
    expect(formPublicationFaults({ ...form, schema }, elements)).not.toEqual([])
  })

  it('refuses a field on no page, on two, or a page with a field that does not exist', () => {
    const [one, two] = form.pages
    for (const pages of [
      [one!],
      [one!, two!, { ...two!, id: 'three' }],
      [...form.pages, { ...one!, id: 'x', fields: ['no'] }],
    ]) {
      expect(formPublicationFaults({ ...form, pages }, elements)).not.toEqual([])
    }
  })

  it('refuses what is no schema at all', () => {
    expect(formPublicationFaults({ schema: null, pages: form.pages }, elements)).toHaveLength(1)
    expect(
      formPublicationFaults({ schema: { ...(form.schema as object), required: 'x' }, pages: form.pages }, elements),
    ).not.toEqual([])
  })
})
