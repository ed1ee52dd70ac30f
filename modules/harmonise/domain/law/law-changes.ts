import { lawKey } from '#modules/catalogue/index.ts'
import { readNumber } from './article-number.ts'

/** As `reference/law-article-changes.json` tells it. */
export interface ArticleChange {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly article_before?: string | null
  readonly article_after?: string | null
  readonly text_before?: string | null
  readonly text_after?: string | null
}

export interface LawChangeRow {
  readonly law: string
  readonly from_version: string
  readonly to_version: string
  readonly articles_before: number
  readonly articles_after: number
  readonly changed_articles: number
  readonly whole_law_rewritten: boolean
  readonly changes: readonly ArticleChange[]
}

/** What became of one article in the newer version. */
export interface Fate {
  /** Its number in the newer version; null: it was removed. */
  readonly to: number | null
  readonly textChanged: boolean
  readonly before?: string
  readonly after?: string
}

export interface LawChange {
  readonly law: string
  readonly from: string
  readonly to: string
  readonly rewritten: boolean
  readonly articlesBefore: number
  readonly articlesAfter: number
  readonly fates: ReadonlyMap<number, Fate>
}

export type LawChanges = ReadonlyMap<string, readonly LawChange[]>

/** By the key of the law, its versions in the order of time. */
export function readLawChanges(rows: readonly LawChangeRow[]): LawChanges {
  const changes = rows.map(toChange).toSorted((a, b) => a.to.localeCompare(b.to))
  return Map.groupBy(changes, ({ law }) => lawKey(law))
}

function toChange(row: LawChangeRow): LawChange {
  return {
    law: row.law,
    from: row.from_version,
    to: row.to_version,
    rewritten: row.whole_law_rewritten,
    articlesBefore: row.articles_before,
    articlesAfter: row.articles_after,
    fates: row.whole_law_rewritten ? new Map() : fatesOf(row),
  }
}

/**
 * The comparison lists the articles whose words changed. The others kept their words and their order, so those left of the old
 * version are, one by one, those left of the new: an article may have moved without having changed.
 */
function fatesOf(row: LawChangeRow): Map<number, Fate> {
  const fates = new Map<number, Fate>()
  const taken = new Set<number>()
  for (const change of row.changes) {
    const before = numberOf(change.article_before)
    const after = numberOf(change.article_after)
    if (after !== undefined) taken.add(after)
    if (before === undefined) continue
    fates.set(before, {
      to: after ?? null,
      textChanged: true,
      ...(change.text_before && { before: change.text_before }),
      ...(change.text_after && { after: change.text_after }),
    })
  }
  const old = numbers(row.articles_before).filter((number) => !fates.has(number))
  const fresh = numbers(row.articles_after).filter((number) => !taken.has(number))
  if (old.length !== fresh.length) return fates
  for (const [at, number] of old.entries()) fates.set(number, { to: fresh[at]!, textChanged: false })
  return fates
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

const numberOf = (article: string | null | undefined): number | undefined =>
  article ? readNumber(/^第(.+?)条/.exec(article)?.[1] ?? '') : undefined
