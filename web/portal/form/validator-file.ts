import { LRUCache } from 'lru-cache'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { FORM_FORMATS, standaloneValidator } from '#modules/catalogue/index.ts'

/** Made once a form version: it never changes. */
const made = new LRUCache<string, string>({ max: 200 })

/**
 * The ES module with which a browser checks answers to this form before they are sent: default export `validate` as
 * `standaloneValidator` makes it, and `formatMessages`, the sentences for our formats.
 */
export function validatorFile(form: FormDefinition): string {
  let source = made.get(form.versionId)
  if (source === undefined) {
    const messages = Object.entries(FORM_FORMATS).map(([format, { message }]) => [format, message])
    source = `${standaloneValidator(form.schema as object)}\nexport const formatMessages = ${JSON.stringify(Object.fromEntries(messages))}\n`
    made.set(form.versionId, source)
  }
  return source
}
