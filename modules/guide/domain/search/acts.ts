import type { ActionTerms } from '#modules/dictionary/index.ts'
import { compact } from './compact.ts'

/** The acts of a question or of a name: what is done, and to which part of the thing. */
export interface Acts {
  readonly acts: ReadonlySet<string>
  /** What answers too, where no item has the very act: a thing that is sold is also one whose owner changes. */
  readonly near: ReadonlySet<string>
  /** Places of the words that say so. */
  readonly places: ReadonlySet<number>
}

/** Hears acts in compact texts, whatever thing they are done to. */
export type Hearing = (text: string) => Acts

/** 不想开…了 wants both, with little in between, which may be the thing itself. */
const GAP = '.{0,8}?'

/** What is heard of people. */
export const hearPeople = (actions: readonly ActionTerms[]): Hearing => hearing(actions, ({ everyday }) => everyday)

export const hearNames = (actions: readonly ActionTerms[]): Hearing => hearing(actions, ({ official }) => official)

function hearing(actions: readonly ActionTerms[], wordsOf: (terms: ActionTerms) => readonly string[]): Hearing {
  const listened = actions.map((terms) => ({ ...terms, words: patternOf(wordsOf(terms)) }))
  return (text) => {
    const acts = new Set<string>()
    const places = new Set<number>()
    for (const { action, of = [], words } of listened) {
      for (const { indices } of text.matchAll(words)) {
        for (const one of [action, ...of]) acts.add(one)
        for (const [start, end] of said(indices)) for (let at = start; at < end; at++) places.add(at)
      }
    }
    // Who opens again after a pause asks for the opening, not for the pause.
    for (const { action, instead = [] } of listened) if (acts.has(action)) for (const one of instead) acts.delete(one)
    const near = listened.flatMap(({ action, near = [] }) => (acts.has(action) ? near : []))
    return { acts, near: new Set(near), places }
  }
}

/** Where the parts of a word stand, of all the words that were sought. */
const said = (indices: RegExpIndicesArray | undefined) => (indices ?? []).slice(1).filter((span) => span !== undefined)

function patternOf(words: readonly string[]): RegExp {
  const inParts = words.map((word) => word.split('…').map(compact).filter(Boolean))
  const longestFirst = inParts.toSorted((a, b) => b.join('').length - a.join('').length)
  return new RegExp(longestFirst.map((parts) => parts.map((part) => `(${part})`).join(GAP)).join('|'), 'dgu')
}
