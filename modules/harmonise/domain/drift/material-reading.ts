import type { MaterialMatcher, MaterialOutcome } from '../matching/material-matcher.ts'
import { materialCore } from '../matching/material-name.ts'
import { alikeness } from './alike-papers.ts'
import type { Material, MaterialReading, Paper } from './difference.ts'
import { holdersOf } from './holders.ts'

/** From this score on the dictionary's names and aliases themselves were found, with form words taken off. */
const BY_NAME = 0.88

/** Clauses that name no paper are all one. */
const CATCH_ALL = 'catch-all'

/** Reads lists of one item by the dictionary. The matcher remembers what it was asked. */
export function materialReading(match: MaterialMatcher, itemName: string): MaterialReading {
  return { papersOf: (material) => papersOf(material, match(material.name, itemName)), alike }
}

function papersOf({ name, materialTypeCode }: Material, outcome: MaterialOutcome): readonly Paper[] {
  if (outcome.parts.length > 0) {
    const papers = outcome.parts.flatMap(({ text, to }) =>
      ofEach(text, to?.name ?? null, { keys: [to?.code ?? unknownKey(text)], name: text, known: to !== null }),
    )
    return outcome.relation === 'all'
      ? papers
      : [{ keys: papers.flatMap(({ keys }) => keys), name, known: papers.every(({ known }) => known) }]
  }
  const code = materialTypeCode ?? outcome.to?.code
  return ofEach(name, outcome.to?.name ?? null, {
    keys: [code ?? (outcome.catchAll ? CATCH_ALL : unknownKey(name))],
    name,
    known: isKnown(code, outcome),
  })
}

/** 法定代表人及委托代理人身份证 are two papers. */
const ofEach = (name: string, type: string | null, paper: Paper): Paper[] =>
  holdersOf(name, type).map((holder) => (holder === null ? paper : { ...paper, holder }))

/** Known by its name, an alias, or a decision; what was only found to be like another paper may as well be the one that is missing. */
function isKnown(code: string | undefined, outcome: MaterialOutcome): boolean {
  if (code === undefined) return outcome.catchAll
  return outcome.to?.code !== code || outcome.score >= BY_NAME
}

const alike: MaterialReading['alike'] = (a, b) => (a.known && b.known ? 0 : alikeness(a.name, b.name))

/** Of a paper that the dictionary does not know, the words that tell it. */
const unknownKey = (name: string): string => `=${materialCore(name)}`
