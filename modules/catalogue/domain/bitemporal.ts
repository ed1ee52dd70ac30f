/** Milliseconds since 1970, half-open; `Infinity` where there is no end yet. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** A version over one of its legal spans. */
export interface Placed {
  readonly versionId: string
  readonly legal: Span
}

/**
 * A version is what was published; a period says when it is law (`legal`) and since when we have known so (`known`). Of one
 * subject, no two periods share an instant of both.
 */
export interface Period extends Placed {
  readonly known: Span
}

export interface Publication<P extends Period> {
  /** Periods whose knowledge ends at the publication. */
  readonly close: readonly P[]
  /** What is known from the publication on: what is put there, and what is left of those it cuts. */
  readonly open: readonly Period[]
}

/**
 * Publishes versions at an instant: what is known until then stays true of that time, what is known from then on has the new
 * versions over their whole legal spans, which must not overlap. `at` must lie after the beginning of every known span that is
 * still open.
 */
export function publish<P extends Period>(
  periods: readonly P[],
  placed: readonly Placed[],
  at: number,
): Publication<P> {
  if (placed.some(({ legal }) => !(legal.from < legal.until))) throw new RangeError('a legal span must not be empty')
  const cuts = placed.map(({ legal }) => legal)
  const { close, open } = cut(periods, cuts, at)
  return { close, open: [...placed.map((one) => ({ ...one, known: since(at) })), ...open] }
}

/**
 * Ends what holds over a legal span, with nothing in its place. What is known until then stays true of that time.
 */
export const end = <P extends Period>(periods: readonly P[], legal: Span, at: number): Publication<P> =>
  cut(periods, [legal], at)

function cut<P extends Period>(periods: readonly P[], cuts: readonly Span[], at: number): Publication<P> {
  const close = periods.filter((p) => isOpen(p) && cuts.some((span) => overlap(p.legal, span)))
  mustMoveForward(close, at)
  const open = close.flatMap(({ versionId, legal }) =>
    subtract([legal], cuts).map((rest) => ({ versionId, legal: rest, known: since(at) })),
  )
  return { close, open }
}

/** The instant of a publication: now, or just after the last one when both fall into the same millisecond. */
export const nextKnownInstant = (now: number, lastKnown: number): number => Math.max(now, lastKnown + 1)

export const isOpen = ({ known }: Period): boolean => known.until === Number.POSITIVE_INFINITY

export const since = (from: number): Span => ({ from, until: Number.POSITIVE_INFINITY })

export function mustMoveForward(closing: readonly Period[], at: number): void {
  if (closing.some((p) => p.known.from >= at)) throw new RangeError('knowledge must move forward')
}

const overlap = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until

/** What is left of spans without some others. */
export const subtract = (spans: readonly Span[], cuts: readonly Span[]): readonly Span[] =>
  cuts.reduce((rest, one) => rest.flatMap((span) => without(span, one)), spans)

function without(span: Span, taken: Span): Span[] {
  const parts = [
    { from: span.from, until: Math.min(span.until, taken.from) },
    { from: Math.max(span.from, taken.until), until: span.until },
  ]
  return parts.filter((part) => part.from < part.until)
}

export function within(span: Span, frame: Span): Span[] {
  const part = { from: Math.max(span.from, frame.from), until: Math.min(span.until, frame.until) }
  return part.from < part.until ? [part] : []
}
