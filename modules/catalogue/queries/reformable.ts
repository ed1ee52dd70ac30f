import type { ItemContent, LocalContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { ObservedDifference, PublishedDifference } from '../domain/effective-item.ts'
import { formStands } from '../store/forms.ts'

/** One open period of a standard from an instant on, with its content: what a reform may change. */
export interface ReformableStandard {
  readonly periodId: string
  readonly basicItemId: string
  readonly itemCode: string
  readonly ownerDivisionCode: string
  readonly versionId: string
  readonly from: Date
  readonly until: Date | null
  readonly content: ItemContent
}

/** The standards of an owner that hold at an instant or are planned after it, by code and time; locked against other publications. */
export async function reformableStandards(
  db: Db,
  query: { readonly ownerDivisionCode: string; readonly itemCodes: readonly string[] | null; readonly from: Date },
  lock: boolean,
): Promise<ReformableStandard[]> {
  const values = [query.ownerDivisionCode, query.itemCodes]
  const whose = 'b.owner_division_code = $1 AND ($2::text[] IS NULL OR b.code = ANY ($2::text[]))'
  if (lock) {
    await rawQuery(db, `SELECT b.id FROM catalogue.basic_item AS b WHERE ${whose} ORDER BY b.id FOR UPDATE`, values)
  }
  const { rows } = await rawQuery<ReformableStandard>(
    db,
    `SELECT p.id AS "periodId", b.id AS "basicItemId", b.code AS "itemCode", b.owner_division_code AS "ownerDivisionCode",
       p.version_id AS "versionId", lower(p.legal) AS "from", upper(p.legal) AS until, v.content
     FROM catalogue.basic_item AS b
     JOIN catalogue.basic_item_period AS p
       ON p.basic_item_id = b.id AND upper_inf(p.known) AND p.legal && tstzrange($3, NULL)
     JOIN catalogue.basic_item_version AS v ON v.id = p.version_id
     WHERE ${whose} ORDER BY b.code, lower(p.legal)`,
    [...values, query.from],
  )
  return rows
}

interface ReformablePlace {
  readonly periodId: string
  readonly basicItemId: string
  readonly itemCode: string
  readonly divisionCode: string
  readonly versionId: string
  readonly from: Date
  readonly until: Date | null
  readonly local: LocalContent
}
export interface ReformableOverride extends ReformablePlace {
  readonly differences: PublishedDifference[]
}
export interface ReformableObserved extends ReformablePlace {
  readonly differences: ObservedDifference[]
  readonly basicVersionId: string
  readonly standard: ItemContent
  readonly sourceUrl: string
}

const PLACE = `p.id AS "periodId", p.basic_item_id AS "basicItemId", b.code AS "itemCode", p.division_code AS "divisionCode",
  p.version_id AS "versionId", lower(p.legal) AS "from", upper(p.legal) AS until, v.local, v.differences`
const OPEN_FROM = `p.basic_item_id = ANY ($1::uuid[]) AND upper_inf(p.known) AND p.legal && tstzrange($2, NULL)`

/** What places have otherwise than the standards of these items, from an instant on; where wanted, also those that only have a window. */
export async function reformableOverrides(
  db: Db,
  itemIds: readonly string[],
  from: Date,
  withWindows = false,
): Promise<ReformableOverride[]> {
  const { rows } = await rawQuery<ReformableOverride>(
    db,
    `SELECT ${PLACE} FROM catalogue.override_period AS p
     JOIN catalogue.basic_item AS b ON b.id = p.basic_item_id
     JOIN catalogue.override_version AS v ON v.id = p.version_id
     WHERE ${OPEN_FROM} AND ($3::boolean OR v.differences <> '[]') ORDER BY b.code, p.division_code, lower(p.legal)`,
    [itemIds, from, withWindows],
  )
  return rows
}

/** What places publish of their own of these items, from an instant on. */
export async function reformableObserved(
  db: Db,
  itemIds: readonly string[],
  from: Date,
): Promise<ReformableObserved[]> {
  const { rows } = await rawQuery<ReformableObserved>(
    db,
    `SELECT ${PLACE}, v.basic_version_id AS "basicVersionId", v.source_url AS "sourceUrl", s.content AS standard
     FROM catalogue.observed_period AS p
     JOIN catalogue.basic_item AS b ON b.id = p.basic_item_id
     JOIN catalogue.observed_version AS v ON v.id = p.version_id
     JOIN catalogue.basic_item_version AS s ON s.id = v.basic_version_id
     WHERE ${OPEN_FROM} ORDER BY b.code, p.division_code, lower(p.legal)`,
    [itemIds, from],
  )
  return rows
}

/** What a form is told to ask for: its fields by their titles. */
export interface FormFields {
  readonly itemCode: string
  readonly formName: string
  readonly titles: string[]
}

/** The forms of these items that hold at an instant. */
export async function formsOfItems(db: Db, itemIds: readonly string[], at: Date): Promise<FormFields[]> {
  const { rows } = await rawQuery<FormFields>(
    db,
    `SELECT b.code AS "itemCode", f.name AS "formName",
       ARRAY(SELECT value->>'title' FROM jsonb_each(held.schema->'properties')) AS titles
     FROM catalogue.form AS f JOIN catalogue.basic_item AS b ON b.id = f.basic_item_id
     JOIN LATERAL (
       SELECT fv.schema FROM catalogue.form_version AS fv WHERE fv.form_id = f.id AND fv.effective_from <= $2 AND ${formStands()}
       ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1) AS held ON true
     WHERE f.basic_item_id = ANY ($1::uuid[]) ORDER BY b.code`,
    [itemIds, at],
  )
  return rows
}

/** An item that is known by its code; one whose listing was taken back stands for nothing, now or later. */
export interface KnownItemCode {
  readonly code: string
  readonly basicItemId: string
  readonly ownerDivisionCode: string
  readonly stands: boolean
}

/** Of some codes, those under which an item was ever listed. */
export async function knownItemCodes(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, KnownItemCode>> {
  const { rows } = await rawQuery<KnownItemCode>(
    db,
    `SELECT b.code, b.id AS "basicItemId", b.owner_division_code AS "ownerDivisionCode",
       EXISTS (SELECT FROM catalogue.basic_item_period AS p WHERE p.basic_item_id = b.id AND upper_inf(p.known)) AS stands
     FROM catalogue.basic_item AS b WHERE b.code = ANY ($1::text[])`,
    [codes],
  )
  return new Map(rows.map((row) => [row.code, row]))
}
