import { type Reform, type ReformSummary, reformsFault } from '#contracts/reforms/index.ts'
import { staffNames } from '#modules/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { sayAct } from '../domain/acts/index.ts'
import { historyOf } from '../domain/history.ts'
import { mayAct, phaseOf } from '../domain/life.ts'
import { sayScope } from '../domain/scope.ts'
import { mayDraft, mayReview, type ReformFacts } from '../policy.ts'
import { findAssessment, findReform, type ReformRow, successorsOf } from '../store/reforms.ts'
import { latestRehearsal } from '../store/rehearsals.ts'
import { reportOf } from './report.ts'

/** One reform as the asking person sees it; throws when there is none. */
export async function viewReform(ctx: Context, reformId: string): Promise<Reform> {
  const row = await findReform(ctx.db, reformId)
  if (!row) throw reformsFault('reforms.reform-not-found')
  const [summary] = await summarise(ctx, [row])
  const rehearsal = await latestRehearsal(ctx.db, row)
  return {
    ...(summary as ReformSummary),
    draft: row.draft,
    sentences: row.draft.acts.map(sayAct),
    scopeSentence: sayScope(row.draft.scope),
    impact: (await findAssessment(ctx.db, row)) ?? null,
    rehearsal: rehearsal ? await reportOf(ctx, rehearsal) : null,
    counts: row.counts,
    casesFollowed: row.followed,
    casesDone: row.followed_at !== null,
    successors: await successorsOf(ctx.db, row.id),
    history: historyOf(row, ctx.now).map(({ at, sentence }) => ({ at: at.toISOString(), sentence })),
    may: verbsOf(ctx, row),
  }
}

export const factsOf = (row: ReformRow): ReformFacts => ({
  ownerDivisionCode: row.owner_division_code,
  author: row.author,
})

function verbsOf(ctx: Context, row: ReformRow): Reform['may'] {
  const facts = factsOf(row)
  return {
    revise: mayAct(row.state, 'revise') && mayDraft(ctx.actor, facts),
    submit: mayAct(row.state, 'submit') && mayDraft(ctx.actor, facts),
    review: mayAct(row.state, 'approve') && mayReview(ctx.actor, facts),
    withdraw:
      mayAct(row.state, 'withdraw') &&
      phaseOf(row.state, row.effective_from, ctx.now) !== 'inForce' &&
      mayDraft(ctx.actor, facts),
  }
}

export async function summarise(ctx: Context, rows: readonly ReformRow[]): Promise<ReformSummary[]> {
  const refs = rows.flatMap(({ author, reviewer }) => [author, reviewer ?? ''])
  const names = await staffNames(ctx, [...new Set(refs.flatMap((ref) => personId(ref) ?? []))])
  const nameOf = (ref: string): string => names.get(personId(ref) ?? '') ?? '系统'
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    document: row.draft.document,
    ownerDivisionCode: row.owner_division_code,
    state: row.state,
    phase: phaseOf(row.state, row.effective_from, ctx.now),
    effectiveFrom: row.effective_from?.toISOString() ?? null,
    authorName: nameOf(row.author),
    reviewerName: row.reviewer ? nameOf(row.reviewer) : null,
    reviewNote: row.review_note,
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    publishedAt: row.published_at?.toISOString() ?? null,
  }))
}

const personId = (ref: string): string | undefined => /^staff:([0-9a-f-]{36})/.exec(ref)?.[1]
