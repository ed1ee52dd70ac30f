import { catalogueFault, type ItemContent, type SituationFinding } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { checkSituations } from '../domain/situations/check/check-situations.ts'
import { formInForce } from '../queries/form-in-force.ts'

/** Refuses situations with errors, each at its place in the content; answers the warnings. */
export async function soundSituations(
  ctx: Context,
  itemCode: string,
  content: ItemContent,
  at: Date,
): Promise<SituationFinding[]> {
  if (content.situations === null) return []
  const form = (await formInForce(ctx.db, itemCode, at)) ?? null
  const findings = checkSituations(content.situations, { ...content, form })
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return findings
  const fields = errors.map(({ path, sentence }) => ({ path: `/content/situations${path}`, message: sentence }))
  throw catalogueFault('catalogue.situations-invalid', { count: errors.length }, fields)
}
