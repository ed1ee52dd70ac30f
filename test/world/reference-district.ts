import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Composition } from '#app/compose.ts'
import { importDistrict } from '#modules/catalogue/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'

/** A real district of another province with its published list, to compare with and to search in beside the demo city. */
const REFERENCE_DISTRICT = '511602'

/** Safe to repeat. A test that knows the divisions of the demo city alone goes without. */
export async function buildReferenceDistrict(composition: Composition): Promise<void> {
  if (!(await findDivision(composition.runtime.db, REFERENCE_DISTRICT))) return
  const file = join(projectRoot, 'reference', `catalogue-guangan-${REFERENCE_DISTRICT}.csv`)
  const { refused } = await importDistrict(composition, readFileSync(file, 'utf8'))
  if (refused[0]) throw new Error(`reference district: line ${refused[0].row}: ${refused[0].reason}`)
}
