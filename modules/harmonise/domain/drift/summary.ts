import { FIELD_NAMES } from '#contracts/catalogue/index.ts'
import { DRIFT_KINDS } from '#contracts/harmonise/drift-model.ts'
import type { ClassedDifference, FoundDifference } from './difference.ts'

type Told = Pick<FoundDifference, 'field' | 'kind' | 'names' | 'standard' | 'place'>

const SHOWN = 8

/** One line for one place: what it has otherwise than the standard. */
export function summaryOf(differences: readonly ClassedDifference[]): string {
  const fields = Map.groupBy(differences, ({ field }) => field)
  return [...fields]
    .map(([field, list]) => (field === 'materials' ? materialsLine(list) : fieldLine(field, list)))
    .join('；')
}

/** `要求 7 件，标准 4 件：多出“甲”“乙”“丙”`. */
function materialsLine(list: readonly Told[]): string {
  const counted = list.find(({ kind }) => kind === 'extra' || kind === 'missing')
  const told = partsOf(list)
  return counted ? `申请材料要求 ${counted.place}，标准 ${counted.standard}：${told}` : `申请材料：${told}`
}

function partsOf(list: readonly Told[]): string {
  const byKind = Map.groupBy(list, ({ kind }) => kind)
  return [...byKind]
    .map(([kind, same]) => {
      const names = same.flatMap((difference) => difference.names)
      return `${DRIFT_KINDS[kind]}${quoted(names)}`
    })
    .join('，')
}

function fieldLine(field: Told['field'], list: readonly Told[]): string {
  const title = FIELD_NAMES[field]
  if (list.every(({ names }) => names.length > 0)) return `${title}${partsOf(list)}`
  const [first] = list
  // 收费：每件10元 begins with the title already.
  const bare = (value: string) => (value.startsWith(`${title}：`) ? value.slice(title.length + 1) : value)
  return `${title}：标准${is(bare(first?.standard ?? '未规定'))}，本地${is(bare(first?.place ?? '未公布'))}`
}

/** 为 10 个工作日, 为即时办结: a figure stands apart from the word before it. */
const is = (value: string): string => (/^\d/.test(value) ? `为 ${value}` : `为${value}`)

/** `张店区要求 4 件，淄川区要求 7 件：多出“甲”“乙”“丙”`. */
export function materialsBetween(
  one: { readonly name: string; readonly count: number },
  other: { readonly name: string; readonly count: number },
  differences: readonly Told[],
): string {
  const counts = `${one.name}要求 ${one.count} 件，${other.name}要求 ${other.count} 件`
  const materials = differences.filter(({ field }) => field === 'materials')
  return materials.length === 0 ? `${counts}，内容相同` : `${counts}：${partsOf(materials)}`
}

/** “甲”“乙”“丙”, and how many more where there are many. */
function quoted(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`)
  return `${shown.join('')}${names.length > SHOWN ? `等 ${names.length} 项` : ''}`
}
