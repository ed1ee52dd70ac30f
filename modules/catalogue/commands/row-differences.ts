import { isDeepStrictEqual } from 'node:util'
import { Type } from 'typebox'
import { catalogueFault, type Difference, ItemContent } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { withAncestors } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import { isOfSchema } from '#platform/operations/validate.ts'
import { computeEffectiveItem, type ObservedDifference, type Override } from '../domain/effective-item.ts'
import { refusals } from '../domain/field-rules.ts'
import type { KnownRow, RefusedRow } from '../domain/implementation-row.ts'
import { observationsOf, overridesOf, placeKey, type StandardInForce, standardsAt } from '../queries/differences-at.ts'
import { malformedDifferences } from './malformed-differences.ts'

/** Rows with differences of their own, judged: what is to be written for them. */
export interface JudgedDifferences {
  readonly override: readonly KnownRow[]
  readonly observed: readonly (KnownRow & { readonly standard: StandardInForce })[]
  readonly refused: readonly RefusedRow[]
}

interface Facts {
  readonly standards: ReadonlyMap<string, StandardInForce>
  /** Of the places themselves and of those above them; what this batch adds comes in while it is judged. */
  readonly overrides: Map<string, Override>
  readonly observed: Awaited<ReturnType<typeof observationsOf>>
}

/** Judges differences as if each were published by itself, those of higher divisions first when they stand first in the batch. */
export async function judgeDifferences(db: Db, rows: readonly KnownRow[], now: Date): Promise<JudgedDifferences> {
  const concerned = rows.filter(({ said }) => said.differences || said.observed)
  if (concerned.length === 0) return { override: [], observed: [], refused: [] }
  const facts = await factsFor(db, concerned, now)
  const override: KnownRow[] = []
  const observed: (KnownRow & { standard: StandardInForce })[] = []
  const refused: RefusedRow[] = []
  for (const row of concerned) {
    const standard = facts.standards.get(row.itemId)
    const reason = standard ? refusalOf(row, standard, facts, now) : missingStandard(row)
    if (reason || !standard) refused.push({ row: row.row, reason: reason ?? missingStandard(row) })
    else {
      const key = placeKey(row.itemId, row.said.divisionCode)
      if (row.said.differences && !facts.overrides.has(key)) {
        override.push(row)
        facts.overrides.set(key, asOverride(row))
      }
      if (row.said.observed && !facts.observed.has(key)) observed.push({ ...row, standard })
    }
  }
  return { override, observed, refused }
}

async function factsFor(db: Db, rows: readonly KnownRow[], now: Date): Promise<Facts> {
  const places = rows.map(({ itemId, said }) => ({ basicItemId: itemId, divisionCode: said.divisionCode }))
  const withAbove = places.flatMap(({ basicItemId, divisionCode }) =>
    withAncestors(divisionCode).map((code) => ({ basicItemId, divisionCode: code })),
  )
  return {
    standards: await standardsAt(db, [...new Set(rows.map(({ itemId }) => itemId))], now),
    overrides: new Map(await overridesOf(db, withAbove)),
    observed: await observationsOf(db, places),
  }
}

function refusalOf(row: KnownRow, standard: StandardInForce, facts: Facts, now: Date): string | undefined {
  const { said } = row
  const key = placeKey(row.itemId, said.divisionCode)
  const otherwise = () =>
    catalogueFault('catalogue.implementation-otherwise', { divisionCode: said.divisionCode, code: said.itemCode })
      .sentence
  if (said.differences) {
    const differences = said.differences as Difference[]
    const there = facts.overrides.get(key)
    if (there) return isDeepStrictEqual(there.differences.map(withoutAuthor), differences) ? undefined : otherwise()
    const above = withAncestors(said.divisionCode)
      .slice(1)
      .flatMap((code) => facts.overrides.get(placeKey(row.itemId, code)) ?? [])
      .reverse()
    const content = computeEffectiveItem(standard.content, above, said.divisionCode, now).content
    const malformed = malformedDifferences(differences)
    const faults = malformed.length > 0 ? malformed : refusals(content, differences)
    if (faults.length > 0) return sentenceOf(faults)
  }
  if (said.observed) {
    const differences = said.observed.differences as ObservedDifference[]
    const there = facts.observed.get(key)
    const same = there?.sourceUrl === said.observed.sourceUrl && isDeepStrictEqual(there.differences, differences)
    if (there) return same ? undefined : otherwise()
    const faults = malformedObservations(differences)
    if (faults.length > 0) return sentenceOf(faults)
  }
  return undefined
}

const missingStandard = ({ said }: KnownRow): string =>
  catalogueFault('catalogue.standard-missing', { code: said.itemCode }).sentence

const sentenceOf = (faults: readonly FieldFault[]): string =>
  `${catalogueFault('catalogue.difference-refused', { count: faults.length }).sentence}${faults.map(({ message }) => message).join('')}`

const withoutAuthor = ({ author: _, ...difference }: Override['differences'][number]) => difference

const asOverride = ({ said }: KnownRow): Override => ({
  versionId: '',
  divisionCode: said.divisionCode,
  differences: (said.differences as Difference[]).map((difference) => ({ ...difference, author: '' })),
  local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
})

const fields = Object.keys(ItemContent.properties) as (keyof ItemContent)[]
/** A place tells each field whole, its materials too. */
const schemas = new Map(fields.map((field) => [field, Type.Object({ [field]: ItemContent.properties[field] })]))

function malformedObservations(differences: readonly ObservedDifference[]): FieldFault[] {
  return differences.flatMap(({ field, value }, at) => {
    const schema = schemas.get(field)
    if (schema && isOfSchema(schema, { [field]: value })) return []
    return [{ path: `/observed/differences/${at}`, message: `“${field}”的内容不符合此项的格式。` }]
  })
}
