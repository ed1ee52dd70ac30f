import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { formStands } from '../store/forms.ts'
import { nextStandardChange } from './items-in-force.ts'
import { CURRENT_VERSION } from './list-basic-items.ts'

/** Which standard of an item holds, and whether it can be applied for. */
export interface StandardInForce {
  readonly basicItemId: string
  readonly itemCode: string
  readonly ownerDivisionCode: string
  readonly versionId: string
  readonly hasForm: boolean
}

/** Of a standard, what lists and searches tell or look in; the rest of its content stays in the database. */
export interface StandardDigest
  extends Pick<
    ItemContent,
    'name' | 'itemType' | 'leadDepartment' | 'serviceObjects' | 'personThemes' | 'corporateThemes' | 'promisedLimit'
  > {
  readonly onsiteVisits: number | null
  readonly result: string | null
  readonly materials: readonly string[]
  readonly questions: readonly string[]
  readonly laws: readonly string[]
}

/** All standards in force at an instant, by code, and the next instant at which that changes by itself. */
export async function standardsInForce(
  db: Db,
  at: Date,
): Promise<{ standards: StandardInForce[]; validUntil: Date | null }> {
  const { rows } = await rawQuery<StandardInForce>(
    db,
    `SELECT b.id AS "basicItemId", b.code AS "itemCode", b.owner_division_code AS "ownerDivisionCode", v.id AS "versionId",
       b.id IN (
         SELECT f.basic_item_id FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
         WHERE fv.effective_from <= $1::timestamptz AND ${formStands()}
       ) AS "hasForm"
     FROM ${CURRENT_VERSION} ORDER BY b.code`,
    [at],
  )
  const forms = await rawQuery<{ at: Date | null }>(
    db,
    `SELECT min(fv.effective_from) AS at FROM catalogue.form_version AS fv WHERE fv.effective_from > $1 AND ${formStands()}`,
    [at],
  )
  const changes = [await nextStandardChange(db, at), forms.rows[0]?.at ?? null].filter((change) => change !== null)
  return {
    standards: rows,
    validUntil: changes.length > 0 ? new Date(Math.min(...changes.map(Number))) : null,
  }
}

/** By id of the version. */
export async function standardDigests(db: Db, versionIds: readonly string[]): Promise<Map<string, StandardDigest>> {
  const { rows } = await rawQuery<StandardDigest & { id: string }>(
    db,
    `SELECT v.id, v.content->>'name' AS name, v.content->>'itemType' AS "itemType",
       v.content->>'leadDepartment' AS "leadDepartment", v.content->'serviceObjects' AS "serviceObjects",
       v.content->'personThemes' AS "personThemes", v.content->'corporateThemes' AS "corporateThemes",
       v.content->'promisedLimit' AS "promisedLimit", (v.content->>'onsiteVisits')::integer AS "onsiteVisits",
       v.content->'result'->>'name' AS result,
       jsonb_path_query_array(v.content, '$.materials[*].name') AS materials,
       jsonb_path_query_array(v.content, '$.faq[*].question') AS questions,
       jsonb_path_query_array(v.content, '$.legalBasis[*].law') AS laws
     FROM catalogue.basic_item_version AS v WHERE v.id = ANY ($1::uuid[])`,
    [versionIds],
  )
  return new Map(rows.map(({ id, ...digest }) => [id, digest]))
}
