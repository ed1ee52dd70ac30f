import lawRows from '../data/known-laws.json' with { type: 'json' }
import placeRows from '../data/legislating-places.json' with { type: 'json' }

/** A law or regulation that really exists, with what is known of it. */
interface KnownLaw {
  readonly law: string
  /** Days on which a version of it was adopted or came into force; empty where no version is known. */
  readonly versions: readonly string[]
  /** How many articles its newest known version has, or an older one where that was longer; null: unknown. */
  readonly articles: number | null
}

/** Names under which one law is cited are one: with or without the name of the state, in whatever marks. */
export const lawKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[<>〈〉《》\s]/g, '')
    .replace(/\([^)]*\)$/, '')
    .replace(/^中华人民共和国/, '')

const LAWS: ReadonlyMap<string, KnownLaw> = new Map((lawRows as KnownLaw[]).map((row) => [lawKey(row.law), row]))

/** Undefined: it is not among the laws that we know, which are not all. */
export const knownLaw = (name: string): KnownLaw | undefined => LAWS.get(lawKey(name))

/** Provinces and cities that may make regulations of their own, by name, with the beginning of the codes of their divisions. */
const PLACES = Object.entries(placeRows as Readonly<Record<string, string>>)

const REGULATION = /.{2,}(?:条例|办法|规定|细则|规则)$/

/**
 * Whether a name can be that of a regulation of the province or the city to which a division belongs; of any, where the division is not known.
 * Counties, towns and streets make no regulations (立法法 arts. 80, 81, 93).
 */
export function isRegulationOf(name: string, divisionCode: string | null | undefined): boolean {
  const key = lawKey(name)
  return PLACES.some(
    ([place, code]) =>
      key.startsWith(place) &&
      REGULATION.test(key.slice(place.length)) &&
      (!divisionCode || divisionCode.startsWith(code)),
  )
}
