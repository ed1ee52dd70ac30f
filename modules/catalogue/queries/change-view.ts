import { actorRef } from '#contracts/actor.ts'
import { type Change, type ChangeFinding, type ChangeSummary, catalogueFault } from '#contracts/catalogue/index.ts'
import { staffNames } from '#modules/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { mayAct } from '../domain/change-life.ts'
import { fieldsChanged } from '../domain/fields-changed.ts'
import { type ChangeFacts, mayDraft, mayReview } from '../policy.ts'
import { findBasicItem } from '../store/basic-items.ts'
import { findChange, type ListedChange } from '../store/changes.ts'
import { personId } from './change-author.ts'
import { type Basis, changeEffect } from './change-effect.ts'
import { changeFindings } from './change-findings.ts'
import { changeSentences, sentencesOf } from './change-sentences.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'
import { replacingFindings } from './replaced-plans.ts'

/** One change as the asking person sees it; throws when there is none. */
export async function viewChange(ctx: Context, changeId: string): Promise<Change> {
  const row = await findChange(ctx.db, changeId, ctx.now)
  if (!row) throw catalogueFault('catalogue.change-not-found')
  const item = await findBasicItem(ctx.db, row.item_code)
  const [summary] = await summarise(ctx, [row])
  const open = row.state !== 'published' && row.state !== 'withdrawn'
  const basis = basisOf(row, ctx.now)
  const effect = await changeEffect(ctx.db, item?.id, row.content, basis)
  return {
    ...(summary as ChangeSummary),
    draft: row.content,
    sentences: effect ? sentencesOf(effect) : await changeSentences(ctx.db, item?.id, row.content, basis),
    fields: effect ? fieldsChanged(effect) : [],
    findings: open ? await openFindings(ctx, item?.id, row, basis.at) : [],
    may: verbsOf(ctx, row, factsOf(row, item?.owner_division_code)),
  }
}

async function openFindings(
  ctx: Context,
  itemId: string | undefined,
  row: ListedChange,
  from: Date,
): Promise<ChangeFinding[]> {
  const findings = await changeFindings(ctx.db, { id: itemId, code: row.item_code }, row.content, from)
  return [...findings, ...(await replacingFindings(ctx, itemId, row.content, { from, until: row.effective_until }))]
}

/** Of an open change what is known now; of one that was decided, what was known just before. */
function basisOf(row: ListedChange, now: Date): Basis {
  const decidedAt = row.published_at ?? row.withdrawn_at
  if (!decidedAt) return { at: later(row.effective_from, now), knownAt: EVERYTHING_KNOWN }
  return { at: later(row.effective_from, decidedAt), knownAt: new Date(decidedAt.getTime() - 1) }
}

const later = (planned: Date | null, now: Date): Date => (planned && planned > now ? planned : now)

export function factsOf(row: ListedChange | Pick<ListedChange, 'content' | 'author'>, owner?: string): ChangeFacts {
  const draft = row.content
  const own = draft.kind === 'standard' ? draft.ownerDivisionCode : ''
  return { draft, ownerDivisionCode: owner ?? own, author: row.author }
}

function verbsOf(ctx: Context, row: ListedChange, facts: ChangeFacts): Change['may'] {
  const takenEffect = row.state === 'published' && row.phase !== 'scheduled'
  return {
    revise: mayAct(row.state, 'revise') && mayDraft(ctx.actor, facts),
    submit: mayAct(row.state, 'submit') && mayDraft(ctx.actor, facts),
    review: mayAct(row.state, 'approve') && mayReview(ctx.actor, facts) && actorRef(ctx.actor) !== row.author,
    withdraw: mayAct(row.state, 'withdraw') && !takenEffect && row.reform_id === null && mayDraft(ctx.actor, facts),
  }
}

/** Names of officials stand with what they did; the program's own acts carry its name. */
export async function summarise(ctx: Context, rows: readonly ListedChange[]): Promise<ChangeSummary[]> {
  const refs = rows.flatMap(({ author, reviewer }) => [author, reviewer ?? ''])
  const names = await staffNames(ctx, [...new Set(refs.flatMap((ref) => personId(ref) ?? []))])
  const nameOf = (ref: string): string => names.get(personId(ref) ?? '') ?? '系统'
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    itemCode: row.item_code,
    itemName: row.item_name,
    divisionCode: row.division_code,
    title: row.title,
    document: row.document,
    state: row.state,
    phase: row.phase,
    effectiveFrom: row.effective_from?.toISOString() ?? null,
    effectiveUntil: row.effective_until?.toISOString() ?? null,
    authorName: nameOf(row.author),
    reviewerName: row.reviewer ? nameOf(row.reviewer) : null,
    reviewNote: row.review_note,
    reformId: row.reform_id,
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    publishedAt: row.published_at?.toISOString() ?? null,
  }))
}
