import type { ItemContent, MaterialsDelta } from '#contracts/catalogue/index.ts'
import { feeItemsRefusal, feeRefusal } from './fee-bounds.ts'

/** Why a value is not within what the standard leaves room for; undefined when it is. */
type Bound = (above: ItemContent, value: unknown) => string | undefined

/** The fields of which one value can be told to be better for the applicant than another. */
export const BOUNDS: Readonly<Partial<Record<keyof ItemContent, Bound>>> = {
  promisedLimit: (above, value) => limitRefusal(above, value as ItemContent['promisedLimit']),
  onsiteVisits: (above, value) => visitsRefusal(above.onsiteVisits, value as number | null),
  caseType: (_, value) => (value === 'instant' ? undefined : '办件类型只能由承诺件改为即办件。'),
  materials: (above, value) => materialsRefusal(above.materials, value as MaterialsDelta | null),
  fee: (above, value) => feeRefusal(above, value as ItemContent['fee']),
  feeItems: (above, value) => feeItemsRefusal(above, value as ItemContent['feeItems']),
  deliveryDays: (above, value) => deliveryRefusal(above.deliveryDays ?? null, value as number | null),
}

function limitRefusal(above: ItemContent, limit: ItemContent['promisedLimit']): string | undefined {
  if (!limit) return '应当填写更短的承诺办结时限。'
  const bound = above.promisedLimit ?? above.statutoryLimit
  if (!bound) return undefined
  if (bound.unit !== limit.unit) return '承诺办结时限的单位应当与基本目录一致。'
  return limit.count <= bound.count ? undefined : `承诺办结时限不得长于基本目录规定的 ${bound.count} 日。`
}

function visitsRefusal(above: number | null, visits: number | null): string | undefined {
  if (visits === null) return '应当填写更少的到现场次数。'
  return above === null || visits <= above ? undefined : `到现场次数不得多于基本目录规定的 ${above} 次。`
}

type Necessity = NonNullable<ItemContent['materials']>[number]['necessity']

/** How much is asked of the applicant; what is unknown may become anything. */
const STRICTNESS: Readonly<Record<NonNullable<Necessity>, number>> = { conditional: 1, deferrable: 2, required: 3 }

function materialsRefusal(above: ItemContent['materials'], delta: MaterialsDelta | null): string | undefined {
  if (!delta) return '应当列出减少或者放宽的材料。'
  if (delta.add.length > 0) return `不得增加基本目录以外的材料“${delta.add[0]!.name}”。`
  const listed = new Map((above ?? []).map((material) => [material.id, material]))
  const unknown = [...delta.drop, ...delta.soften.map(({ id }) => id)].find((id) => !listed.has(id))
  if (unknown !== undefined) return `基本目录的材料清单中没有编号为“${unknown}”的材料。`
  const harder = delta.soften.find(({ id, necessity }) => {
    const stated = listed.get(id)?.necessity
    return stated ? STRICTNESS[necessity] > STRICTNESS[stated] : false
  })
  return harder ? `材料“${listed.get(harder.id)?.name}”的要求不得严于基本目录。` : undefined
}

function deliveryRefusal(above: number | null, days: number | null): string | undefined {
  if (days === null) return '应当填写更短的送达时限。'
  return above === null || days <= above ? undefined : `送达时限不得长于基本目录规定的 ${above} 日。`
}
