import { catalogueFault, type ItemContent, type SituationFinding } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { checkSituations } from '../domain/situations/check/check-situations.ts'
import { formInForceOf } from '../queries/form-in-force.ts'

/** Refuses situations with errors, each at its place in the content; answers the warnings. */
export async function soundSituations(
  ctx: Context,
  itemCode: string,
  content: ItemContent,
  at: Date,
): Promise<SituationFinding[]> {
  if (!content.situations) return []
  const form = await formInForceOf(ctx.db, itemCode, at)
  const findings = checkSituations(content.situations, { ...content, form })
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return findings
  const fields = errors.map(({ path, sentence }) => ({ path: `/content/situations${path}`, message: sentence }))
  throw catalogueFault('catalogue.situations-invalid', { count: errors.length }, fields)
}
