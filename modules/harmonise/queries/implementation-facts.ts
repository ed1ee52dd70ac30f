import { basicItemsInForce } from '#modules/catalogue/index.ts'
import { allDivisions, departmentsOf, levelOf } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ImplementationFacts, KnownDepartment } from '../domain/implementations/resolve-row.ts'
import { nameKey } from '../domain/matching/item-matcher.ts'
import { matchersNow } from './matchers-now.ts'

/** Items, divisions and departments as they are now. */
export async function implementationFacts(db: Db, now: Date): Promise<ImplementationFacts> {
  const { items } = await basicItemsInForce(db, now)
  const departments = new Map<string, KnownDepartment[]>()
  const provinces = (await allDivisions(db)).filter(({ code }) => levelOf(code) === 'province')
  for (const { code: province } of provinces) {
    for (const { division_code, uscc, name } of await departmentsOf(db, province, true)) {
      const known = departments.get(division_code) ?? []
      known.push({ id: uscc, name })
      departments.set(division_code, known)
    }
  }
  const itemsNamed = Map.groupBy(items, ({ content }) => nameKey(content.name))
  return {
    items: new Map(items.map(({ itemCode, content }) => [itemCode, content.name])),
    itemsNamed: new Map([...itemsNamed].map(([key, named]) => [key, named.map(({ itemCode }) => itemCode)])),
    division: (await matchersNow(db, now)).division,
    departments,
  }
}
