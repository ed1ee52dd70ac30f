import { Fault } from '#contracts/fault.ts'
import { harmoniseFault } from '#contracts/harmonise/errors.ts'

/** Why an import stopped, as its page says it: never the words of the program, which may hold what the sheet says of people. */
export function failureOf(error: unknown, line: number): { readonly code: string; readonly sentence: string } {
  const { code, sentence } = error instanceof Fault ? error : harmoniseFault('harmonise.import-broken', { line })
  return { code, sentence }
}
