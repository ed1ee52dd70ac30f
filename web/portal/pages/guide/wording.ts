import type { Static } from 'typebox'
import {
  MATERIAL_FORMS,
  MATERIAL_NECESSITIES,
  MATERIAL_SOURCES,
  type MaterialRequirement,
  SERVICE_OBJECTS,
  type TimeLimit,
} from '#contracts/catalogue/index.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { t } from '../../texts/index.ts'

type Material = Static<typeof MaterialRequirement>
type Limit = Static<typeof TimeLimit>

/** Undefined where the source gives nothing: the page then says 未公布. */
export function limitText(limit: Limit | null): string | undefined {
  if (!limit) return undefined
  if (limit.count === 0) return t.guide.instant
  return limit.unit === 'workingDay' ? t.guide.workingDays(limit.count) : t.guide.naturalDays(limit.count)
}

export function formText(material: Material): string | undefined {
  const counts = [
    material.originals !== null && material.originals > 0 && t.guide.material.originals(material.originals),
    material.copies !== null && material.copies > 0 && t.guide.material.copies(material.copies),
    material.copiesNote,
  ].filter(Boolean)
  return [material.form && MATERIAL_FORMS[material.form], ...counts].filter(Boolean).join('，') || undefined
}

export const necessityText = (material: Material): string | undefined =>
  material.necessity ? MATERIAL_NECESSITIES[material.necessity] : undefined

export function sourceText(material: Material): string | undefined {
  return (
    [material.source && MATERIAL_SOURCES[material.source], material.sourceNote].filter(Boolean).join('，') || undefined
  )
}

export const serviceObjectsText = (guide: GuideDocument): string | undefined =>
  guide.content.serviceObjects?.map((one) => SERVICE_OBJECTS[one]).join('、') || undefined

export const visitsText = (guide: GuideDocument): string | undefined =>
  guide.content.onsiteVisits === null ? undefined : t.guide.visits(guide.content.onsiteVisits)

export function feeText(guide: GuideDocument): string | undefined {
  const { fee } = guide.content
  return fee ? (fee.charged ? t.guide.charged : t.guide.free) : undefined
}

/** Regions whose published guides the facts were read from. */
export const sourceRegions = (guide: GuideDocument): string =>
  [...new Set(guide.content.sources.map((source) => source.regionName))].join('、')
