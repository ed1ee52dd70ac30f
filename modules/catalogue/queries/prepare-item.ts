import { catalogueFault, type prepareItem as contract, type ItemContent } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { itemCodeAgrees, itemLevel } from '../domain/item-codes.ts'
import { composeInPlace } from '../domain/item-in-place.ts'
import { blankContent, copiedContent } from '../domain/new-content.ts'
import { codesBegin, nextItemCode } from '../domain/next-item-code.ts'
import { findBasicItem } from '../store/basic-items.ts'
import { codesInUse, hasStandard } from '../store/item-codes.ts'
import { CURRENT_VERSION } from './list-basic-items.ts'
import { standardAt } from './standard-at.ts'

type Input = InputOf<typeof contract>
const SIMILAR_SHOWN = 6
/** A shorter name would be contained in half of the catalogue. */
const TELLING_NAME = 4

export async function prepareItem(ctx: Context, input: Input): Promise<OutputOf<typeof contract>> {
  const { name, itemType, copyOf } = input
  const itemCode = input.itemCode ? await checkedCode(ctx.db, input, input.itemCode) : await freeCode(ctx.db, input)
  const content = copyOf ? copiedContent(await contentOf(ctx, copyOf), name, itemType) : blankContent(name, itemType)
  const parts = { standard: content, overrides: [], observed: undefined }
  return {
    itemCode,
    content,
    fields: composeInPlace(parts, input.ownerDivisionCode, ctx.now),
    similar: await similarItems(ctx.db, name, ctx.now),
  }
}

async function freeCode(db: Db, input: Input): Promise<string> {
  if (input.codeAbove && !(await hasStandard(db, input.codeAbove))) {
    throw catalogueFault('catalogue.item-not-found', { code: input.codeAbove })
  }
  const begin = codesBegin(input)
  if (begin === undefined) throw catalogueFault('catalogue.item-above-unfit', { code: input.codeAbove ?? '' })
  const code = nextItemCode(input, await codesInUse(db, begin))
  if (!code) throw catalogueFault('catalogue.item-codes-exhausted', { begin })
  return code
}

async function checkedCode(db: Db, { itemType, level }: Input, code: string): Promise<string> {
  if (!itemCodeAgrees(code, itemType) || itemLevel(code) !== level) {
    throw catalogueFault('catalogue.item-code-invalid', { code })
  }
  if (await hasStandard(db, code)) throw catalogueFault('catalogue.item-code-taken', { code })
  return code
}

async function contentOf(ctx: Context, code: string): Promise<ItemContent> {
  const item = await findBasicItem(ctx.db, code)
  const content = item && (await standardAt(ctx.db, item.id, ctx.now))
  if (!content) throw catalogueFault('catalogue.item-not-found', { code })
  return content
}

async function similarItems(db: Db, name: string, at: Date): Promise<{ code: string; name: string }[]> {
  if (name.trim().length < TELLING_NAME) return []
  const { rows } = await rawQuery<{ code: string; name: string }>(
    db,
    `SELECT b.code, v.content->>'name' AS name FROM ${CURRENT_VERSION}
     WHERE position($2 IN v.content->>'name') > 0
       OR length(v.content->>'name') >= ${TELLING_NAME} AND position(v.content->>'name' IN $2) > 0
     ORDER BY abs(length(v.content->>'name') - length($2)), b.code LIMIT ${SIMILAR_SHOWN}`,
    [at, name.trim()],
  )
  return rows
}
