import { TEMPLATES, type TemplateCode } from './templates.ts'

type Parameters = Readonly<Record<string, string>>

/** Ends every text message, so that people know the sender; the demo says what it is. */
const SIGNATURE = { demo: '【通办演示】', real: '【通办】' } as const

export function renderMessage(template: TemplateCode, parameters: Parameters): { title: string; text: string } {
  const { title, text } = TEMPLATES[template]
  return { title: fill(title, parameters), text: fill(text, parameters) }
}

/** Null when the template has no text message. */
export function renderSms(template: TemplateCode, parameters: Parameters, demo: boolean): string | null {
  const { sms } = TEMPLATES[template]
  return sms && `${fill(sms, parameters)}${demo ? SIGNATURE.demo : SIGNATURE.real}`
}

function fill(text: string, parameters: Parameters): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => writtenOut(parameters[name] ?? whole))
}

/** `2026-03-16` → `2026年3月16日`; what follows the date, such as （暂定）, stays. */
function writtenOut(value: string): string {
  return value.replace(
    /^(\d{4})-(\d{2})-(\d{2})/,
    (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
  )
}
