import type { ChangeDraft, ItemContent, LocalContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { computeEffectiveItem, NO_LOCAL, type Override, type PublishedDifference } from '../domain/effective-item.ts'
import type { FormSchema } from '../domain/form-validator.ts'
import { changed, contentDifferences } from '../domain/say-differences.ts'
import { contentAbove } from './content-above.ts'
import { formInForce } from './form-in-force.ts'
import { standardAt } from './standard-at.ts'

/** What a draft changes against what would be in force without it, one Chinese sentence each. */
export async function changeSentences(
  db: Db,
  itemId: string | undefined,
  draft: ChangeDraft,
  at: Date,
): Promise<string[]> {
  if (draft.kind === 'standard') {
    const current = itemId && (await standardAt(db, itemId, at))
    return current ? said(contentDifferences(current, draft.content)) : ['新列入基本目录。']
  }
  if (!itemId) return []
  return draft.kind === 'override' ? overrideSentences(db, itemId, draft, at) : formSentences(db, itemId, draft, at)
}

const said = (sentences: readonly string[]): string[] =>
  sentences.length > 0 ? [...sentences] : ['与现行内容没有区别。']

async function overrideSentences(
  db: Db,
  itemId: string,
  draft: Extract<ChangeDraft, { kind: 'override' }>,
  at: Date,
): Promise<string[]> {
  const above = await contentAbove(db, itemId, draft.divisionCode, at)
  if (!above) return []
  const before = contentWith(above, await overrideAt(db, itemId, draft.divisionCode, at), at)
  const after = contentWith(above, overrideOf(draft), at)
  return said([...contentDifferences(before.content, after.content), ...localDifferences(before.local, after.local)])
}

const contentWith = (above: ItemContent, override: Override | undefined, at: Date) =>
  computeEffectiveItem(above, override ? [override] : [], override?.divisionCode ?? '', at)

function overrideOf(draft: Extract<ChangeDraft, { kind: 'override' }>): Override {
  const differences = draft.differences.map((difference) => ({ ...difference, author: '' }) as PublishedDifference)
  return { versionId: '', divisionCode: draft.divisionCode, differences, local: draft.local }
}

async function overrideAt(db: Db, itemId: string, divisionCode: string, at: Date): Promise<Override | undefined> {
  const { rows } = await rawQuery<{ id: string; differences: PublishedDifference[]; local: LocalContent }>(
    db,
    `SELECT o.id, o.differences, o.local FROM catalogue.override_period AS p
     JOIN catalogue.override_version AS o ON o.id = p.version_id
     WHERE p.basic_item_id = $1 AND p.division_code = $2 AND p.legal @> $3::timestamptz AND upper_inf(p.known)`,
    [itemId, divisionCode, at],
  )
  const row = rows[0]
  return row && { versionId: row.id, divisionCode, differences: row.differences, local: row.local }
}

function localDifferences(before: LocalContent = NO_LOCAL, after: LocalContent = NO_LOCAL): string[] {
  return [
    ...changed('办理地点', before.address, after.address),
    ...changed('办理时间', before.officeHours, after.officeHours),
    ...changed('咨询电话', before.enquiryPhone, after.enquiryPhone),
    ...changed('监督投诉电话', before.complaintPhone, after.complaintPhone),
  ]
}

async function formSentences(
  db: Db,
  itemId: string,
  draft: Extract<ChangeDraft, { kind: 'form' }>,
  at: Date,
): Promise<string[]> {
  const current = await formInForce(db, itemId, at)
  if (!current) return ['首次发布申请表单。']
  const before = titlesOf(current.schema)
  const after = titlesOf(draft.schema)
  return said([
    ...[...after].filter((title) => !before.has(title)).map((title) => `新增填写项“${title}”。`),
    ...[...before].filter((title) => !after.has(title)).map((title) => `不再填写“${title}”。`),
    ...changed('分页', pagesOf(current.pages), pagesOf(draft.pages)),
  ])
}

const titlesOf = (schema: unknown): Set<string> =>
  new Set(Object.values((schema as Partial<FormSchema> | null)?.properties ?? {}).map((field) => field.title))
const pagesOf = (pages: readonly { readonly title: string }[]): string => pages.map(({ title }) => title).join('、')
