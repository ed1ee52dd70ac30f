import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listMaterialUsage as contract, MaterialUsage } from '#contracts/harmonise/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { bare } from '../domain/matching/normalise.ts'
import { decisionsInForce } from '../store/decisions.ts'

const DEFAULT_LIMIT = 20

/** A few hundred types: filtered here, so that a name is found under any of its spellings. */
export async function listMaterialUsage(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const uses = await usesOfTypes(ctx.db)
  const decisions = await decisionsInForce(ctx.db)
  const learned = Map.groupBy(
    decisions.filter(({ kind, type_code }) => kind === 'material' && type_code),
    ({ type_code }) => type_code!,
  )
  const merged = new Map(decisions.filter(({ kind }) => kind === 'merge').map((d) => [d.name_key, d.type_code!]))
  const wanted = bare(input.q ?? '')
  const all = [...(await materialTypesNow(ctx.db)).values()]
    .map(
      (type): MaterialUsage => ({
        code: type.code,
        name: type.name,
        aliases: [...type.aliases],
        learned: (learned.get(type.code) ?? []).map(({ name }) => name),
        issuingDepartment: type.issuingDepartment,
        uses: uses.get(type.code) ?? 0,
        mergedInto: merged.get(type.code) ?? null,
      }),
    )
    .filter(({ name, aliases, learned: added }) =>
      [name, ...aliases, ...added].some((one) => bare(one).includes(wanted)),
    )
    .sort((a, b) => b.uses - a.uses || (a.code < b.code ? -1 : 1))
  const from = input.after ? all.findIndex(({ code }) => code === input.after) + 1 : 0
  const items = all.slice(from, from + limit)
  return { items, next: from + limit < all.length ? (items.at(-1)?.code ?? null) : null }
}

async function usesOfTypes(db: Db): Promise<ReadonlyMap<string, number>> {
  const { rows } = await rawQuery<{ code: string; uses: number }>(
    db,
    `SELECT t.code, count(*) AS uses
     FROM harmonise.observed_material AS m CROSS JOIN LATERAL unnest(m.type_codes) AS t (code) GROUP BY t.code`,
    [],
  )
  return new Map(rows.map(({ code, uses }) => [code, uses]))
}
