import { REFORM_STATES, reformsFault } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { mayAct, type ReformVerb } from '../domain/life.ts'
import { findReform, lockReform, type ReformRow } from '../store/reforms.ts'

/** The reform, held until the transaction ends. */
export async function loadReform(ctx: Context, input: { readonly reformId: string }): Promise<ReformRow> {
  const row = await lockReform(ctx.db, input.reformId)
  if (!row) throw reformsFault('reforms.reform-not-found')
  return row
}

/** The same, to be looked at. */
export async function readReform(ctx: Context, input: { readonly reformId: string }): Promise<ReformRow> {
  const row = await findReform(ctx.db, input.reformId)
  if (!row) throw reformsFault('reforms.reform-not-found')
  return row
}

/** Throws when the state of a reform does not allow an act. */
export function refuseAct(reform: ReformRow, verb: ReformVerb): void {
  if (!mayAct(reform.state, verb)) {
    throw reformsFault('reforms.reform-closed', { state: REFORM_STATES[reform.state] })
  }
}

/** Throws when the one who acts has seen an older revision. */
export function refuseStale(reform: ReformRow, revision: number): void {
  if (reform.revision !== revision) throw reformsFault('reforms.revised-meanwhile')
}
