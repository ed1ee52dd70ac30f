import type { Visit } from '../kit/visit.ts'
import { paths } from '../paths.ts'
import { Form } from './form.tsx'

interface DivisionChoicesProps {
  visit: Visit
  /** Page to come back to. */
  from: string
  options: readonly { readonly code: string; readonly name: string }[]
}

/** Divisions to choose from: one press remembers and leads back. */
export function DivisionChoices({ visit, from, options }: DivisionChoicesProps) {
  return (
    <Form visit={visit} action={paths.district.to()}>
      <input type="hidden" name="from" value={from} />
      <ul class="link-grid">
        {options.map((option) => (
          <li>
            <button
              type="submit"
              name="division"
              value={option.code}
              aria-pressed={visit.division?.chosen === true && option.code === visit.division.code}
            >
              {option.name}
            </button>
          </li>
        ))}
      </ul>
    </Form>
  )
}
