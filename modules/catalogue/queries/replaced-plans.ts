import { type ChangeDraft, type ChangeFinding, catalogueFault } from '#contracts/catalogue/index.ts'
import { staffNames } from '#modules/identity/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { personId } from './change-author.ts'

/** A version that others have published and that a draft would take the place of before its time has come or is over. */
interface ReplacedPlan {
  readonly title: string | null
  readonly reform: boolean
  readonly from: Date
  readonly until: Date | null
  readonly author: string
}

export interface PlannedEffect {
  readonly from: Date
  /** Null: without end. */
  readonly until: Date | null
}

/**
 * $1 the item, $2 the place or null, $3 and $4 the span. A version that begins within the span is planned; one that ends within it and
 * gives way to what stood before is temporary. What stands again after a temporary one is no plan of its own.
 */
const replaced = (table: string, version: string, ofPlace: boolean): string => `
  WITH standing AS (
    SELECT p.version_id, lower(p.legal) AS since, upper(p.legal) AS until FROM ${table} AS p
    WHERE p.basic_item_id = $1::uuid AND ${ofPlace ? 'p.division_code = $2::text' : '$2::text IS NULL'} AND upper_inf(p.known)
  )
  SELECT c.title, c.reform_id IS NOT NULL AS reform, s.since AS "from", s.until, v.author
  FROM standing AS s
  JOIN ${version} AS v ON v.id = s.version_id
  LEFT JOIN catalogue.change AS c ON c.version_id = s.version_id AND c.state = 'published'
  WHERE tstzrange(s.since, s.until) && tstzrange($3, $4) AND CASE
    WHEN s.since > $3 THEN NOT EXISTS (
      SELECT FROM standing AS before WHERE before.version_id = s.version_id AND before.since < s.since)
    ELSE EXISTS (
      SELECT FROM standing AS after
      JOIN standing AS before ON before.version_id = after.version_id AND before.until = s.since
      WHERE after.since = s.until AND ($4::timestamptz IS NULL OR after.since < $4))
    END
  ORDER BY s.since`

async function replacedPlans(
  ctx: Context,
  itemId: string | undefined,
  draft: ChangeDraft,
  { from, until }: PlannedEffect,
): Promise<ReplacedPlan[]> {
  // Of forms, the one whose effect began last holds: a planned one still takes over.
  if (!itemId || draft.kind === 'form') return []
  const statement =
    draft.kind === 'standard'
      ? replaced('catalogue.basic_item_period', 'catalogue.basic_item_version', false)
      : replaced('catalogue.override_period', 'catalogue.override_version', true)
  const divisionCode = draft.kind === 'override' ? draft.divisionCode : null
  return (await rawQuery<ReplacedPlan>(ctx.db, statement, [itemId, divisionCode, from, until])).rows
}

/** Each planned version that a draft would take the place of, for its author and its reviewer to judge. */
export async function replacingFindings(
  ctx: Context,
  itemId: string | undefined,
  draft: ChangeDraft,
  effect: PlannedEffect,
): Promise<ChangeFinding[]> {
  return (await sayPlans(ctx, await replacedPlans(ctx, itemId, draft, effect))).map((plan) => ({
    code: 'catalogue.replaces-planned',
    severity: 'warning',
    field: null,
    sentence: `发布后将取代已经排定的${plan}。确需取代的，由复核的人在发布时确认。`,
  }))
}

/** Throws unless the one who approves has said that what is planned may be replaced. */
export async function refuseUnconfirmed(
  ctx: Context,
  itemId: string | undefined,
  draft: ChangeDraft,
  effect: PlannedEffect,
): Promise<void> {
  const plans = await sayPlans(ctx, await replacedPlans(ctx, itemId, draft, effect))
  if (plans.length > 0) throw catalogueFault('catalogue.replaces-planned', { plans: plans.join('、') })
}

async function sayPlans(ctx: Context, plans: readonly ReplacedPlan[]): Promise<string[]> {
  const names = await staffNames(ctx, [...new Set(plans.flatMap(({ author }) => personId(author) ?? []))])
  return plans.map(({ title, reform, from, until, author }) => {
    const what = `${reform ? '改革' : ''}“${title ?? '未写标题的版本'}”`
    const when = `${dayOf(from)} 起生效${until ? `，至 ${dayOf(until)} 止` : ''}`
    return `${what}（${when}，${names.get(personId(author) ?? '') ?? '系统'}起草）`
  })
}
