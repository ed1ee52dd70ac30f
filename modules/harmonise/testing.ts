import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, type StaffRole, systemActor } from '#contracts/actor.ts'
import type { ItemContent, StatedField } from '#contracts/catalogue/index.ts'
import { catalogueOperations, importItems } from '#modules/catalogue/index.ts'
import { itemContent } from '#modules/catalogue/testing.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { loadDivisions, parseReferenceDivisions } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
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

/** Standards and places of their own for tests of drift: what is given, said by whom. */
export async function driftWorld(app: TestApp) {
  await buildHarmoniseWorld(app)
  const { rows } = await app.pool.query<{ uscc: string; id: string }>('SELECT uscc, id FROM regions.department')
  const ids = new Map(rows.map(({ uscc, id }) => [uscc, id]))
  const system = systemActor('test')
  let serial = 0
  return {
    /** A standard of the province; a new item unless the code of one is given. */
    publish: async (content: Partial<ItemContent>, itemCode = `TB01002${String(++serial).padStart(2, '0')}000`) => {
      const standard = itemContent({ name: `演示事项${itemCode}`, ...content })
      const input = { itemCode, ownerDivisionCode: '370000', content: standard }
      await app.call(catalogueOperations.publishBasicItemVersion, system, input)
      return itemCode
    },
    /** What a place publishes of its own. */
    observe: (itemCode: string, divisionCode: string, stated: StatedField[]) =>
      app.call(catalogueOperations.placeObservedGuide, system, {
        itemCode,
        divisionCode,
        departmentId: ids.get(departmentUscc(divisionCode, 'health')),
        stated,
        sourceUrl: 'https://example.gov.cn/guide',
      }),
  }
}

export const materialsNamed = (...names: string[]) => names.map((name) => materialNamed(name))
export const workingDays = (count: number) => ({ count, unit: 'workingDay' as const, note: null })

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
