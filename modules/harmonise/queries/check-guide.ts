import { catalogueFault } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { checkGuide as contract } from '#contracts/harmonise/index.ts'
import { effectiveItem, qualityFindings } from '#modules/catalogue/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { materialReading } from '../domain/drift/material-reading.ts'
import { limitsAboveLaw } from '../domain/law/limits-by-law.ts'
import { paperFinder } from '../domain/law/paper-finder.ts'
import { staleCitations } from '../domain/law/stale-citations.ts'
import { unlistedPapers } from '../domain/law/unlisted-papers.ts'
import { lawChanges } from '../reading/law-changes.ts'
import { materialMatcherNow } from './material-matcher-now.ts'

/** What is wrong within one guide as it is in force in a place. */
export async function checkGuide(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { itemCode, divisionCode } = input
  const at = input.at ? new Date(input.at) : ctx.now
  const item = await effectiveItem(ctx.db, { itemCode, divisionCode, at, knownAt: ctx.now })
  if (!item) throw catalogueFault('catalogue.item-not-implemented', { code: itemCode, divisionCode })
  const { content, local } = item
  const reading = materialReading(await materialMatcherNow(ctx.db), content.name)
  const recognition = {
    namedIn: paperFinder(await materialTypesNow(ctx.db)),
    keysOf: (material: Parameters<typeof reading.papersOf>[0]) =>
      reading.papersOf(material).flatMap(({ keys }) => keys),
  }
  return {
    findings: [
      ...qualityFindings(content, local),
      ...unlistedPapers(content, recognition),
      ...staleCitations(content, lawChanges()),
      ...limitsAboveLaw(content),
    ],
  }
}
