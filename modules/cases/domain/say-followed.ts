import type { EventOf } from './events.ts'
import { dueWords } from './words.ts'

type Followed = EventOf<'reform-followed'>

/** What a reform changed for one case, in sentences for whoever applied. */
export function sayFollowed({ unasked, eased, relief, lifted, deadline }: Followed): string[] {
  const { promisedLimit, onsiteVisits, fee, caseType, result } = relief
  const said = [
    unasked.length > 0 && `不再需要提交${namesOf(unasked)}。`,
    ...sayEased(eased ?? []),
    promisedLimit && promisedLimit.count > 0 && `办结时限改为 ${promisedLimit.count} 个${UNITS[promisedLimit.unit]}。`,
    (caseType === 'instant' || promisedLimit?.count === 0) && '改为当场办结。',
    typeof onsiteVisits === 'number' &&
      (onsiteVisits === 0 ? '不需要到现场办理。' : `到现场办理不超过 ${onsiteVisits} 次。`),
    fee?.charged === false && '不再收费。',
    result && `办理结果改为“${result.name}”。`,
  ].filter((sentence) => typeof sentence === 'string')
  return [
    ...(said.length > 0 ? said : ['按改革后的规定办理。']),
    ...(lifted.length > 0 ? [`补正要求中有 ${lifted.length} 处不再需要。`] : []),
    ...(deadline ? [`最迟${dueWords(deadline.dueOn, deadline.provisional)}作出决定。`] : []),
  ]
}

export const sayLifted = ({ deadline }: EventOf<'correction-lifted'>): string =>
  `原来要求补正的材料已经取消，部门最迟${dueWords(deadline.dueOn, deadline.provisional)}告知是否受理。`

const UNITS = { workingDay: '工作日', naturalDay: '自然日' } as const

function sayEased(eased: NonNullable<Followed['eased']>): string[] {
  const later = eased.filter(({ necessity }) => necessity === 'deferrable')
  const atNeed = eased.filter(({ necessity }) => necessity === 'conditional')
  return [
    ...(later.length > 0 ? [`${namesOf(later)}可以先受理、后补交。`] : []),
    ...(atNeed.length > 0 ? [`${namesOf(atNeed)}改为视情形提交。`] : []),
  ]
}

const namesOf = (materials: readonly { readonly name: string }[]): string =>
  materials.map(({ name }) => `“${name}”`).join('、')
