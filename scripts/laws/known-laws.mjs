// Which laws exist, in which versions and how long: from their texts, from the comparison of versions, and from what texts and guides cite.
import { lawKey } from '../../modules/catalogue/domain/known-laws.ts'

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/g
const IN_FORCE = /自(\d{4})年(\d{1,2})月(\d{1,2})日起(?:施行|实施|生效)/g
const TITLE = /《([^《》]{4,60}(?:法|条例|办法|规定|细则|规则))》/g
/** Of a citation without marks. */
const TAIL = /(?:法|条例|办法|规定|细则|规则)$/

const datesIn = (text, pattern) =>
  [...text.matchAll(pattern)].map(([, year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

export function knownLaws(texts, changes, guides) {
  const laws = new Map()
  const add = (law, versions, articles) => {
    const key = lawKey(law)
    const known = laws.get(key) ?? { law, versions: new Set(), articles: null }
    for (const version of versions) known.versions.add(version)
    known.articles = articles === null ? known.articles : Math.max(known.articles ?? 0, articles)
    laws.set(key, known)
  }
  for (const { title, version, publication_and_amendments: history, articles } of texts) {
    const inForce = articles.flatMap(({ text }) => datesIn(text, IN_FORCE))
    add(title, [version, ...history.flatMap((line) => datesIn(line, DATE)), ...inForce], articles.length)
  }
  for (const { law, from_version: from, to_version: to, articles_before: before, articles_after: after } of changes)
    add(law, [from, to], Math.max(before, after))
  const cited = [
    ...texts.flatMap(({ articles }) => articles.map(({ text }) => text)),
    ...changes.flatMap((row) => row.changes.flatMap((change) => [change.text_before, change.text_after])),
    ...guides.flatMap(({ legal_basis: basis }) => basis ?? []),
  ]
  for (const text of cited) {
    for (const [, title] of (text ?? '').matchAll(TITLE)) if (TAIL.test(title)) add(title, [], null)
  }
  return [...laws.values()]
    .map(({ law, versions, articles }) => ({ law, versions: [...versions].sort(), articles }))
    .sort((a, b) => Number(b.versions.length > 0) - Number(a.versions.length > 0) || (a.law < b.law ? -1 : 1))
}

/** Names of provinces and of cities with districts or counties, with the first digits of the codes below them. */
export function legislatingPlaces(lines) {
  const [head, ...rows] = lines.map((line) => line.split(','))
  const at = (name) => head.indexOf(name)
  const places = rows
    .filter((row) => ['province', 'city'].includes(row[at('level')]) && row[at('statistical_only')] !== '1')
    .map((row) => [row[at('name')], row[at('code')].slice(0, row[at('level')] === 'province' ? 2 : 4)])
  return Object.fromEntries(places)
}
