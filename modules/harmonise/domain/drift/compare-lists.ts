import type { ItemContent } from '#contracts/catalogue/index.ts'
import { lawKey, readCitation } from '../law/citations.ts'
import type { FoundDifference } from './difference.ts'
import { agreesInFigures, entryKey, likeness } from './text.ts'

type Compare = (standard: ItemContent, place: ItemContent) => FoundDifference[]

interface Entry {
  readonly key: string
  readonly name: string
}

/** Above this share of common characters two sentences with the same figures say the same. */
const REWORDED = 0.8

/** What one list has and the other has not, each entry once. */
function onlyIn(list: readonly Entry[], other: readonly Entry[], reworded: number): Entry[] {
  const keys = new Set(other.map(({ key }) => key))
  return list.filter(
    (entry, at) =>
      !keys.has(entry.key) &&
      list.findIndex(({ key }) => key === entry.key) === at &&
      !other.some(({ key }) => agreesInFigures(entry.key, key) && likeness(entry.key, key) >= reworded),
  )
}

function compareEntries(
  field: keyof ItemContent,
  standard: readonly Entry[],
  place: readonly Entry[],
  reworded: number,
): FoundDifference[] {
  const one = (kind: 'extra' | 'missing', { name }: Entry): FoundDifference => ({
    field,
    kind,
    names: [name],
    standard: kind === 'missing' ? name : null,
    place: kind === 'extra' ? name : null,
    reasons: kind === 'extra' ? [name] : [],
  })
  return [
    ...onlyIn(place, standard, reworded).map((entry) => one('extra', entry)),
    ...onlyIn(standard, place, reworded).map((entry) => one('missing', entry)),
  ]
}

const entry = (name: string): Entry => ({ key: entryKey(name), name: name.trim() })
const CLAUSE = /[。；;\n]|(?<=[，,：:])\s*(?=[（(][一二三四五六七八九十\d]+[)）])/

/** Conditions clause by clause: however they are cut into points. */
export const compareConditions: Compare = ({ acceptanceConditions: from }, { acceptanceConditions: to }) => {
  if (!from || !to) return []
  const [before, after] = [from, to].map((list) =>
    list
      .flatMap((text) => text.split(CLAUSE))
      .map(entry)
      .filter(({ key }) => key !== ''),
  )
  if (bag(before!) === bag(after!)) return []
  return compareEntries('acceptanceConditions', before!, after!, REWORDED)
}

const bag = (entries: readonly Entry[]): string =>
  entries
    .map(({ key }) => key)
    .toSorted()
    .join('')

export const compareSteps: Compare = ({ handlingSteps: from }, { handlingSteps: to }) =>
  from && to ? compareEntries('handlingSteps', from.map(step), to.map(step), 1) : []

/** 受理环节, 受理阶段 and 受理 are one step. */
const step = ({ name }: { readonly name: string }): Entry => ({
  key: entryKey(name).replace(/(环节|阶段|步骤)$/, ''),
  name,
})

const CHANNELS: readonly (readonly [string, RegExp])[] = [
  ['窗口办理', /窗口|现场|大厅|线下|柜台/],
  ['网上办理', /网上|网络|在线|线上|电脑|互联网|PC/i],
  ['移动端办理', /移动|手机|APP|掌上|小程序/i],
  ['邮寄办理', /邮寄|快递|邮政|物流|信函/],
]

/** By channel, in whatever words. */
export const compareForms: Compare = ({ handlingForms: from }, { handlingForms: to }) =>
  from && to ? compareEntries('handlingForms', channels(from), channels(to), 1) : []

const channels = (forms: readonly string[]): Entry[] =>
  forms.flatMap((form) => {
    const known = CHANNELS.filter(([, words]) => words.test(form)).map(([name]) => entry(name))
    return known.length > 0 ? known : [entry(form)]
  })

/**
 * A place that cites further laws, or other ones. Fewer is no difference, as long as one is common: a guide need not cite all; nor is
 * naming a law without its article, or another article of it.
 */
export const compareBasis: Compare = ({ legalBasis: from }, { legalBasis: to }) => {
  if (!from?.length || !to?.length) return []
  const standard = new Set(from.map(lawOf))
  const extra = to.filter((basis) => !standard.has(lawOf(basis)))
  const common = extra.length < to.length
  return extra.map((basis) => {
    const name = `${basis.law}${basis.article ?? ''}`
    return {
      field: 'legalBasis',
      kind: common ? 'extra' : 'other',
      names: [name],
      standard: common ? null : from.map(({ law, article }) => `${law}${article ?? ''}`).join('；'),
      place: name,
      reasons: [name],
    }
  })
}

const lawOf = (basis: NonNullable<ItemContent['legalBasis']>[number]): string =>
  readCitation(basis)?.law ?? lawKey(basis.law)
