import type { ItemContent } from '#contracts/catalogue/index.ts'
import { Remembered } from '../matching/outcome.ts'
import { type Statement, sentenceKey, statementOf } from './claims.ts'
import type { FoundDifference } from './difference.ts'
import { entryKey, likeness } from './text.ts'

type Compare = (standard: ItemContent, place: ItemContent) => FoundDifference[]

interface Entry {
  readonly key: string
  readonly name: string
}

/** Whether two entries with other keys say the same. */
type Same = (a: Entry, b: Entry) => boolean

/** Above this share of common characters two sentences that demand the same say the same. */
const REWORDED = 0.8

/** What one list has and the other has not, each entry once. */
function onlyIn(list: readonly Entry[], other: readonly Entry[], same: Same): Entry[] {
  const keys = new Set(other.map(({ key }) => key))
  return list.filter(
    (entry, at) =>
      !keys.has(entry.key) &&
      list.findIndex(({ key }) => key === entry.key) === at &&
      !other.some((one) => same(entry, one)),
  )
}

const remembered = new Remembered<Statement>(20_000)
const read = ({ name }: Entry): Statement => remembered.get(name, () => statementOf(name))

const isReworded: Same = (a, b) => {
  const [left, right] = [read(a), read(b)]
  return left.claims === right.claims && (left.words === right.words || likeness(left.words, right.words) >= REWORDED)
}

const isOther: Same = () => false

function compareEntries(
  field: keyof ItemContent,
  standard: readonly Entry[],
  place: readonly Entry[],
  same: Same = isOther,
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
    ...onlyIn(place, standard, same).map((entry) => one('extra', entry)),
    ...onlyIn(standard, place, same).map((entry) => one('missing', entry)),
  ]
}

const entry = (name: string): Entry => ({ key: entryKey(name), name: name.trim() })
const sentence = (name: string): Entry => ({ key: sentenceKey(name), name: name.trim() })
const CLAUSE = /[。；;\n]|(?<=[，,：:])\s*(?=[（(][一二三四五六七八九十\d]+[)）])/

/** Conditions clause by clause: however they are cut into points. */
export const compareConditions: Compare = ({ acceptanceConditions: from }, { acceptanceConditions: to }) => {
  if (!from || !to) return []
  const [before, after] = [from, to].map((list) =>
    list
      .flatMap((text) => text.split(CLAUSE))
      .map(sentence)
      .filter(({ key }) => key !== ''),
  )
  if (bag(before!) === bag(after!)) return []
  return compareEntries('acceptanceConditions', before!, after!, isReworded)
}

const bag = (entries: readonly Entry[]): string =>
  entries
    .map(({ key }) => key)
    .toSorted()
    .join('')

export const compareSteps: Compare = ({ handlingSteps: from }, { handlingSteps: to }) =>
  from && to ? compareEntries('handlingSteps', from.map(step), to.map(step)) : []

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
  from && to ? compareEntries('handlingForms', channels(from), channels(to)) : []

const channels = (forms: readonly string[]): Entry[] =>
  forms.flatMap((form) => {
    const known = CHANNELS.filter(([, words]) => words.test(form)).map(([name]) => entry(name))
    return known.length > 0 ? known : [entry(form)]
  })
