import { CHANGE_STATES, catalogueFault } from '#contracts/catalogue/index.ts'
import { type ChangeAct, mayAct } from '../domain/change-life.ts'
import type { ChangeRow } from '../store/changes.ts'

/** Throws when the state of a change does not allow an act. */
export function refuseAct(change: ChangeRow, act: ChangeAct): void {
  if (!mayAct(change.state, act)) {
    throw catalogueFault('catalogue.change-closed', { state: CHANGE_STATES[change.state] })
  }
}

/** Throws when the one who acts has seen an older revision. */
export function refuseStale(change: ChangeRow, revision: number): void {
  if (change.revision !== revision) throw catalogueFault('catalogue.change-revised-meanwhile')
}
