import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'
import { type LawChanges, readLawChanges } from '../domain/law/law-changes.ts'

let held: LawChanges | undefined

/** The shipped list of what newer versions of laws changed; read once, when it is first asked for. */
export function lawChanges(): LawChanges {
  held ??= readLawChanges(
    JSON.parse(readFileSync(join(projectRoot, 'reference', 'law-article-changes.json'), 'utf8')).laws,
  )
  return held
}
