import { FIELD_NAMES } from '#contracts/catalogue/field-names.ts'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import type { Editing } from './editing.ts'
import type { Finding } from './field-card.tsx'
import { type Member, type Row, SHAPES, type Shape } from './shapes.ts'

/** What must be filled in before a change can be saved at all, each as a sentence beside its element. */
export function missing({ title, draft, effectiveFrom, effectiveUntil }: Editing): Finding[] {
  const found: Finding[] = []
  const say = (field: string | null, sentence: string) =>
    void found.push({ code: 'console.incomplete', severity: 'error', field, sentence })
  if (title.trim() === '') say(null, '请填写这次修改的标题。')
  if (effectiveFrom !== '' && effectiveUntil !== '' && effectiveUntil <= effectiveFrom) {
    say(null, '失效时间应当晚于生效时间。')
  }
  if (draft.kind === 'standard') {
    for (const [field, value] of Object.entries(draft.content)) {
      const name = FIELD_NAMES[field as keyof ItemContent]
      for (const part of blanks(SHAPES[field as keyof ItemContent], value)) say(field, `${name}${part}。`)
    }
    return found
  }
  for (const { field, value, reason, exception, expiresOn } of draft.differences) {
    if (reason.trim() === '') say(field, '请填写与上级规定不同的理由。')
    if (exception) {
      if (exception.law.trim().length < 2 || exception.article.trim().length < 2 || exception.versionDate === '') {
        say(field, '法定例外应当写明法律、法规名称、条款和该版本的日期。')
      }
      if (!expiresOn) say(field, '法定例外应当写明截止日期。')
    }
    if (field !== 'materials') {
      for (const part of blanks(SHAPES[field], value)) say(field, `${FIELD_NAMES[field]}${part}。`)
    }
  }
  return found
}

const ADDRESS = /^(https?:\/\/\S+|stored-page:.+)$/

/** Parts that must say something and do not: “第 2 项没有填写步骤名称”. */
function blanks(shape: Shape, value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (shape.kind === 'object') return blankMembers(shape.members, value as Row).map((title) => `没有填写${title}`)
  if (shape.kind !== 'rows') return []
  return (value as Row[]).flatMap((row, at) => [
    ...blankMembers(shape.members, row).map((title) => `第 ${at + 1} 项没有填写${title}`),
    ...('url' in row && row.url !== '' && !ADDRESS.test(String(row.url).trim())
      ? [`第 ${at + 1} 项的网址应当以 http:// 或者 https:// 开头`]
      : []),
  ])
}

const blankMembers = (members: readonly Member[], row: Row): string[] =>
  members.flatMap(({ key, title, shape, required }) =>
    required && (shape.kind === 'line' || shape.kind === 'text') && String(row[key] ?? '').trim() === '' ? [title] : [],
  )
