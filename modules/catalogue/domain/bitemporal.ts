/** Milliseconds since 1970, half-open; `Infinity` where there is no end yet. */
export interface Span {
  readonly from: number
  readonly until: number
}

/**
 * A version is what was published; a period says when it is law (`legal`) and since when we have known so (`known`). Of one
 * subject, no two periods share an instant of both.
 */
export interface Period {
  readonly versionId: string
  readonly legal: Span
  readonly known: Span
}

export interface Publication<P extends Period> {
  /** Periods whose knowledge ends at the publication. */
  readonly close: readonly P[]
  /** What is known from the publication on: the new version, and what is left of those it cuts. */
  readonly open: readonly Period[]
}

/**
 * Publishes a version at an instant: what is known until then stays true of that time, what is known from then on has the new
 * version over its whole legal span. `at` must lie after the beginning of every known span that is still open.
 */
export function publish<P extends Period>(
  periods: readonly P[],
  version: { readonly versionId: string; readonly legal: Span },
  at: number,
): Publication<P> {
  if (!(version.legal.from < version.legal.until)) throw new RangeError('a legal span must not be empty')
  const close = periods.filter((p) => p.known.until === Infinity && overlap(p.legal, version.legal))
  if (close.some((p) => p.known.from >= at)) throw new RangeError('knowledge must move forward')
  const known = { from: at, until: Infinity }
  const remainders = close.flatMap((p) =>
    without(p.legal, version.legal).map((legal) => ({ versionId: p.versionId, legal, known })),
  )
  return { close, open: [{ ...version, known }, ...remainders] }
}

/**
 * Ends what holds over a legal span, with nothing in its place. What is known until then stays true of that time.
 */
export function end<P extends Period>(periods: readonly P[], legal: Span, at: number): Publication<P> {
  const close = periods.filter((p) => p.known.until === Infinity && overlap(p.legal, legal))
  if (close.some((p) => p.known.from >= at)) throw new RangeError('knowledge must move forward')
  const known = { from: at, until: Infinity }
  const open = close.flatMap((p) =>
    without(p.legal, legal).map((rest) => ({ versionId: p.versionId, legal: rest, known })),
  )
  return { close, open }
}

/**
 * Takes a version back from `at` of legal effect on: from now on it is known that over those spans what stood there before it was
 * published stands again, or nothing where nothing did. `periods` are all of the subject, also those closed in knowledge.
 */
export function withdraw<P extends Period>(
  periods: readonly P[],
  versionId: string,
  legalFrom: number,
  at: number,
): Publication<P> {
  const own = periods.filter((p) => p.versionId === versionId)
  const publishedAt = Math.min(...own.map((p) => p.known.from))
  const before = periods.filter(
    (p) => p.versionId !== versionId && p.known.from < publishedAt && p.known.until === publishedAt,
  )
  const standing = own.filter((p) => p.known.until === Infinity && p.legal.until > legalFrom)
  if (standing.some((p) => p.known.from >= at)) throw new RangeError('knowledge must move forward')
  const known = { from: at, until: Infinity }
  const open = standing.flatMap((p) => {
    const taken = { from: Math.max(p.legal.from, legalFrom), until: p.legal.until }
    const kept = without(p.legal, taken).map((legal) => ({ versionId, legal, known }))
    const restored = before.flatMap((b) =>
      within(b.legal, taken).map((legal) => ({ versionId: b.versionId, legal, known })),
    )
    return [...kept, ...restored]
  })
  return { close: standing, open }
}

/** The instant of a publication: now, or just after the last one when both fall into the same millisecond. */
export const nextKnownInstant = (now: number, lastKnown: number): number => Math.max(now, lastKnown + 1)

const overlap = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until

function without(span: Span, cut: Span): Span[] {
  const parts = [
    { from: span.from, until: Math.min(span.until, cut.from) },
    { from: Math.max(span.from, cut.until), until: span.until },
  ]
  return parts.filter((part) => part.from < part.until)
}

function within(span: Span, frame: Span): Span[] {
  const part = { from: Math.max(span.from, frame.from), until: Math.min(span.until, frame.until) }
  return part.from < part.until ? [part] : []
}
