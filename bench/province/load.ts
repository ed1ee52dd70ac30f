import { v7 as uuidv7 } from 'uuid'
import type { Program } from '#app/program.ts'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations, type LoadReport, loadImplementationRows } from '#modules/catalogue/index.ts'
import { materialMatcher } from '#modules/dictionary/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { standardContent } from './generator/items.ts'
import type { Province } from './generator/province.ts'

type Composed = Program['composition']

const ACTOR = systemActor('bench')
const DEPARTMENTS_A_SHEET = 500
const PUBLISHERS = 8

export async function registerOrgans({ invoke }: Composed, { organs }: Province): Promise<void> {
  for (let from = 0; from < organs.length; from += DEPARTMENTS_A_SHEET) {
    const rows = organs.slice(from, from + DEPARTMENTS_A_SHEET)
    const { faults } = await invoke(
      regionsOperations.importDepartments,
      { actor: ACTOR, idempotencyKey: uuidv7() },
      { rows },
    )
    if (faults.length > 0) throw new Error(`departments were refused: ${JSON.stringify(faults[0])}`)
  }
}

/** Each basic item by the operation that its owner would use. */
export async function publishStandards({ invoke, runtime }: Composed, { items }: Province): Promise<void> {
  const matcher = await materialMatcher(runtime.db)
  const rest = [...items].reverse()
  const publisher = async () => {
    for (let item = rest.pop(); item; item = rest.pop()) {
      await invoke(
        catalogueOperations.publishBasicItemVersion,
        { actor: ACTOR, idempotencyKey: uuidv7() },
        { itemCode: item.code, ownerDivisionCode: '370000', content: standardContent(item, matcher) },
      )
    }
  }
  await Promise.all(Array.from({ length: PUBLISHERS }, publisher))
}

export async function loadAll(
  composed: Composed,
  province: Province,
  onBatch?: (rows: number) => void,
): Promise<LoadReport> {
  function* listed() {
    let row = 0
    for (const value of province.implementations()) yield { row: ++row, value }
  }
  return loadImplementationRows(composed, listed(), { actor: ACTOR, onBatch })
}
