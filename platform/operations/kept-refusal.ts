import type { Fault } from '#contracts/fault.ts'

/**
 * A refusal whose writes stay: a wrong password is counted although signing in fails. Thrown by the command of a repeatable
 * operation; the transaction is committed, then `fault` is thrown to the caller.
 */
export class KeptRefusal extends Error {
  override readonly name = 'KeptRefusal'
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.fault = fault
  }
}
