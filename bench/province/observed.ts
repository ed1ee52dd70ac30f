import type { Program } from '#app/program.ts'
import { systemActor } from '#contracts/actor.ts'
import type { ImplementationRow } from '#contracts/catalogue/index.ts'
import { contentFromGuide, type LoadReport, loadImplementationRows } from '#modules/catalogue/index.ts'
import type { Province, PublishedGuide } from './generator/province.ts'

/** Fields that a guide of the generator states. */
const STATED = [
  'legalBasis',
  'acceptanceConditions',
  'materials',
  'materialsStatus',
  'handlingSteps',
  'statutoryLimit',
  'promisedLimit',
  'fee',
  'onsiteVisits',
  'result',
  'handlingForms',
] as const

/** A guide as a room that has read it would hand it to the catalogue: every field that it states, in the place's own words. */
function observationOf(province: Province, guide: PublishedGuide): NonNullable<ImplementationRow['observed']> {
  const item = province.items.find(({ code }) => code === guide.itemCode)!
  const content = contentFromGuide(
    { name: item.name, code: item.code, itemType: item.itemType, leadDepartment: item.leadDepartment },
    guide.row,
    () => null,
  )
  return {
    sourceUrl: guide.row.source_url,
    differences: STATED.map((field) => ({ field, value: content[field] ?? null })),
  }
}

/** Puts guides in force in their places by the thin load; the implementations are registered already. */
export async function placeGuides(
  composition: Program['composition'],
  province: Province,
  guides: readonly PublishedGuide[],
): Promise<LoadReport> {
  const byPlace = new Map(guides.map((guide) => [`${guide.itemCode}/${guide.divisionCode}`, guide]))
  function* rows() {
    let row = 0
    for (const value of province.implementations()) {
      const guide = byPlace.get(`${value.itemCode}/${value.divisionCode}`)
      if (guide) yield { row: ++row, value: { ...value, observed: observationOf(province, guide) } }
    }
  }
  return loadImplementationRows(composition, rows(), { actor: systemActor('bench') })
}
