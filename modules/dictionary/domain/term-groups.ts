/** What people call a matter, and what the names of items call it: one line of `data/everyday-terms/`. */
export interface TermGroup {
  /** Parts of item names, the one most meant first; `A+B` wants both, `A-B` wants A without B. */
  readonly official: readonly string[]
  /** Phrases of everyday life; `A+B` wants both, anywhere in the question. */
  readonly everyday: readonly string[]
  /** Many ask for it: offered where nothing was found. */
  readonly common?: boolean
}

/** One kind of act on something that exists or is to begin, such as 变更 or 注销. */
export interface ActionTerms {
  readonly action: string
  /** As names of items say it. */
  readonly official: readonly string[]
  /** As people say it; `换…地方` leaves room for a few characters in between. */
  readonly everyday: readonly string[]
  /** The acts of which this is a kind: a new address is a 变更. */
  readonly of?: readonly string[]
  /** Acts that answer too, where this one is not on offer. */
  readonly near?: readonly string[]
  /** Acts that are only spoken of when this one is asked for: who opens again had closed. */
  readonly instead?: readonly string[]
}

export interface EverydayTerms {
  readonly groups: readonly TermGroup[]
  readonly actions: readonly ActionTerms[]
  /** Phrases that begin and end questions and tell nothing of what is looked for. */
  readonly frames: readonly string[]
}

/** A part of item names with what must stand beside it and what must not. */
export interface NamePattern {
  readonly all: readonly string[]
  readonly none: readonly string[]
}

export function namePattern(text: string): NamePattern {
  const [wanted = '', ...none] = text.split('-')
  return { all: wanted.split('+').filter(Boolean), none }
}

export const fitsPattern = (plainName: string, { all, none }: NamePattern): boolean =>
  all.every((part) => plainName.includes(part)) && !none.some((part) => plainName.includes(part))
