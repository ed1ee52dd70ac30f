import type { Case } from '../use-case-action.ts'

type Correctable = Case['correctable'][number]

/** Ticked things with a reason each, as the form holds them: by `kind:target`. */
export type TickedPoints = Readonly<Record<string, { readonly ticked?: boolean; readonly reason?: string } | undefined>>

export const pointKey = (point: Pick<Correctable, 'kind' | 'target'>): string => `${point.kind}:${point.target}`

/** What is sent: the ticked points in the order of the case, reasons trimmed. */
export function chosenPoints(correctable: readonly Correctable[], ticked: TickedPoints) {
  return correctable
    .filter((point) => ticked[pointKey(point)]?.ticked)
    .map((point) => ({
      kind: point.kind,
      target: point.target,
      reason: (ticked[pointKey(point)]?.reason ?? '').trim(),
    }))
}
