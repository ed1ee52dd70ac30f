import type { ActOf } from '#contracts/reforms/index.ts'
import type { DivisionLevel } from '#contracts/regions/index.ts'
import { type NamedDepartment, sameKind } from './department-kind.ts'

export interface MovedPlace {
  readonly implementationId: string
  readonly basicItemId: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly demo: boolean
}
export interface DivisionBelow {
  readonly code: string
  readonly name: string
  readonly level: DivisionLevel
}

/** Whoever takes a power over: item and place, with the department of the same kind. */
export interface TakenOver {
  readonly from: MovedPlace
  readonly divisionCode: string
  readonly departmentId: string
}

export interface Move {
  readonly ending: readonly MovedPlace[]
  readonly beginning: readonly TakenOver[]
  /** Divisions that have no department of the kind, by name: there the power would be nobody's. */
  readonly lacking: readonly { readonly divisionName: string; readonly departmentName: string }[]
  /** Divisions for which a department was chosen that is none of theirs, or that do not take over at all. */
  readonly misplaced: readonly string[]
}

export interface MoveSetting {
  /** Every division below, and every department, of the divisions concerned. */
  readonly divisions: readonly DivisionBelow[]
  readonly departments: ReadonlyMap<string, NamedDepartment>
  readonly departmentsIn: ReadonlyMap<string, readonly NamedDepartment[]>
  readonly isCarriedOut: (basicItemId: string, divisionCode: string) => boolean
  readonly covers: (upper: string, lower: string) => boolean
}

/** Powers leave one level for the level below: every place of `from` ends, and every division below it begins that did not before. */
export function moveDown(
  act: Pick<ActOf<'moveDown'>, 'to' | 'departments'>,
  places: readonly MovedPlace[],
  setting: MoveSetting,
): Move {
  const misplaced = misplacedIn(act, places, setting)
  const chosen = new Map(
    act.departments.flatMap((one) => (misplaced.has(one) ? [] : [[one.divisionCode, one.departmentId]])),
  )
  const names = setting.divisions.map(({ name }) => name)
  const found = new Map<string, string | undefined>()
  const takerIn = (divisionCode: string, department: NamedDepartment): string | undefined => {
    const key = `${divisionCode} ${department.id}`
    if (!found.has(key)) {
      const candidates = setting.departmentsIn.get(divisionCode) ?? []
      found.set(key, chosen.get(divisionCode) ?? sameKind(department, candidates, names)?.id)
    }
    return found.get(key)
  }
  const beginning: TakenOver[] = []
  const lacking = new Map<string, Move['lacking'][number]>()
  for (const place of places) {
    const department = setting.departments.get(place.departmentId)
    for (const division of setting.divisions) {
      if (division.level !== act.to || !setting.covers(place.divisionCode, division.code)) continue
      if (setting.isCarriedOut(place.basicItemId, division.code)) continue
      const departmentId = department && takerIn(division.code, department)
      if (departmentId) beginning.push({ from: place, divisionCode: division.code, departmentId })
      else {
        const departmentName = department?.shortName ?? ''
        lacking.set(`${division.code} ${departmentName}`, { divisionName: division.name, departmentName })
      }
    }
  }
  return { ending: places, beginning, lacking: [...lacking.values()], misplaced: [...misplaced.values()] }
}

type Choice = ActOf<'moveDown'>['departments'][number]

/** Choices that cannot be meant, with the names of their divisions. */
function misplacedIn(
  { to, departments }: Pick<ActOf<'moveDown'>, 'to' | 'departments'>,
  places: readonly MovedPlace[],
  { divisions, departmentsIn, covers }: MoveSetting,
): ReadonlyMap<Choice, string> {
  const byCode = new Map(divisions.map((division) => [division.code, division]))
  const misplaced = departments.flatMap((choice): (readonly [Choice, string])[] => {
    const { divisionCode, departmentId } = choice
    const division = byCode.get(divisionCode)
    const takesOver = division?.level === to && places.some((place) => covers(place.divisionCode, divisionCode))
    const isOwn = departmentsIn.get(divisionCode)?.some(({ id }) => id === departmentId) ?? false
    return takesOver && isOwn ? [] : [[choice, division?.name ?? divisionCode]]
  })
  return new Map(misplaced)
}
