import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { formBody } from '../kit/form-body.ts'
import { answerText, readAnswers } from './answers.ts'
import { type FormField, fieldsOf, fieldsOfPage } from './fields.ts'
import { FormFieldInput } from './form-field.tsx'

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,12}$/)
const word = fc.stringMatching(/^[一-龥]{1,6}$/)
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 })

/** Every kind of property that forms use, each with a right answer. */
const property = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 400 }), word).map(([maxLength, answer]) => ({
    schema: { type: 'string', maxLength: Math.max(maxLength, 6) },
    answer: answer as unknown,
  })),
  fc.integer({ min: 0, max: 99_999 }).map((answer) => ({ schema: { type: 'integer', 'x-unit': '人' }, answer })),
  fc
    .integer({ min: 0, max: 99_999 })
    .map((cents) => ({ schema: { type: 'number', 'x-unit': '平方米' }, answer: cents / 100 })),
  fc.boolean().map((answer) => ({ schema: { type: 'boolean' }, answer })),
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((day) => ({ schema: { type: 'string', format: 'date' }, answer: day.toISOString().slice(0, 10) })),
  words.map((all) => ({ schema: { type: 'string', enum: all }, answer: all[0] })),
  words.map((all) => ({
    schema: { type: 'string', oneOf: all.map((title, at) => ({ const: `c${at}`, title })) },
    answer: 'c0',
  })),
  words.map((all) => ({ schema: { type: 'array', items: { type: 'string', enum: all } }, answer: all.slice(0, 2) })),
)

const form = fc.dictionary(name, fc.tuple(property, word, fc.boolean()), { minKeys: 1, maxKeys: 12 }).map((made) => {
  const entries = Object.entries(made)
  const names = entries.map(([key]) => key)
  const half = Math.ceil(names.length / 2)
  return {
    answers: Object.fromEntries(entries.map(([key, [one]]) => [key, one.answer])),
    titles: Object.fromEntries(entries.map(([key, [, title]]) => [key, title])),
    definition: {
      schema: {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, [one, title]]) => [key, { ...one.schema, title }])),
        required: entries.filter(([, [, , required]]) => required).map(([key]) => key),
      },
      pages: [
        { id: 'one', title: '一', note: null, fields: names.slice(0, half) },
        { id: 'two', title: '二', note: null, fields: names.slice(half) },
      ],
    },
  }
})

const html = (field: FormField, value: unknown) =>
  renderToString(<FormFieldInput field={field} value={value} error={undefined} />)

describe('the form renderer', () => {
  it('shows every field of any form, each with its title and an input of its name', () => {
    fc.assert(
      fc.property(form, ({ definition, titles }) => {
        const fields = fieldsOf(definition)
        expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(titles).sort())
        expect(definition.pages.flatMap((page) => fieldsOfPage(definition, page.id))).toEqual(fields)
        for (const field of fields) {
          const shown = html(field, undefined)
          expect(shown).toContain(`name="${field.name}"`)
          expect(shown).toContain(titles[field.name])
          expect(shown).toContain(`id="field-${field.name}"`)
          for (const option of field.options) expect(shown).toContain(option.label)
        }
      }),
    )
  })

  it('reads back what it shows: answers survive the way through the browser', () => {
    fc.assert(
      fc.property(form, ({ definition, answers }) => {
        const fields = fieldsOf(definition)
        const sent: Record<string, string | string[]> = {}
        for (const field of fields) {
          const values = valuesOf(html(field, answers[field.name]), field)
          sent[field.name] = values.length === 1 ? (values[0] as string) : values
        }
        expect(readAnswers(definition, fields, formBody(sent))).toEqual(answers)
      }),
    )
  })

  it('has words for every answer on the review page', () => {
    fc.assert(
      fc.property(form, ({ definition, answers }) => {
        for (const field of fieldsOf(definition)) expect(answerText(field, answers[field.name])).toBeTruthy()
      }),
    )
  })

  it('leaves empty fields out and keeps what is no number for the validator to name', () => {
    const form = {
      schema: { type: 'object', properties: { area: { type: 'number' }, name: { type: 'string' } } },
      pages: [],
    }
    const fields = fieldsOf(form)
    expect(readAnswers(form, fields, formBody({ area: ' ', name: '  ' }))).toEqual({})
    expect(readAnswers(form, fields, formBody({ area: '约八十', name: ' 张店 ' }))).toEqual({
      area: '约八十',
      name: '张店',
    })
    expect(readAnswers(form, fields, formBody({ area: '１２０．５' }))).toEqual({ area: 120.5 })
  })

  it('ties an error to its input', () => {
    const [field] = fieldsOf({
      schema: { type: 'object', properties: { area: { type: 'number', title: '面积' } } },
      pages: [],
    })
    const shown = renderToString(<FormFieldInput field={field as FormField} value="x" error="请填写数字。" />)
    expect(shown).toContain('aria-describedby="field-area-error"')
    expect(shown).toContain('aria-invalid')
  })
})

/** What a browser would send for this piece of a form. */
function valuesOf(shown: string, field: FormField): string[] {
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')
  if (field.kind === 'longText') return [plain(/<textarea[^>]*>([^<]*)</.exec(shown)?.[1] ?? '')]
  const tags = shown.match(/<(input|option)[^>]*>/g) ?? []
  const sent = tags.filter((tag) =>
    tag.startsWith('<option') ? /\sselected/.test(tag) : !/type="(radio|checkbox)"/.test(tag) || /\schecked/.test(tag),
  )
  return sent.map((tag) => plain(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? ''))
}
