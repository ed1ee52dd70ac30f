import type { ComponentChildren } from 'preact'
import type { Fault } from '#contracts/fault.ts'
import type { Visit } from '../kit/visit.ts'
import { t } from '../texts/index.ts'

interface FormProps {
  visit: Visit
  action: string
  /** Carries a file. */
  upload?: boolean
  class?: string
  island?: string
  /** Texts that the island shows, as `data-…`. */
  data?: Readonly<Record<`data-${string}`, string>>
  children: ComponentChildren
}

/** A form that changes something: sends by POST, with its hidden fields. Browsers leave the checking to us, who say it in Chinese. */
export function Form({ visit, action, upload, class: look, island, data, children }: FormProps) {
  const { csrf, key } = visit.formSecrets()
  return (
    <form
      method="post"
      action={action}
      class={look}
      noValidate
      data-island={island}
      {...data}
      encType={upload ? 'multipart/form-data' : undefined}
    >
      {csrf && <input type="hidden" name="_csrf" value={csrf} />}
      <input type="hidden" name="_key" value={key} />
      {children}
    </form>
  )
}

/** Ids of the inputs that a fault's pointers mean: `/answers/area` → `field-area`. */
export const fieldId = (name: string) => `field-${name}`
const nameOf = (pointer: string) => pointer.split('/').at(-1) ?? ''

/** What is wrong with one field, if anything. */
export function errorFor(fault: Fault | undefined, name: string): string | undefined {
  return fault?.fields.find((field) => nameOf(field.path) === name)?.message
}

/** All that is wrong, at the top of the page, each line leading to its field. */
export function ErrorSummary({ fault, titles = {} }: { fault: Fault | undefined; titles?: Record<string, string> }) {
  if (!fault) return null
  const lines = fault.fields.map((field) => ({ name: nameOf(field.path), message: field.message }))
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="error-summary">
      <h2>{t.form.errorSummary}</h2>
      {lines.length === 0 ? (
        <p>{fault.sentence}</p>
      ) : (
        <ul>
          {lines.map(({ name, message }) => (
            <li>
              <a href={`#${fieldId(name)}`}>{titles[name] ? `${titles[name]}：${message}` : message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface FieldFrameProps {
  name: string
  label: string
  hint?: ComponentChildren
  optional?: boolean
  error?: string
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren
}

/** Label, hint, error and input, tied together for those who do not see them. */
export function FieldFrame({ name, label, hint, optional, error, children }: FieldFrameProps) {
  const id = fieldId(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div class={error ? 'field field-wrong' : 'field'} data-field={name}>
      <label for={id}>
        {label}
        {optional && <span class="optional">{t.form.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({ id, describedBy, invalid: error !== undefined })}
    </div>
  )
}

interface TextFieldProps {
  name: string
  label: string
  value?: string
  hint?: ComponentChildren
  optional?: boolean
  error?: string
  type?: 'text' | 'password' | 'tel' | 'date' | 'search'
  autocomplete?: string
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'text'
  maxLength?: number
  size?: 'short' | 'middle' | 'full'
  unit?: string
}

export function TextField(props: TextFieldProps) {
  const { name, value, type = 'text', autocomplete, inputMode, maxLength, size = 'full', unit } = props
  return (
    <FieldFrame {...props}>
      {({ id, describedBy, invalid }) => (
        <div class={`input-line input-${size}`}>
          <input
            id={id}
            name={name}
            // Preact's types tell inputs apart by kind; here the kind is a value.
            type={type as 'text'}
            value={value}
            autocomplete={autocomplete}
            inputMode={inputMode}
            maxLength={maxLength}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
          />
          {unit && <span class="unit">{unit}</span>}
        </div>
      )}
    </FieldFrame>
  )
}

interface TextAreaProps {
  name: string
  label: string
  value?: string
  hint?: ComponentChildren
  optional?: boolean
  error?: string
  maxLength?: number
  rows?: number
}

export function TextAreaField(props: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id}
          name={props.name}
          rows={props.rows ?? 4}
          maxLength={props.maxLength}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
        >
          {props.value ?? ''}
        </textarea>
      )}
    </FieldFrame>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string
}

interface OptionsProps {
  name: string
  /** Where two groups of one page send the same name. */
  idOf?: string
  label: string
  options: readonly Option[]
  chosen: readonly string[]
  /** Several may be ticked. */
  many?: boolean
  hint?: ComponentChildren
  optional?: boolean
  error?: string
}

/** Radio buttons or tick boxes; the first one takes the field's id, so that the error summary leads there. */
export function OptionsField({ name, idOf, label, options, chosen, many, hint, optional, error }: OptionsProps) {
  const id = fieldId(idOf ?? name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy} data-field={name}>
      <legend>
        {label}
        {optional && <span class="optional">{t.form.optional}</span>}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="options">
        {options.map((option, at) => {
          const own = at === 0 ? id : `${id}-${at}`
          return (
            <div class="option">
              <input
                id={own}
                type={many ? 'checkbox' : 'radio'}
                name={name}
                value={option.value}
                checked={chosen.includes(option.value)}
                aria-describedby={option.hint && `${own}-hint`}
              />
              <label for={own}>{option.label}</label>
              {option.hint && (
                <p class="hint" id={`${own}-hint`}>
                  {option.hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

interface SelectProps {
  name: string
  label: string
  options: readonly Option[]
  value?: string
  hint?: ComponentChildren
  optional?: boolean
  error?: string
}

export function SelectField(props: SelectProps) {
  return (
    <FieldFrame {...props}>
      {({ id, describedBy, invalid }) => (
        <select id={id} name={props.name} aria-describedby={describedBy} aria-invalid={invalid || undefined}>
          <option value="">{t.form.choose}</option>
          {props.options.map((option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
