import type { ChangeDraft, LocalContent } from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import { changed, contentDifferences } from '../domain/say-differences.ts'
import { formDifferences } from '../domain/say-form.ts'
import { type Basis, type ChangeEffect, changeEffect } from './change-effect.ts'
import { formInForce } from './form-in-force.ts'

/** What a draft changes against what would be in force without it, one Chinese sentence each. */
export async function changeSentences(
  db: Db,
  itemId: string | undefined,
  draft: ChangeDraft,
  basis: Basis,
): Promise<string[]> {
  if (draft.kind === 'form') return itemId ? formSentences(db, itemId, draft, basis) : []
  const effect = await changeEffect(db, itemId, draft, basis)
  return effect ? sentencesOf(effect) : []
}

export function sentencesOf({ before, after, localBefore, localAfter }: ChangeEffect): string[] {
  if (!before) return ['新列入基本目录。']
  return said([...contentDifferences(before, after), ...localDifferences(localBefore, localAfter)])
}

const said = (sentences: readonly string[]): string[] =>
  sentences.length > 0 ? [...sentences] : ['与现行内容没有区别。']

function localDifferences(before: LocalContent, after: LocalContent): string[] {
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
  { at, knownAt }: Basis,
): Promise<string[]> {
  const current = await formInForce(db, itemId, at, knownAt)
  if (!current) return ['首次发布申请表单。']
  return said(formDifferences(current, draft))
}
