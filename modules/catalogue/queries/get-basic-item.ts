import {
  type BasicItemVersion,
  catalogueFault,
  type getBasicItem as contract,
  type ItemContent,
} from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { itemLevel } from '../domain/item-codes.ts'
import { mayDraftStandard } from '../policy.ts'
import { type BasicItemListRow, presentBasicItem } from '../present.ts'
import { formName } from '../store/forms.ts'
import { formInForce } from './form-in-force.ts'
import { itemFamily } from './item-family.ts'
import { BASIC_ITEM_COLUMNS, CURRENT_VERSION } from './list-basic-items.ts'

export async function getBasicItem(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const at = input.at ? new Date(input.at) : ctx.now
  const { rows } = await rawQuery<BasicItemListRow & { version_id: string; content: ItemContent }>(
    ctx.db,
    `SELECT ${BASIC_ITEM_COLUMNS}, v.id AS version_id, v.content FROM ${CURRENT_VERSION} WHERE b.code = $2`,
    [at, input.itemCode],
  )
  const row = rows[0]
  if (!row) throw catalogueFault('catalogue.item-not-found', { code: input.itemCode })
  return {
    item: presentBasicItem(row),
    versionId: row.version_id,
    content: row.content,
    form: await formInForce(ctx.db, row.id, at),
    formName: await formName(ctx.db, row.id),
    versions: await versionsOf(ctx.db, row.id),
    level: itemLevel(row.code),
    family: await itemFamily(ctx.db, row.code, at),
    mayDraft: mayDraftStandard(ctx.actor, row.owner_division_code),
  }
}

async function versionsOf(db: Db, basicItemId: string): Promise<BasicItemVersion[]> {
  const { rows } = await rawQuery<{ id: string; number: number; from: Date; until: Date | null; published_at: Date }>(
    db,
    `SELECT v.id, v.number, lower(p.legal) AS "from", upper(p.legal) AS until, v.published_at
     FROM catalogue.basic_item_period AS p
     JOIN (
       SELECT id, published_at, row_number() OVER (ORDER BY published_at, id)::integer AS number
       FROM catalogue.basic_item_version WHERE basic_item_id = $1
     ) AS v ON v.id = p.version_id
     WHERE p.basic_item_id = $1 AND upper_inf(p.known)
     ORDER BY lower(p.legal) DESC`,
    [basicItemId],
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    effectiveFrom: row.from.toISOString(),
    effectiveUntil: row.until?.toISOString() ?? null,
    publishedAt: row.published_at.toISOString(),
  }))
}
