import type { Difference, ItemContent, LegalException, MaterialsDelta } from '#contracts/catalogue/index.ts'
import { pairMaterials } from './compare-materials.ts'
import type { MaterialReading } from './difference.ts'

/** What the catalogue says of a difference: why it may not stand without an exception; given from outside. */
export type RefusalOf = (above: ItemContent, difference: Pick<Difference, 'field' | 'value'>) => string | undefined

export interface Granted {
  readonly reason: string
  readonly exception: LegalException
  readonly expiresOn: string
}

/**
 * What a place published, as differences that it may keep: those within the bounds by themselves, the others by the exception that is
 * asked for. Materials as what is left out and added, so that later changes of the standard reach the place.
 */
export function keptDifferences(
  standard: ItemContent,
  place: ItemContent,
  fields: readonly (keyof ItemContent)[],
  reading: MaterialReading,
  refusalOf: RefusalOf,
  granted: Granted,
): Difference[] {
  return fields.map((field) => {
    const value = field === 'materials' ? materialsDelta(standard, place, reading) : place[field]
    const { reason, exception, expiresOn } = granted
    return refusalOf(standard, { field, value })
      ? { field, value, reason, expiresOn, exception }
      : { field, value, reason, expiresOn: null }
  })
}

function materialsDelta(standard: ItemContent, place: ItemContent, reading: MaterialReading): MaterialsDelta {
  const { extra, missing, changed } = pairMaterials(standard, place, reading)
  const taken = new Set((standard.materials ?? []).map(({ id }) => id))
  const softer = changed.filter(({ softer: soft }) => soft !== null)
  const replaced = changed.filter(({ softer: soft }) => soft === null)
  return {
    drop: [...missing.map(({ id }) => id), ...replaced.map(({ from }) => from.id)],
    soften: softer.map(({ from, softer: soft }) => ({ id: from.id, necessity: soft! })),
    add: [...extra, ...replaced.map(({ to }) => to)].map((material) => ({
      ...material,
      id: freeId(material.id, taken),
    })),
  }
}

/** Ids name uploads: one that the standard has for another paper cannot be used again. */
function freeId(id: string, taken: Set<string>): string {
  for (let serial = 0; ; serial++) {
    const tried = serial === 0 ? id : `${id.slice(0, 34)}-x${serial}`
    if (taken.has(tried)) continue
    taken.add(tried)
    return tried
  }
}
