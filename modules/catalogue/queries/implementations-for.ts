import { withAncestors } from '#modules/regions/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'

/** Who carries an item out for a division. */
export interface NearestImplementation {
  readonly itemCode: string
  readonly implementationId: string
  /** The division itself or one above it. */
  readonly divisionCode: string
  readonly departmentId: string
}

/** All items that are carried out for a division, each by its nearest implementation upwards, in the order of their codes. */
export async function implementationsFor(db: Db, divisionCode: string): Promise<NearestImplementation[]> {
  const { rows } = await rawQuery<NearestImplementation>(
    db,
    `SELECT DISTINCT ON (b.code) b.code AS "itemCode", i.id AS "implementationId", i.division_code AS "divisionCode",
            i.department_id AS "departmentId"
       FROM catalogue.implementation AS i
       JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
      WHERE i.division_code = ANY ($1::text[])
      ORDER BY b.code, array_position($1::text[], i.division_code)`,
    [withAncestors(divisionCode)],
  )
  return rows
}
