import { describe, expect, it } from 'vitest'
import { opened, stored } from '#web/console/pages/catalogue/form-editor/form-schema.ts'
import { missingInForm } from '#web/console/pages/catalogue/form-editor/missing-in-form.ts'
import type { DemoItem } from './items/kit.ts'
import { DEMO_ITEMS } from './items.ts'

const forms = (Object.values(DEMO_ITEMS) as DemoItem[]).flatMap(({ form }) => (form ? [form] : []))

describe('the forms of the demo', () => {
  it.each(forms.map((form) => [form.name, form] as const))('can be edited without losing anything: %s', (_, form) => {
    const draft = { name: form.name, sample: true, schema: form.schema, pages: [...form.pages] }
    const edited = opened(draft)
    expect(stored(edited)).toEqual(draft)
    const nothingElse = { title: '修改', document: '', effectiveFrom: '', effectiveUntil: '' }
    expect(missingInForm({ ...nothingElse, form: edited })).toEqual([])
  })
})
