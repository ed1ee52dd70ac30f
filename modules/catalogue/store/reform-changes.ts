import { v7 as uuidv7 } from 'uuid'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { WrittenChange } from './written-change.ts'

/** The reform that publications come from: they show in the history of each item under its title and document. */
export interface ReformOrigin {
  readonly reformId: string
  readonly title: string
  readonly document: string
  readonly author: string
  readonly reviewer: string
}

/** One published change for each version, with its content as the draft: two statements, however many they are. */
export async function keepReformChanges(
  db: Db,
  origin: ReformOrigin,
  effectiveAt: Date,
  now: Date,
  changes: readonly WrittenChange[],
): Promise<void> {
  const given = [origin.reformId, origin.title, origin.document, origin.author, origin.reviewer, effectiveAt, now]
  const COLUMNS = `(id, kind, item_code, division_code, title, document, content, effective_from, state, revision, author, reviewer,
    reform_id, version_id, created_at, updated_at, submitted_at, published_at)`
  const VALUES = (kind: string, division: string, content: string) => `
    SELECT n.id, '${kind}', b.code, ${division}, $2, $3, ${content}, $6, 'published', 1, $4, $5, $1, v.id, $7, $7, $7, $7
    FROM unnest($8::uuid[], $9::uuid[]) AS n(id, version)`
  const of = (kind: WrittenChange['kind']) =>
    changes.flatMap((change) => (change.kind === kind && change.versionId ? [change.versionId] : []))
  // An item that is listed anew is told by its reform as well.
  const standards = [...of('standard'), ...of('item')]
  if (standards.length > 0) {
    await rawQuery(
      db,
      `INSERT INTO catalogue.change ${COLUMNS}
       ${VALUES('standard', 'b.owner_division_code', `jsonb_build_object('kind', 'standard', 'ownerDivisionCode', b.owner_division_code, 'content', v.content)`)}
       JOIN catalogue.basic_item_version AS v ON v.id = n.version JOIN catalogue.basic_item AS b ON b.id = v.basic_item_id`,
      [...given, standards.map(() => uuidv7()), standards],
    )
  }
  const overrides = of('override')
  if (overrides.length > 0) {
    await rawQuery(
      db,
      `INSERT INTO catalogue.change ${COLUMNS}
       ${VALUES('override', 'v.division_code', `jsonb_build_object('kind', 'override', 'divisionCode', v.division_code, 'differences', v.differences, 'local', v.local)`)}
       JOIN catalogue.override_version AS v ON v.id = n.version JOIN catalogue.basic_item AS b ON b.id = v.basic_item_id`,
      [...given, overrides.map(() => uuidv7()), overrides],
    )
  }
}

export async function withdrawReformChanges(db: Db, reformId: string, now: Date): Promise<void> {
  await rawQuery(
    db,
    `UPDATE catalogue.change AS c SET state = 'withdrawn', withdrawn_at = $2, updated_at = $2
     WHERE c.reform_id = $1 AND c.state = 'published'`,
    [reformId, now],
  )
}
