import { type Applicant, casesFault } from '#contracts/cases/index.ts'
import { describeApplicant, personName } from '#modules/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { keyOwner } from './cases.ts'
import type { CaseRow } from './fact-columns.ts'

/** Who applied, as the case shows it: as they were called when they began, sealed with the case. */
export interface ApplicantShown {
  readonly name: string
  readonly documentType: string
  readonly maskedNumber: string
  /** The person who acts for a company; null when a person applies for themselves. */
  readonly agentName: string | null
}

const CONTEXT = 'cases.applicant'

export async function sealApplicant(ctx: Context, caseId: string, applicant: Applicant): Promise<Buffer> {
  const described = await describeApplicant(ctx, applicant)
  if (!described) throw casesFault('cases.applicant-unknown')
  const { name, documentType, maskedNumber } = described
  const agentName =
    applicant.kind === 'company' && ctx.actor.kind === 'person' ? await personName(ctx, ctx.actor.personId) : null
  const shown: ApplicantShown = { name, documentType, maskedNumber, agentName: agentName ?? null }
  return ctx.vault.sealJson(ctx.db, keyOwner(caseId), CONTEXT, shown)
}

export const openApplicant = (ctx: Context, row: Pick<CaseRow, 'id' | 'applicant'>): Promise<ApplicantShown> =>
  ctx.vault.openJson<ApplicantShown>(ctx.db, keyOwner(row.id), CONTEXT, row.applicant)
