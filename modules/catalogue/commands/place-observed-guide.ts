import { Type } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import {
  catalogueFault,
  type placeObservedGuide as contract,
  ItemContent,
  type StatedField,
} from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { Fault, type FieldFault } from '#contracts/fault.ts'
import type { Context } from '#platform/operations/context.ts'
import { validateInput } from '#platform/operations/validate.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import type { BasicItemRow } from '../store/basic-items.ts'
import { findImplementationAt } from '../store/implementations.ts'
import { insertObservedVersion, standardVersionAt } from '../store/observed.ts'
import { publishPeriod } from '../store/periods.ts'
import { announce } from './announce.ts'
import { createImplementation } from './create-implementation.ts'
import { legalSpan } from './legal-span.ts'

/** What a place says of its own holds there until it is settled; it is taken as it is, whatever the bounds of the standard. */
export async function placeObservedGuide(
  ctx: Context,
  input: InputOf<typeof contract>,
  item: BasicItemRow | undefined,
): Promise<OutputOf<typeof contract>> {
  const legal = legalSpan(input, ctx.now)
  const basicVersionId = item && (await standardVersionAt(ctx.db, item.id, new Date(legal.from)))
  if (!item || !basicVersionId) throw catalogueFault('catalogue.item-not-found', { code: input.itemCode })
  const stated = input.stated as StatedField[]
  const faults = malformedFields(stated)
  if (faults.length > 0) throw catalogueFault('catalogue.observed-malformed', { count: faults.length }, faults)

  const implementationId = await takeImplementation(ctx, input, item)
  const { divisionCode } = input
  const versionId = uuidv7()
  await insertObservedVersion(ctx.db, {
    id: versionId,
    basicItemId: item.id,
    divisionCode,
    basicVersionId,
    stated,
    local: input.local ?? NO_LOCAL,
    sourceUrl: input.sourceUrl,
    author: actorRef(ctx.actor),
    publishedAt: ctx.now,
  })
  const subject = { table: 'catalogue.observed_period', basicItemId: item.id, divisionCode } as const
  await publishPeriod(ctx.db, subject, { versionId, legal }, ctx.now)
  await announce(ctx, item)
  return { observedVersionId: versionId, implementationId }
}

async function takeImplementation(ctx: Context, input: InputOf<typeof contract>, item: BasicItemRow): Promise<string> {
  const { divisionCode, departmentId, itemCode, demo } = input
  const known = await findImplementationAt(ctx.db, item.id, divisionCode)
  if (known) return known.id
  if (!departmentId) throw catalogueFault('catalogue.department-needed', { divisionCode })
  return (await createImplementation(ctx, { itemCode, divisionCode, departmentId, demo: demo ?? false }, item)).id
}

const fields = Object.keys(ItemContent.properties) as (keyof ItemContent)[]
const schemas = new Map(fields.map((field) => [field, Type.Object({ [field]: ItemContent.properties[field] })]))

export function malformedFields(stated: readonly StatedField[]): FieldFault[] {
  return stated.flatMap(({ field, value }, at) => {
    if (stated.findIndex((other) => other.field === field) < at)
      return [{ path: `/stated/${at}`, message: '同一要素只能列出一次。' }]
    return isOfField(field, value) ? [] : [{ path: `/stated/${at}`, message: '填写的内容不符合此项的格式。' }]
  })
}

function isOfField(field: keyof ItemContent, value: unknown): boolean {
  try {
    validateInput(schemas.get(field)!, { [field]: value }, 'json')
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}
