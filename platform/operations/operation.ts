import type { Actor } from '#contracts/actor.ts'
import type { Contract, InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import type { KeyOwner } from '../crypto/vault.ts'
import type { Context } from './context.ts'

/** What an entry is about, in the ledger's public header: kinds and ids, never names. */
export interface Subject {
  readonly kind: string
  readonly id: string
  /** Division under which the entry is filed. */
  readonly divisionCode?: string
}

/** What the ledger writes down for one use of an operation. */
export interface LedgerNote {
  readonly subject: Subject
  /**
   * Whose data was shown or changed, `person:<id>` or `company:<id>`: they see the entry under 谁用过我的信息. Where the
   * subject or the body's owner is a person or company already, it need not be said again.
   */
  readonly concerns?: KeyOwner
  /** Details that may be personal: sealed under `owner`, committed to with a salt. */
  readonly body?: { readonly owner: KeyOwner; readonly content: object }
}

export interface Operation<C extends Contract = Contract, L = unknown> {
  readonly contract: C
  /** Fetches what the policy needs to decide; a command gets it too. Locks the row when the operation changes it. */
  readonly load: (ctx: Context, input: InputOf<C>) => Promise<L>
  /** The policy verb: may this actor do this to what was loaded? A more telling refusal than 403 is thrown as a fault. */
  readonly may: (actor: Actor, loaded: L, input: InputOf<C>) => boolean
  /** Null only for a read that shows nobody's data. */
  readonly records: ((input: InputOf<C>, output: OutputOf<C>, loaded: L, ctx: Context) => LedgerNote) | null
  readonly run: (ctx: Context, input: InputOf<C>, loaded: L, upload: Upload | undefined) => Promise<OutputOf<C>>
  /** The write may simply be done again and keeps no stored answer: signing in and out, saving a draft whole. */
  readonly repeatable?: true
}

// biome-ignore lint/suspicious/noExplicitAny: a list of operations holds many contracts; each was checked where it was declared
export type AnyOperation = Operation<any, any>

interface Declaration<C extends Contract, L> extends Omit<Operation<C, L>, 'contract' | 'load'> {
  readonly load?: (ctx: Context, input: InputOf<C>) => Promise<L>
}

/** One line of a module's table of operations. */
export function operation<C extends Contract, L = undefined>(
  contract: C,
  declaration: Declaration<C, L>,
): Operation<C, L> {
  return { contract, load: async () => undefined as L, ...declaration }
}
