import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'
import { itemsOfList } from './reading/reference-items.ts'

/** The shipped list of basic items as the matcher knows it. */
export const referenceItems = () => itemsOfList(readFileSync(join(projectRoot, 'reference', 'basic-items.csv'), 'utf8'))
