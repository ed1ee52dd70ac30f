import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'
import { Button } from './basics.tsx'
import { TextField } from './form.tsx'

interface SearchBoxProps {
  action?: string
  label?: string
  hint?: string
  button?: string
  value?: string
  children?: preact.ComponentChildren
}

/** Asks by GET, so that the answer has an address of its own. */
export function SearchBox({ action, label, hint, button, value, children }: SearchBoxProps) {
  return (
    <search>
      <form class="search-form" action={action ?? paths.search.to()} method="get">
        {children}
        <TextField
          name="q"
          type="search"
          label={label ?? t.home.searchLabel}
          hint={hint ?? t.home.searchHint}
          value={value}
          maxLength={100}
        />
        <Button>{button ?? t.search.button}</Button>
      </form>
    </search>
  )
}
