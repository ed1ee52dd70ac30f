import type { Acts } from './acts.ts'
import { WEIGHTS } from './weights.ts'

const BEGIN = '新办'

/** Whether something is to be done to what is there. */
export const actsOn = ({ acts }: Acts): boolean => [...acts].some((act) => act !== BEGIN)

/** How well what an item does to its thing fits what is asked to be done. */
export function actFit({ acts: asked, near }: Acts, has: ReadonlySet<string>): number {
  const own = [...has].filter((act) => act !== BEGIN)
  const wanted = [...asked].filter((act) => act !== BEGIN)
  if (wanted.length === 0)
    return own.length > 0 ? -WEIGHTS.unaskedAct : asked.size > 0 && has.has(BEGIN) ? WEIGHTS.begin : 0
  const further = own.filter((act) => !asked.has(act)).length * WEIGHTS.furtherAct
  const same = wanted.filter((act) => has.has(act)).length
  if (same > 0) return WEIGHTS.sameAct + (same - 1) * WEIGHTS.samePart - further
  if (own.some((act) => near.has(act))) return WEIGHTS.nearAct - further
  return own.length > 0 ? -WEIGHTS.otherAct : -WEIGHTS.noAct
}
