import type { LocalContent } from '#contracts/catalogue/index.ts'
import { type Placed, type Span, since, subtract, within } from './bitemporal.ts'
import type { PublishedDifference } from './effective-item.ts'

interface Said {
  readonly differences: readonly PublishedDifference[]
  readonly local: LocalContent
}

/**
 * What a place says from an instant on with some differences more, and over which spans: each override that stands or is planned
 * keeps its own, the differences alone hold where there is none. Of one field the newer difference takes the older's place.
 */
export function amended(
  standing: readonly (Said & Placed)[],
  { differences, local }: Said,
  from: number,
): (Said & { readonly legal: readonly Span[] })[] {
  const fields = new Set(differences.map(({ field }) => field))
  const versions = Map.groupBy(standing, ({ versionId }) => versionId)
  const kept = [...versions.values()].map((own) => {
    const [{ differences: before, local: window }] = own as [Said & Placed]
    return {
      differences: [...before.filter(({ field }) => !fields.has(field)), ...differences],
      local: window,
      legal: own.flatMap(({ legal }) => within(legal, since(from))),
    }
  })
  const gaps = subtract(
    [since(from)],
    standing.map(({ legal }) => legal),
  )
  return gaps.length > 0 ? [...kept, { differences, local, legal: gaps }] : kept
}
