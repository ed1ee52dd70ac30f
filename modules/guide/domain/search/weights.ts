/** Measured on questions of citizens; see the room's README. */
export const WEIGHTS = {
  /** A phrase of everyday life tells a little more than the name itself, the patterns after the first a little less. */
  phrase: 1.1,
  perPattern: 0.06,
  leastPattern: 0.75,
  /** A phrase whose parts stand apart in the question. */
  scattered: 0.85,
  /** A pair of characters of a phrase alone. */
  phrasePair: 0.8,
  beside: 0.25,
  materials: 0.08,
  /** Of what nobody knows. */
  unknown: 0.5,
  /** How much it counts that little of the name is left unexplained. */
  name: 0.42,
  /** What is said of an act tells little of the thing: how far it counts as such. */
  actPlace: 0.4,
  /** What is meant of one item is meant of those that are about the same thing. */
  family: 0.9,
  sameAct: 0.4,
  /** Of several parts of a thing that may be changed the one asked for. */
  samePart: 0.25,
  /** An act that answers too. */
  nearAct: 0.15,
  otherAct: 0.25,
  noAct: 0.1,
  /** Each act of the name of which nothing was said; where nothing was said of any, who begins is meant. */
  unaskedAct: 0.12,
  furtherAct: 0.1,
  begin: 0.05,
}

/** What explains less than this share of the best is not ordered any further. */
export const LEAST_COVERAGE = 0.1
