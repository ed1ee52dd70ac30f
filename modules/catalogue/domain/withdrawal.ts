import {
  isOpen,
  mustMoveForward,
  type Period,
  type Placed,
  type Publication,
  type Span,
  since,
  subtract,
  within,
} from './bitemporal.ts'

/** Known since an instant: nothing holds over a span. */
export interface End {
  readonly id: string
  readonly legal: Span
  readonly at: number
}

/** Everything that was ever decided about one subject; periods that are closed in knowledge as well. */
export interface History<P extends Period = Period> {
  readonly periods: readonly P[]
  readonly ends: readonly End[]
  /** Versions and ends that were taken back. */
  readonly withdrawn: ReadonlySet<string>
}

/**
 * Takes versions and ends back over the law from an instant on: from now on it is known that over their spans there holds what was
 * decided last of all that is not taken back. So neither what was withdrawn before them comes to life again, nor is anything
 * undone that was decided after them.
 */
export function withdraw<P extends Period>(
  history: History<P>,
  acts: ReadonlySet<string>,
  legalFrom: number,
  at: number,
): Publication<P> {
  const open = history.periods.filter(isOpen)
  const own = open.filter((p) => acts.has(p.versionId) && p.legal.until > legalFrom)
  const ended = history.ends.filter(({ id }) => acts.has(id)).flatMap(({ legal }) => within(legal, since(legalFrom)))
  const empty: Span[] = []
  for (const span of ended) empty.push(...subtract([span], [...empty, ...open.map(({ legal }) => legal)]))
  const decisions = decisionsOf(history, acts)
  const freed = [...own.flatMap(({ legal }) => within(legal, since(legalFrom))), ...empty]
  const placed = [
    ...own.flatMap(({ versionId, legal }) =>
      subtract([legal], [since(legalFrom)]).map((rest) => ({ versionId, legal: rest })),
    ),
    ...freed.flatMap((span) => standingOver(decisions, span)),
  ]
  const beside = open.filter((p) => !own.includes(p) && placed.some((one) => touch(one, p)))
  const close = [...own, ...beside]
  mustMoveForward(close, at)
  return { close, open: joined([...placed, ...beside]).map((one) => ({ ...one, known: since(at) })) }
}

/** The last instant at which anything became known. */
export function lastInstant({ periods, ends }: History): number {
  const closings = periods.filter((p) => !isOpen(p)).map(({ known }) => known.until)
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...periods.map(({ known }) => known.from),
    ...closings,
    ...ends.map(({ at }) => at),
  )
}

/** A version published, or an end, over its legal spans. */
interface Decision {
  readonly versionId: string | null
  readonly legal: readonly Span[]
  readonly at: number
}

/** What still counts, the latest first. A version was published over what its earliest periods say; later ones are what is left of it. */
function decisionsOf({ periods, ends, withdrawn }: History, acts: ReadonlySet<string>): Decision[] {
  const counts = (id: string) => !withdrawn.has(id) && !acts.has(id)
  const versions = Map.groupBy(periods, ({ versionId }) => versionId)
  const published = [...versions].map(([versionId, own]): Decision => {
    const at = Math.min(...own.map(({ known }) => known.from))
    return { versionId, at, legal: own.filter(({ known }) => known.from === at).map(({ legal }) => legal) }
  })
  return [
    ...published.filter(({ versionId }) => counts(versionId as string)),
    ...ends.filter(({ id }) => counts(id)).map(({ legal, at }): Decision => ({ versionId: null, legal: [legal], at })),
  ].sort((a, b) => b.at - a.at)
}

/** What holds over a span by decisions of which the first one counts. */
function standingOver(decisions: readonly Decision[], span: Span): Placed[] {
  const placed: Placed[] = []
  let bare: readonly Span[] = [span]
  for (const { versionId, legal } of decisions) {
    if (versionId) {
      placed.push(
        ...bare.flatMap((part) => legal.flatMap((own) => within(part, own))).map((at) => ({ versionId, legal: at })),
      )
    }
    bare = subtract(bare, legal)
  }
  return placed
}

const touch = (a: Placed, b: Placed): boolean =>
  a.versionId === b.versionId && (a.legal.until === b.legal.from || b.legal.until === a.legal.from)

/** Neighbours of one version as one span: what was never cut in the end leaves no seam. */
function joined(placed: readonly Placed[]): Placed[] {
  const joins: Placed[] = []
  for (const one of [...placed].sort((a, b) => a.legal.from - b.legal.from)) {
    const last = joins.at(-1)
    if (last && touch(last, one)) {
      joins[joins.length - 1] = { ...last, legal: { from: last.legal.from, until: one.legal.until } }
    } else joins.push({ versionId: one.versionId, legal: one.legal })
  }
  return joins
}
