/** Exit codes of the command line; the operating manual lists them. */
export const EXIT = {
  done: 0,
  /** Refused or failed; one Chinese sentence on standard error says why and what to do. */
  failed: 1,
  /** Wrong option, argument or environment variable. */
  misused: 2,
} as const

/** A failure that the operator can mend: its sentence is printed alone, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly exitCode: number

  constructor(sentence: string, exitCode: number = EXIT.failed) {
    super(sentence)
    this.exitCode = exitCode
  }
}
