import type { StatedField } from '#contracts/catalogue/index.ts'
import { bare } from './matching/normalise.ts'
import type { ObservedContent } from './observed-content.ts'

/** What only tells which guide it is, or where it was read. */
const NOT_STATED: ReadonlySet<string> = new Set(['name', 'sources', 'materialsStatus'])

/** The fields that a guide states, whole, as they come into force; null is what it does not say. */
export function statedFields(content: ObservedContent): StatedField[] {
  const stated = Object.entries(content).flatMap(([field, value]) =>
    value === null || value === undefined || NOT_STATED.has(field)
      ? []
      : [{ field: field as StatedField['field'], value: value as unknown }],
  )
  const status: StatedField[] =
    content.materials === null ? [] : [{ field: 'materialsStatus', value: content.materialsStatus }]
  const sources: StatedField[] = content.sources.length === 0 ? [] : [{ field: 'sources', value: content.sources }]
  return [...stated, ...status, ...sources]
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * The department of a place that a guide names, with or without the name of the place before it; otherwise the only one that bears the name
 * of the lead department. Undefined where that is not certain.
 */
export function departmentFor(departments: readonly Named[], named: string | null, lead: string): string | undefined {
  for (const name of [named, lead].flatMap((text) => (text ? [bare(text)] : []))) {
    const known = departments.filter((department) => isNamed(bare(department.name), name))
    if (known.length === 1) return known[0]!.id
  }
  return undefined
}

const isNamed = (department: string, name: string): boolean =>
  department === name || department.endsWith(name) || name.endsWith(department)
