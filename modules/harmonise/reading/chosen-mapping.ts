import { harmoniseFault } from '#contracts/harmonise/index.ts'

/** The columns that a person has chosen for the fields, as the page sends them. Throws `harmonise.mapping-invalid`. */
export function chosenMapping<F extends string>(
  text: string,
  fields: Readonly<Record<F, unknown>>,
  columns: number,
): Readonly<Partial<Record<F, number>>> {
  const mapping: Partial<Record<F, number>> = {}
  for (const [field, column] of Object.entries(parsed(text))) {
    const known = Object.hasOwn(fields, field)
    if (!known || !Number.isInteger(column) || (column as number) < 0 || (column as number) >= columns)
      throw harmoniseFault('harmonise.mapping-invalid')
    mapping[field as F] = column as number
  }
  return mapping
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Falls through to the same refusal.
  }
  throw harmoniseFault('harmonise.mapping-invalid')
}
