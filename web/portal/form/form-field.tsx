import { OptionsField, SelectField, TextAreaField, TextField } from '../components/form.tsx'
import { t } from '../texts/index.ts'
import { inputValues } from './answers.ts'
import type { FormField } from './fields.ts'

/** More options than this are offered as a list to open. */
const RADIO_MAX = 7

interface FormFieldProps {
  field: FormField
  value: unknown
  error: string | undefined
  /** Beside the field's own hint, such as the reason for a correction. */
  reason?: string
}

/** One field of a form, as its kind needs it. */
export function FormFieldInput({ field, value, error, reason }: FormFieldProps) {
  const values = inputValues(value)
  const shared = {
    name: field.name,
    label: field.title,
    optional: !field.required,
    error,
    hint: hintOf(field, reason),
  }
  switch (field.kind) {
    case 'longText':
      return <TextAreaField {...shared} value={values[0]} maxLength={field.maxLength} />
    case 'integer':
      return <TextField {...shared} value={values[0]} inputMode="numeric" size="short" unit={field.unit} />
    case 'number':
      return <TextField {...shared} value={values[0]} inputMode="decimal" size="short" unit={field.unit} />
    case 'date':
      return <TextField {...shared} value={values[0]} type="date" size="middle" />
    case 'yesNo':
      return (
        <OptionsField
          {...shared}
          chosen={values}
          options={[
            { value: 'true', label: t.form.yes },
            { value: 'false', label: t.form.no },
          ]}
        />
      )
    case 'choices':
      return <OptionsField {...shared} many chosen={values} options={field.options} />
    case 'choice':
      return field.options.length > RADIO_MAX ? (
        <SelectField {...shared} value={values[0]} options={field.options} />
      ) : (
        <OptionsField {...shared} chosen={values} options={field.options} />
      )
    case 'text':
      return (
        <TextField {...shared} {...inputOf(field)} value={values[0]} maxLength={field.maxLength} unit={field.unit} />
      )
  }
}

function hintOf(field: FormField, reason: string | undefined) {
  const own = [field.hint, field.kind === 'choices' && t.form.chooseAll].filter(Boolean).join(' ')
  if (!reason) return own || undefined
  return (
    <>
      {own && <>{own} </>}
      <strong class="correction-reason">{reason}</strong>
    </>
  )
}

/** What the keyboard of a phone should show, by the format of the data element. */
function inputOf(field: FormField): { inputMode?: 'numeric' | 'tel'; autocomplete?: string; size?: 'middle' } {
  switch (field.format) {
    case 'cn-mobile':
      return { inputMode: 'tel', autocomplete: 'tel', size: 'middle' }
    case 'cn-identity-number':
    case 'cn-credit-code':
      return { size: 'middle' }
    default:
      return field.maxLength !== undefined && field.maxLength <= 30 ? { size: 'middle' } : {}
  }
}
