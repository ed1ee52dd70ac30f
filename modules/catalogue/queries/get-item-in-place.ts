import { catalogueFault, type getItemInPlace as contract, type LocalContent } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import { composeInPlace } from '../domain/item-in-place.ts'
import { mayDraft } from '../policy.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'
import { type PartsOfPlace, partsOfPlace } from './place-parts.ts'

export async function getItemInPlace(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { itemCode, divisionCode } = input
  if (!(await findDivision(ctx.db, divisionCode))) {
    throw regionsFault('regions.division-not-found', { code: divisionCode })
  }
  const at = input.at ? new Date(input.at) : ctx.now
  const knownAt = input.knownAt ? new Date(input.knownAt) : EVERYTHING_KNOWN
  const parts = await partsOfPlace(ctx.db, { itemCode, divisionCode, at, knownAt })
  if (!parts) throw catalogueFault('catalogue.item-not-found', { code: itemCode })
  const own = parts.overrides.find((override) => override.divisionCode === divisionCode)
  const draft = { kind: 'override' as const, divisionCode, differences: [], local: NO_LOCAL }
  return {
    itemCode,
    itemName: parts.standard.name,
    ownerDivisionCode: parts.ownerDivisionCode,
    divisionCode,
    implementedBy: parts.implementedBy,
    observed: parts.observedMark,
    fields: composeInPlace(parts, divisionCode, at),
    local: localOf(parts, own?.local),
    localOwn: own !== undefined,
    mayDraft: mayDraft(ctx.actor, { draft, ownerDivisionCode: parts.ownerDivisionCode }),
  }
}

/** What an observed guide says of the window stands first, then the place's own difference, then how it was registered. */
function localOf({ observedLocal, registeredLocal }: PartsOfPlace, own: LocalContent | undefined): LocalContent {
  const below = own ?? registeredLocal ?? NO_LOCAL
  if (!observedLocal) return below
  return {
    address: observedLocal.address ?? below.address,
    officeHours: observedLocal.officeHours ?? below.officeHours,
    enquiryPhone: observedLocal.enquiryPhone ?? below.enquiryPhone,
    complaintPhone: observedLocal.complaintPhone ?? below.complaintPhone,
  }
}
