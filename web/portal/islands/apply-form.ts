import type { ErrorObject } from 'ajv'
import { fieldFaults } from '#platform/operations/field-faults.ts'

/** What `/forms/<version>/validator.js` exports. */
interface Validator {
  readonly default: ((answers: object) => boolean) & { errors?: ErrorObject[] | null }
  readonly formatMessages: Readonly<Record<string, string>>
}

const AUTOSAVE_MS = 1_500

const form = document.querySelector<HTMLFormElement>('[data-island="apply-form"]')
if (form) {
  checkAsOneGoes(form)
  saveAsOneGoes(form)
}

/** Tells what is wrong with a field when it is left, by the validator that the server uses, too. */
async function checkAsOneGoes(form: HTMLFormElement): Promise<void> {
  const version = form.querySelector<HTMLElement>('[data-form-version]')?.dataset.formVersion
  const types = JSON.parse(form.querySelector<HTMLElement>('[data-types]')?.dataset.types ?? '{}') as Record<
    string,
    string
  >
  const validator = (await import(`/forms/${version}/validator.js`)) as Validator
  form.addEventListener('change', (event) => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-field]')
    const name = field?.dataset.field
    if (field && name) showFault(field, name, faultOf(validator, answersOf(form, types), name))
  })
}

function faultOf(validator: Validator, answers: object, name: string): string | undefined {
  if (validator.default(answers)) return undefined
  const error = validator.default.errors?.find((one) => fieldFaults([one])[0]?.path.split('/')[1] === name)
  if (!error) return undefined
  const own =
    error.keyword === 'format'
      ? validator.formatMessages[(error.params as { format: string }).format]
      : error.keyword === 'pattern'
        ? (error.parentSchema as { 'x-pattern-message'?: string } | undefined)?.['x-pattern-message']
        : undefined
  return own ?? fieldFaults([error])[0]?.message
}

/** The form's present content, by the kinds of its fields: what the server will read from it. */
function answersOf(form: HTMLFormElement, types: Readonly<Record<string, string>>): Record<string, unknown> {
  const data = new FormData(form)
  const answers: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(types)) {
    const values = data.getAll(name).map(String)
    const text = (values.at(-1) ?? '').trim()
    if (kind === 'choices') {
      if (values.length > 0) answers[name] = values
    } else if (text !== '') {
      const number =
        kind === 'integer' || kind === 'number' ? Number(text.normalize('NFKC').replaceAll(',', '')) : Number.NaN
      answers[name] = Number.isNaN(number) ? (kind === 'yesNo' ? text === 'true' : text) : number
    }
  }
  return answers
}

function showFault(field: HTMLElement, name: string, message: string | undefined): void {
  const id = `field-${name}-error`
  const shown = document.getElementById(id)
  const inputs = field.querySelectorAll<HTMLElement>('input, select, textarea')
  field.classList.toggle('field-wrong', message !== undefined)
  for (const input of inputs) {
    if (message === undefined) input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
  }
  if (message === undefined) {
    shown?.remove()
    return
  }
  const line = shown ?? document.createElement('p')
  line.id = id
  line.className = 'field-error'
  line.textContent = message
  if (!shown) {
    const head = field.querySelector('.hint') ?? field.querySelector('label, legend')
    head?.after(line)
    const described = field.matches('fieldset') ? field : inputs[0]
    described?.setAttribute(
      'aria-describedby',
      [described.getAttribute('aria-describedby'), id].filter(Boolean).join(' '),
    )
  }
}

/** Saves the page a moment after the last change; what is wrong is saved, too. */
function saveAsOneGoes(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('[data-saved]')
  const words = line?.dataset ?? {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving = false
  const say = (text: string | undefined) => {
    if (line) line.textContent = text ?? ''
  }
  const save = async () => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) body.append(name, String(value))
    // A save of its own: the form's key stays for the button.
    body.set('_key', crypto.randomUUID())
    say(words.saving)
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
      // Another window saved this page: the sentence says what the button does now.
      if (answer.status === 409) return say(((await answer.json()) as { title: string }).title)
      if (!answer.ok) throw new Error(String(answer.status))
      const { savedAt, seen } = (await answer.json()) as { savedAt: string; seen: string }
      const mark = form.querySelector<HTMLInputElement>('[name=_seen]')
      if (mark) mark.value = seen
      say(`${words.done} ${savedAt}`)
    } catch {
      if (!leaving) say(words.failed)
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(save, AUTOSAVE_MS)
  })
  form.addEventListener('submit', () => {
    leaving = true
    clearTimeout(timer)
  })
}
