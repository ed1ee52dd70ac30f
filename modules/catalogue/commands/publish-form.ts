import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { catalogueFault, type publishForm as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { findDataElements } from '#modules/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { elementCodes, formPublicationFaults } from '../domain/form-rules.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { insertFormVersion, takeForm } from '../store/forms.ts'
import { announce } from './announce.ts'
import { missedBySituations } from './missed-by-situations.ts'

export async function publishForm(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!item) throw catalogueFault('catalogue.item-not-found', { code: input.itemCode })
  const elements = await findDataElements(ctx.db, elementCodes(input.schema))
  const effectiveFrom = input.effectiveFrom ? new Date(input.effectiveFrom) : ctx.now
  const faults = [
    ...formPublicationFaults(input, elements),
    ...(await missedBySituations(ctx.db, input, effectiveFrom)),
  ]
  if (faults.length > 0) throw catalogueFault('catalogue.form-invalid', { count: faults.length }, faults)

  const formVersionId = uuidv7()
  await insertFormVersion(ctx.db, {
    versionId: formVersionId,
    formId: await takeForm(ctx.db, item.id, input.name),
    sample: input.sample,
    schema: input.schema,
    pages: input.pages,
    effectiveFrom,
    author: actorRef(ctx.actor),
    publishedAt: ctx.now,
  })
  await announce(ctx, item)
  return { formVersionId }
}
