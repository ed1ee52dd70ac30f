import type { MaterialMatcher, MaterialOutcome } from '../matching/material-matcher.ts'
import { materialCore } from '../matching/material-name.ts'
import { alikePapers } from './alike-papers.ts'
import type { Material, MaterialReading, Paper } from './difference.ts'

/** Clauses that name no paper are all one. */
const CATCH_ALL = 'catch-all'

/** Reads lists of one item by the dictionary. The matcher remembers what it was asked. */
export function materialReading(match: MaterialMatcher, itemName: string): MaterialReading {
  return { papersOf: (material) => papersOf(material, match(material.name, itemName)), alike: alikePapers }
}

function papersOf({ name, materialTypeCode }: Material, outcome: MaterialOutcome): readonly Paper[] {
  if (outcome.parts.length > 0) {
    const papers = outcome.parts.map(({ text, to }) => ({ keys: [to?.code ?? unknownKey(text)], name: text }))
    return outcome.relation === 'all' ? papers : [{ keys: papers.flatMap(({ keys }) => keys), name }]
  }
  const code = materialTypeCode ?? outcome.to?.code
  return [{ keys: [code ?? (outcome.catchAll ? CATCH_ALL : unknownKey(name))], name }]
}

/** Of a paper that the dictionary does not know, the words that tell it. */
const unknownKey = (name: string): string => `=${materialCore(name)}`
