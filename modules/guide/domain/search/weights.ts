/** Measured on questions of citizens; see the room's README. */
export const WEIGHTS = {
  /** A phrase of everyday life tells a little more than the name itself, the patterns after the first a little less. */
  phrase: 1.1,
  perPattern: 0.06,
  leastPattern: 0.75,
  /** A phrase whose parts stand apart in the question. */
  scattered: 0.85,
  /** A pair of characters of a phrase alone. */
  phrasePair: 0.7,
  beside: 0.25,
  materials: 0.08,
  /** Of what nobody knows. */
  unknown: 0.5,
  /** How much it counts that little of the name is left unexplained. */
  name: 0.5,
  sameAction: 0.25,
  otherAction: 0.22,
  noAction: 0.08,
  /** Nothing was said about an act: who begins is meant, not who changes or ends. */
  unaskedAction: 0.12,
}

/** What explains less than this share of the best is not ordered any further. */
export const LEAST_COVERAGE = 0.1
