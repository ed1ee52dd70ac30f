/** An instant of knowledge after all others: what is published is known, by whichever machine's clock it was dated. */
export const EVERYTHING_KNOWN = new Date('9999-12-31T00:00:00Z')
