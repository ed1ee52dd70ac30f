import type { GuideDocument } from '#contracts/guide/index.ts'
import { effectiveItem } from '#modules/catalogue/index.ts'
import { departmentAsKnown, divisionPathAsKnown } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { compileGuide } from '../domain/compile-guide.ts'
import { guideShelf } from '../shelf.ts'

export interface GuideQuery {
  /** Where it is asked; the guide may be that of a division above, which carries the item out for it. */
  readonly divisionCode: string
  readonly itemCode: string
  /** Instant of legal effect; the present when not given. */
  readonly at?: Date
  /** As it was known at that instant; as known now when not given. */
  readonly knownAt?: Date
}

/**
 * The guide of an item for a division; undefined when nobody carries it out there. The guide of the present is taken from this
 * process's shelf, at most a second behind the catalogue; of any other instant it is compiled.
 */
export async function guideFor(ctx: Context, query: GuideQuery): Promise<GuideDocument | undefined> {
  const shelf = ctx.port(guideShelf)
  if (query.at || query.knownAt) {
    const { now } = await shelf.present(ctx)
    return compileFromCatalogue(ctx.db, { ...query, at: query.at ?? now }, ctx.now)
  }
  return shelf.guides.take(ctx, `${query.divisionCode} ${query.itemCode}`, async () => {
    const { now } = await shelf.present(ctx)
    const guide = await compileFromCatalogue(ctx.db, { ...query, at: now }, ctx.now)
    // That there is none is not worth holding: a planned beginning has no document that could tell of it.
    if (!guide) return { value: undefined, validUntil: now }
    return { value: guide, validUntil: guide.validUntil === null ? null : new Date(guide.validUntil) }
  })
}

/** What is published is known, by whichever machine's clock it was dated. */
const EVERYTHING_KNOWN = new Date('9999-12-31T00:00:00Z')

/** Compiles from the database, whatever is on the shelf. */
export async function compileFromCatalogue(
  db: Db,
  query: GuideQuery & { readonly at: Date },
  compiledAt: Date,
): Promise<GuideDocument | undefined> {
  const knownAt = query.knownAt ?? EVERYTHING_KNOWN
  const item = await effectiveItem(db, { ...query, knownAt })
  if (!item) return undefined
  const pins = { ...item.pins, knownAt: (query.knownAt ?? compiledAt).toISOString() }
  const [path, department] = await Promise.all([
    divisionPathAsKnown(db, item.divisionCode, knownAt),
    departmentAsKnown(db, item.departmentId, knownAt),
  ])
  const division = path.at(-1)
  if (!division || !department) throw new Error(`implementation ${item.implementationId} has no division or department`)
  return compileGuide(
    { ...item, pins },
    { code: division.code, name: division.name, path: path.map((above) => above.name) },
    {
      id: department.id,
      name: department.name,
      uscc: department.uscc,
      address: department.address,
      officeHours: department.office_hours,
      enquiryPhone: department.enquiry_phone,
      complaintPhone: department.complaint_phone,
    },
    compiledAt,
  )
}
