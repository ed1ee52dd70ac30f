import type { ItemContent } from '#contracts/catalogue/index.ts'
import { isRegulationOf, knownLaw } from '#modules/catalogue/index.ts'
import { readCitation } from '../law/citations.ts'

/** A law with its article: naming a law alone explains nothing. */
const REGULATION = /《[^》]{3,}》[^《。；]{0,40}?第[〇零一二三四五六七八九十百\d]+条/g

/** Where a difference was found, as far as it matters for what may be a reason for it. */
export interface Where {
  /** Keys of the laws that the standard itself cites. */
  readonly standardLaws: ReadonlySet<string>
  readonly divisionCode?: string | null
}

/** What a place names for its difference: a basis that stands, or why what it names does not. */
export interface Reason {
  readonly basis: string | null
  readonly note?: string
}

/**
 * A law explains a difference when it exists: it is among those that we know, the standard cites it, or it is by its name a regulation of
 * the province or city to which the place belongs, which nobody has a whole list of. Anything else may be invented.
 */
export function reasonOf(texts: readonly string[], where: Where): Reason {
  const named = texts.flatMap((text) => text.normalize('NFC').match(REGULATION) ?? [])
  const doubts = named.map((words) => doubtOf(words, where))
  const sound = doubts.indexOf(undefined)
  if (sound >= 0) return { basis: named[sound]! }
  return doubts[0] === undefined ? { basis: null } : { basis: null, note: doubts[0] }
}

function doubtOf(words: string, { standardLaws, divisionCode }: Where): string | undefined {
  const citation = readCitation({ law: words, article: null, text: null })
  if (!citation) return `引用的${words}不能识别，不能作为法定依据，请核对。`
  const { law, articles } = citation
  const last = knownLaw(law)?.articles ?? null
  const beyond = last === null ? undefined : articles.find((number) => number > last)
  if (beyond !== undefined) return `引用的${words}超出该法的条数（共 ${last} 条），不能作为法定依据，请核对。`
  if (knownLaw(law) || standardLaws.has(law) || isRegulationOf(law, divisionCode)) return undefined
  return `引用的${words}不是已收录的法律、法规，也不是本地所属省、市的法规、规章，不能作为法定依据，请核对。`
}

/** Keys of the laws that an item rests on. */
export const lawsOf = ({ legalBasis }: Pick<ItemContent, 'legalBasis'>): ReadonlySet<string> =>
  new Set((legalBasis ?? []).flatMap((basis) => readCitation(basis)?.law ?? []))
