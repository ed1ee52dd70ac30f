import type { Planned } from '../editor/editing.ts'
import type { Finding } from '../editor/field-card.tsx'
import type { EditedField, EditedForm } from './edited-form.ts'

export interface FormEditing extends Planned {
  readonly form: EditedForm
}

/** What must be filled in before a form can be saved at all. */
export function missingInForm({ title, form }: FormEditing): Finding[] {
  const found: Finding[] = []
  const say = (field: string | null, sentence: string) =>
    void found.push({ code: 'console.incomplete', severity: 'error', field, sentence })
  if (title.trim() === '') say(null, '请填写这次修改的标题。')
  if (form.name.trim() === '') say('form', '请填写表单名称。')
  if (form.pages.length === 0) say('form', '表单至少应当有一页。')
  form.pages.forEach((page, at) => {
    if (page.title.trim() === '') say(page.id, `请填写第 ${at + 1} 页的标题。`)
    if (page.fields.length === 0) say(page.id, `第 ${at + 1} 页没有填写项，请增加填写项或者删除这一页。`)
    page.fields.forEach((field, place) => {
      for (const sentence of gaps(field)) say(field.name, `第 ${at + 1} 页第 ${place + 1} 项${sentence}`)
    })
  })
  return found
}

function gaps({ element, title, kind, options, minimum, maximum }: EditedField): string[] {
  if (element === '') return ['没有选择数据元。']
  const found: string[] = []
  if (title.trim() === '') found.push('没有填写名称。')
  if (kind === 'choice' || kind === 'choices') {
    const labels = options.map(({ label }) => label.trim())
    if (labels.length === 0 || labels.includes('')) found.push('至少应当有一个选项，且不能空白。')
    else if (new Set(labels).size < labels.length) found.push('的选项有重复。')
  }
  if (minimum !== null && maximum !== null && minimum > maximum) found.push('的最小值大于最大值。')
  return found
}
