import type { CorrectionPoint } from '#contracts/cases/index.ts'
import type { PointCode } from './events.ts'

/** What a notice may name: the fields of the form and the materials of the item. */
export interface Correctable extends PointCode {
  readonly title: string
}

export interface RequestedPoint extends PointCode {
  readonly reason: string
}

/** One notice, once, naming everything (行政许可法 32 (4)). */
export const mayRequestCorrection = (correctionsSoFar: number): boolean => correctionsSoFar === 0

/** Points with their titles; `unknown` counts those that are not of this case. A thing named twice is one point. */
export function namePoints(
  requested: readonly RequestedPoint[],
  correctable: readonly Correctable[],
): { points: CorrectionPoint[]; unknown: number } {
  const titles = new Map(correctable.map((one) => [keyOf(one), one.title]))
  const points = new Map<string, CorrectionPoint>()
  let unknown = 0
  for (const point of requested) {
    const title = titles.get(keyOf(point))
    if (title === undefined) unknown++
    else points.set(keyOf(point), { kind: point.kind, target: point.target, title, reason: point.reason })
  }
  return { points: [...points.values()], unknown }
}

/** The first answered field that the notice does not open; undefined when all are open. */
export function closedField(
  answers: Readonly<Record<string, unknown>>,
  points: readonly PointCode[],
): string | undefined {
  const open = new Set(targetsOf(points, 'field'))
  return Object.keys(answers).find((name) => !open.has(name))
}

/** Named materials for which nothing new was handed in. */
export function unansweredMaterials(points: readonly PointCode[], uploadedAnew: ReadonlySet<string>): string[] {
  return targetsOf(points, 'material').filter((target) => !uploadedAnew.has(target))
}

export const targetsOf = (points: readonly PointCode[], kind: PointCode['kind']): string[] =>
  points.filter((point) => point.kind === kind).map((point) => point.target)

const keyOf = (point: PointCode): string => `${point.kind}:${point.target}`
