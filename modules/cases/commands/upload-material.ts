import { v7 as uuidv7 } from 'uuid'
import { casesFault, type uploadMaterial as contract, MATERIAL_MAX_FILES } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Context } from '#platform/operations/context.ts'
import { targetsOf } from '../domain/corrections.ts'
import { type CaseRecord, touch } from '../store/cases.ts'
import { insertMaterial, materialsOf } from '../store/materials.ts'
import { correctionPoints } from '../store/open-correction.ts'
import { pinnedItem } from '../store/pinned.ts'
import { notEditable } from './refuse-unless-draft.ts'

/** Into a draft: any material of the item. Into a correction: only those that the notice names. */
export async function uploadMaterial(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  const { state, corrections } = record.facts
  if (state !== 'draft' && state !== 'correcting') throw notEditable(record)
  const requirement = (await pinnedItem(ctx, record.row)).content.materials?.find(
    (one) => one.id === input.requirementId,
  )
  if (!requirement) throw casesFault('cases.requirement-unknown')
  if (state === 'correcting') {
    const open = targetsOf(await correctionPoints(ctx, record.row.id), 'material')
    if (!open.includes(requirement.id)) throw casesFault('cases.correction-field-closed', { title: requirement.name })
  }
  const there = (await materialsOf(ctx.db, record.row.id)).filter(
    (one) => one.requirement_id === requirement.id && one.round === corrections,
  )
  if (there.length >= MATERIAL_MAX_FILES) throw casesFault('cases.too-many-files', { limit: MATERIAL_MAX_FILES })

  await touch(ctx.db, record.row.id, ctx.now)
  return insertMaterial(ctx, record, { id: uuidv7(), requirementId: requirement.id, round: corrections, upload })
}
