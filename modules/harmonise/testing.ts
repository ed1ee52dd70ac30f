import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, type StaffRole, systemActor } from '#contracts/actor.ts'
import { importItems } from '#modules/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { loadDivisions, parseReferenceDivisions } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { itemsOfList } from './reading/reference-items.ts'

const referenceFile = (name: string) => join(projectRoot, 'reference', name)
export const OPEN_GUIDES = referenceFile('guides-open.jsonl')

/** The shipped list of basic items as the matcher knows it. */
export const referenceItems = () => itemsOfList(readFileSync(referenceFile('basic-items.csv'), 'utf8'))

/** Divisions, the dictionary and the list of basic items: what guides are matched to. */
export async function buildHarmoniseWorld(app: TestApp): Promise<void> {
  await buildDepartments(app)
  const divisions = readFileSync(referenceFile('divisions/divisions-province-city-county.csv'), 'utf8')
  await performJob(app, systemActor('test'), async (ctx) => {
    await loadDivisions(ctx, parseReferenceDivisions(divisions))
  })
  await loadDictionary(app.db)
  await importItems(app, {
    name: 'basic-items.csv',
    text: readFileSync(referenceFile('basic-items.csv'), 'utf8'),
    ownerDivisionCode: '370000',
  })
}

export const staffOf = (role: StaffRole, divisionCode: string): Actor => ({
  kind: 'staff',
  personId: '0192f0c0-0000-7000-8000-000000000001',
  post: {
    postId: '0192f0c0-0000-7000-8000-000000000002',
    role,
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})

/** A material by its name alone. */
export const materialNamed = (name: string, given: object = {}) => ({
  id: `m-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`,
  name,
  materialTypeCode: null,
  necessity: null,
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
  ...given,
})
