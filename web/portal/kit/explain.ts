import { Fault } from '#contracts/fault.ts'
import { t } from '../texts/index.ts'
import type { FormBody } from './visit.ts'

interface Explanation {
  /** What to say of a field whose content does not fit. */
  readonly fields?: Readonly<Record<string, string>>
  /** Fields that a fault of this code is about. */
  readonly codes?: Readonly<Record<string, string>>
}

/**
 * The same fault in this form's words: an empty field is said to be missing, a malformed one gets the sentence of its page, and a
 * fault about one field is shown at it.
 */
export function explain(fault: Fault, body: FormBody, { fields = {}, codes = {} }: Explanation): Fault {
  const about = codes[fault.code]
  const named = about && fault.fields.length === 0 ? [{ path: `/${about}`, message: fault.sentence }] : fault.fields
  const said = named.map(({ path, message }) => {
    const name = path.split('/').at(-1) ?? ''
    if (body.all(name).length > 0 && body.text(name) === '') return { path, message: t.form.missing }
    return { path, message: about === name ? message : (fields[name] ?? message) }
  })
  return new Fault(fault.code, { kind: fault.kind, sentence: fault.sentence }, {}, said)
}

/** A fault found by the page itself, such as two passwords that differ. */
export function wrongField(name: string, message: string): Fault {
  return new Fault('platform.invalid-input', { kind: 'invalid', sentence: message }, {}, [
    { path: `/${name}`, message },
  ])
}
