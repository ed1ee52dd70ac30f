import { type Actor, actorRef } from '#contracts/actor.ts'
import { casesFault } from '#contracts/cases/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import type { CaseEvent } from '../domain/events.ts'
import type { CaseFacts } from '../domain/facts.ts'
import type { EventWords } from '../domain/timeline.ts'
import { type CaseRecord, keyOwner } from './cases.ts'
import { FACT_COLUMNS, toColumns } from './fact-columns.ts'

const names = Object.keys(FACT_COLUMNS)
const typed = Object.entries(FACT_COLUMNS).map(([name, type]) => `${name} ${type}`)

/** `UPDATE` of the facts and `INSERT` of the event, as two steps of one statement; parameters 1 to 15. */
export const APPEND = `
  changed AS (
    UPDATE cases."case" c SET (${names.join(', ')}, updated_at) = (
      SELECT ${names.map((name) => `n.${name}`).join(', ')}, $5::timestamptz
        FROM jsonb_to_record($4::jsonb) AS n(${typed.join(', ')}))
     WHERE c.id = $1 AND c.division_code = $2 AND c.version = $3
    RETURNING c.id, c.division_code, c.version, c.state, c.case_number),
  appended AS (
    INSERT INTO cases.event (case_id, division_code, seq, kind, from_state, to_state, at, actor_kind, actor_ref,
                             actor_person_id, actor_role, department_id, detail, words)
    SELECT id, division_code, version, $6, $7, state, $5, $8, $9, $10, $11, $12, $13, $14 FROM changed)`

/** Writes one event and the facts that follow from it: one round trip, whatever the event. */
export async function appendEvent(
  ctx: Context,
  before: CaseRecord,
  after: CaseFacts,
  event: CaseEvent,
  words?: EventWords,
): Promise<void> {
  const { rows } = await rawQuery(
    ctx.db,
    `WITH ${APPEND} SELECT id FROM changed`,
    appendValues(ctx, before, after, event, await sealWords(ctx, before.row.id, words)),
  )
  // The row was locked when it was read, so this is a fault of the program, not of two people.
  if (rows.length !== 1) throw casesFault('cases.not-found')
}

export function appendValues(
  ctx: Context,
  before: CaseRecord,
  after: CaseFacts,
  event: CaseEvent,
  words: Buffer | null,
): unknown[] {
  const { kind, ...detail } = event
  return [
    before.row.id,
    before.row.division_code,
    before.facts.version,
    JSON.stringify(toColumns(after)),
    ctx.now,
    kind,
    before.facts.state,
    ...actorValues(ctx.actor),
    JSON.stringify(detail),
    words,
  ]
}

/** Who acted, as the record keeps it: kind, reference, person, role, department. */
function actorValues(actor: Actor): [string, string, string | null, string | null, string | null] {
  switch (actor.kind) {
    case 'staff':
      return ['staff', actorRef(actor), actor.personId, actor.post.role, actor.post.departmentId]
    case 'person':
      return ['person', actorRef(actor), actor.personId, null, null]
    case 'machine':
      return ['machine', actorRef(actor), null, null, actor.departmentId]
    default:
      return ['system', actorRef(actor), null, null, null]
  }
}

const WORDS = 'cases.words'

async function sealWords(ctx: Context, caseId: string, words: EventWords | undefined): Promise<Buffer | null> {
  const said = Object.entries(words ?? {}).filter(([, text]) => text !== undefined)
  return said.length === 0 ? null : ctx.vault.sealJson(ctx.db, keyOwner(caseId), WORDS, Object.fromEntries(said))
}

export const openWords = (ctx: Context, caseId: string, sealed: Buffer | null): Promise<EventWords> | EventWords =>
  sealed ? ctx.vault.openJson<EventWords>(ctx.db, keyOwner(caseId), WORDS, sealed) : {}

/** The first line of a case's record; the case's row has just been inserted. */
export async function insertFirstEvent(ctx: Context, of: { caseId: string; divisionCode: string }): Promise<void> {
  await rawQuery(
    ctx.db,
    `INSERT INTO cases.event (case_id, division_code, seq, kind, from_state, to_state, at, actor_kind, actor_ref, actor_person_id,
                              actor_role, department_id, detail)
     VALUES ($1, $2, 1, 'draft-started', NULL, 'draft', $3, $4, $5, $6, $7, $8, '{}')`,
    [of.caseId, of.divisionCode, ctx.now, ...actorValues(ctx.actor)],
  )
}
