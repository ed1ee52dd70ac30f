import { catalogueFault, type Difference, type ItemContent } from '#contracts/catalogue/index.ts'
import { refusals } from '../domain/field-rules.ts'
import { malformedDifferences } from './malformed-differences.ts'

/**
 * Throws when a difference is not of its field's type, or goes beyond what is above the place leaves room for. `effectiveOn`: the day from
 * which a legal exception has to hold; null leaves the days of exceptions alone.
 */
export function refuseDifferences(
  above: ItemContent,
  differences: readonly Difference[],
  effectiveOn: string | null = null,
): void {
  const malformed = malformedDifferences(differences)
  const faults = malformed.length > 0 ? malformed : refusals(above, differences, effectiveOn)
  if (faults.length > 0) throw catalogueFault('catalogue.difference-refused', { count: faults.length }, faults)
}
