import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Composition } from '#app/compose.ts'
import { systemActor } from '#contracts/actor.ts'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { Contract, OutputOf } from '#contracts/contract.ts'
import {
  basicItemName,
  basicItemsInForce,
  catalogueOperations,
  compareGuides,
  contentFromGuide,
  type GuideRow,
  implementationsFor,
  type KnownItem,
  readGuideRows,
  readKnownItems,
  sourceOf,
} from '#modules/catalogue/index.ts'
import { loadDictionary, materialMatcher } from '#modules/dictionary/index.ts'
import { findDepartmentsByCode } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import type { Operation } from '#platform/operations/operation.ts'
import { atTime } from './at-time.ts'
import { DEMO_CITY, demoDivisions, departmentUscc } from './departments.ts'
import { fire } from './items/fire.ts'
import { food } from './items/food.ts'
import { freight } from './items/freight.ts'
import { hygiene } from './items/hygiene.ts'
import { individualBusiness } from './items/individual-business.ts'
import type { DemoItem } from './items/kit.ts'
import { labourDispatch } from './items/labour-dispatch.ts'
import { lease } from './items/lease.ts'
import { medical } from './items/medical.ts'
import { minimumLiving } from './items/minimum-living.ts'
import { publications } from './items/publications.ts'
import { shelter } from './items/shelter.ts'
import { socialCard } from './items/social-card.ts'
import { specialEquipment } from './items/special-equipment.ts'
import { tobacco } from './items/tobacco.ts'
import { unemployment } from './items/unemployment.ts'
import { water } from './items/water.ts'
import { investmentFiling, pharmacy, remoteMedical } from './items/without-form.ts'

/** What the demo city carries out. */
export const DEMO_ITEMS = {
  food,
  hygiene,
  fire,
  water,
  individualBusiness,
  medical,
  minimumLiving,
  freight,
  specialEquipment,
  tobacco,
  shelter,
  unemployment,
  socialCard,
  labourDispatch,
  lease,
  publications,
  remoteMedical,
  investmentFiling,
  pharmacy,
} as const satisfies Record<string, DemoItem>
export type DemoItemKey = keyof typeof DEMO_ITEMS

/** The province whose basic catalogue it is. */
const PROVINCE = '370000'
/** Before anything else in the demo happens. */
const IN_FORCE_FROM = '2026-01-01T00:00:00+08:00'
const ACTOR = systemActor('demo')

const reference = (file: string): string => readFileSync(join(projectRoot, 'reference', file), 'utf8')
const knownItems = new Map(readKnownItems(reference('basic-items.csv')).rows.map(({ value }) => [value.name, value]))
const guides = readGuideRows(reference('guides-open.jsonl')).rows.map(({ value }) => value)

/** 基本编码 under which a demo item goes. */
export function demoItemCode(key: DemoItemKey): string {
  return knownItem(DEMO_ITEMS[key].name).code
}

/** Two places that promise more than the standard, so that an inherited item is seen beside a differing one. */
const SHORTER_LIMITS = [
  { key: 'food', divisionCode: '370303', days: 5 },
  { key: 'hygiene', divisionCode: '370321', days: 5 },
] as const

/**
 * The basic catalogue of the province, what the city and its districts carry out, and the sample forms. Needs the departments;
 * safe to repeat: what is there is left as it is.
 */
export async function buildItems(
  present: Composition,
  report: (share: number) => void = () => undefined,
): Promise<void> {
  // Known from then on, so that the demo's cases of the past find it.
  const composition = atTime(present, IN_FORCE_FROM)
  const { db, clock } = composition.runtime
  await loadDictionary(db)
  const matcher = await materialMatcher(db)
  const listed = new Set((await basicItemsInForce(db, clock.now())).items.map(({ itemCode }) => itemCode))
  const items = [...knownItems.values()]
  for (const [at, item] of items.entries()) {
    const demo = Object.values(DEMO_ITEMS).find(({ name }) => name === item.name)
    if (!listed.has(item.code)) await publishStandard(composition, item, contentOf(item, demo, matcher))
    if (demo) await carryOut(composition, item, demo)
    report((at + 1) / (items.length + 1))
  }
  for (const { key, divisionCode, days } of SHORTER_LIMITS) {
    await shortenLimit(composition, demoItemCode(key), divisionCode, days)
  }
  report(1)
}

type Matcher = Awaited<ReturnType<typeof materialMatcher>>

/** A demo item shows the guide chosen for it; any other the best one that belongs to it, if there is one. */
function contentOf(item: KnownItem, demo: DemoItem | undefined, matcher: Matcher): ItemContent {
  if (!demo) {
    const best = guides.filter((guide) => basicItemName(guide.item_name) === item.name).toSorted(compareGuides)[0]
    return contentFromGuide(item, best, matcher)
  }
  const guide = guideAt(demo.guide)
  let content = contentFromGuide(item, guide, matcher)
  for (const { guide: url, fields } of demo.also ?? []) {
    const other = contentFromGuide(item, guideAt(url), matcher)
    for (const field of fields) content = { ...content, [field]: other[field] }
  }
  content = { ...content, ...demo.change?.(content), reviewSteps: [...demo.reviewSteps] }
  return {
    ...content,
    sources: [source(guide, demo.note), ...(demo.also ?? []).map((a) => source(guideAt(a.guide), a.note))],
  }
}

function source(guide: GuideRow, note: string | undefined): ItemContent['sources'][number] {
  const { regionName, url, note: remark } = sourceOf(guide)
  return { regionName, url, note: [`演示：内容取自${regionName}`, note, remark].filter((part) => part).join('；') }
}

async function publishStandard(composition: Composition, item: KnownItem, content: ItemContent): Promise<void> {
  await perform(composition, catalogueOperations.publishBasicItemVersion, {
    itemCode: item.code,
    ownerDivisionCode: PROVINCE,
    content,
    effectiveFrom: IN_FORCE_FROM,
  })
}

async function carryOut(composition: Composition, item: KnownItem, demo: DemoItem): Promise<void> {
  const { db } = composition.runtime
  if (demo.form) {
    const { form } = await perform(composition, catalogueOperations.getBasicItem, { itemCode: item.code })
    if (!form) {
      const { name, schema, pages } = demo.form
      const input = { itemCode: item.code, name, sample: true, schema, pages, effectiveFrom: IN_FORCE_FROM }
      await perform(composition, catalogueOperations.publishForm, input)
    }
  }
  const places = demoDivisions.filter((code) => (code === DEMO_CITY) === (demo.level === 'city'))
  const codes = places.map((place) => departmentUscc(place, demo.department))
  const departments = await findDepartmentsByCode(db, codes)
  for (const divisionCode of places) {
    const department = departments.get(departmentUscc(divisionCode, demo.department))
    if (!department) throw new Error(`the demo departments of ${divisionCode} are not there yet`)
    const there = (await implementationsFor(db, divisionCode, composition.runtime.clock.now())).find(
      ({ itemCode }) => itemCode === item.code,
    )
    if (there) continue
    const input = { itemCode: item.code, divisionCode, departmentId: department.id, demo: true }
    await perform(composition, catalogueOperations.createImplementation, input)
  }
}

async function shortenLimit(
  composition: Composition,
  itemCode: string,
  divisionCode: string,
  count: number,
): Promise<void> {
  const { differences } = await perform(composition, catalogueOperations.getEffectiveItem, { itemCode, divisionCode })
  if (differences.length > 0) return
  await perform(composition, catalogueOperations.publishOverride, {
    itemCode,
    divisionCode,
    differences: [
      {
        field: 'promisedLimit',
        value: { count, unit: 'workingDay', note: null },
        reason: '演示：本地承诺比基本目录更短的办结时限',
        expiresOn: null,
      },
    ],
    local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
    effectiveFrom: IN_FORCE_FROM,
  })
}

function perform<C extends Contract>(
  composition: Composition,
  // biome-ignore lint/suspicious/noExplicitAny: any operation may be performed; its contract types the rest
  operation: Operation<C, any>,
  input: object,
): Promise<OutputOf<C>> {
  return composition.invoke(operation, { actor: ACTOR, idempotencyKey: randomUUID() }, input)
}

function knownItem(name: string): KnownItem {
  const item = knownItems.get(name)
  if (!item) throw new Error(`no basic item is called ${name}`)
  return item
}

function guideAt(url: string): GuideRow {
  const guide = guides.find(({ source_url }) => source_url === url)
  if (!guide) throw new Error(`no guide has the address ${url}`)
  return guide
}
