import type { ItemContent } from '#contracts/catalogue/index.ts'
import { articleName } from './article-number.ts'
import { type Citation, readCitation } from './citations.ts'
import type { LawChange, LawChanges } from './law-changes.ts'
import { type LawFinding, lawFinding } from './law-finding.ts'

/**
 * Citations of articles that a newer version of the law moved, changed or removed. Where the guide quotes the newer words, or names a
 * version that is not older, it is up to date.
 */
export function staleCitations({ legalBasis }: Pick<ItemContent, 'legalBasis'>, laws: LawChanges): LawFinding[] {
  return (legalBasis ?? []).flatMap((basis) => {
    const citation = readCitation(basis)
    if (!citation) return []
    const changes = (laws.get(citation.law) ?? []).filter(({ to }) => isOlder(citation, to))
    return citation.articles.flatMap((article) => findingOf(citation, article, changes))
  })
}

const isOlder = ({ year }: Citation, version: string): boolean =>
  year === undefined || year < Number(version.slice(0, 4))

/** Follows an article through the versions, one after the other. */
function findingOf(citation: Citation, article: number, changes: readonly LawChange[]): LawFinding[] {
  let at = article
  let textChanged = false
  for (const change of changes) {
    if (change.rewritten) return [rewritten(change, article)]
    const fate = change.fates.get(at)
    if (!fate) return at > change.articlesBefore ? beyond(change, article) : []
    if (fate.to === null) return [removed(change, article)]
    if (citation.text && fate.after && contains(fate.after, citation.text)) return []
    textChanged ||= fate.textChanged
    at = fate.to
  }
  const last = changes.at(-1)
  if (!last || (at === article && !textChanged)) return []
  return [at === article ? changed(last, article) : moved(last, article, at, textChanged)]
}

const version = ({ law, to }: LawChange): string => `《${law}》（${to} 版）`

const moved = (change: LawChange, from: number, to: number, textChanged: boolean): LawFinding =>
  lawFinding(
    'law.citation-moved',
    'legalBasis',
    `${version(change)}将原${articleName(from)}改为${articleName(to)}${textChanged ? '，并修改了内容' : ''}，请核对并改引新的条号。`,
    `${change.law}${articleName(from)}`,
  )

const changed = (change: LawChange, article: number): LawFinding =>
  lawFinding(
    'law.citation-changed',
    'legalBasis',
    `${version(change)}修改了${articleName(article)}，请核对引用的内容是否仍然适用。`,
    `${change.law}${articleName(article)}`,
  )

const removed = (change: LawChange, article: number): LawFinding =>
  lawFinding(
    'law.citation-removed',
    'legalBasis',
    `${version(change)}删去了原${articleName(article)}，请更换设定依据；没有其他依据的，请提请取消事项。`,
    `${change.law}${articleName(article)}`,
  )

const rewritten = (change: LawChange, article: number): LawFinding =>
  lawFinding(
    'law.citation-of-rewritten-law',
    'legalBasis',
    `${version(change)}已全面修订，请对照新文本核对${articleName(article)}。`,
    `${change.law}${articleName(article)}`,
  )

const beyond = (change: LawChange, article: number): LawFinding[] =>
  article <= change.articlesAfter
    ? []
    : [
        lawFinding(
          'law.citation-beyond',
          'legalBasis',
          `${version(change)}只有 ${change.articlesAfter} 条，没有${articleName(article)}，请核对条号。`,
          `${change.law}${articleName(article)}`,
        ),
      ]

const contains = (text: string, quoted: string): boolean => {
  const words = bare(quoted)
  return words.length >= 10 && bare(text).includes(words)
}
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
