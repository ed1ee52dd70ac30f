import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getObservedGuide as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { observedContent } from '../domain/observed-content.ts'
import type { StoredReading } from '../domain/stored-match.ts'
import { type GuideListRow, type MaterialRow, presentGuide, presentMaterial } from '../present.ts'
import { GUIDE_COLUMNS } from './list-observed-guides.ts'
import { itemNames, typeNames } from './names.ts'

export async function getObservedGuide(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { rows } = await rawQuery<GuideListRow & { source: object; reading: StoredReading }>(
    ctx.db,
    `SELECT ${GUIDE_COLUMNS}, g.source, g.reading FROM harmonise.observed_guide AS g WHERE g.id = $1`,
    [input.guideId],
  )
  const row = rows[0]
  if (!row) throw harmoniseFault('harmonise.guide-not-found')
  const { rows: materials } = await rawQuery<MaterialRow>(
    ctx.db,
    `SELECT m.name, m.type_codes, m.any_of, m.catch_all, m.state, m.score, m.reason
     FROM harmonise.observed_material AS m WHERE m.guide_id = $1 ORDER BY m.serial`,
    [input.guideId],
  )
  const types = await typeNames(ctx.db)
  return {
    guide: presentGuide(row, await itemNames(ctx.db, ctx.now)),
    content: observedContent(row.reading, (serial) => materials[serial]?.type_codes[0] ?? null),
    materials: materials.map((material) => presentMaterial(material, types)),
    source: row.source,
  }
}
