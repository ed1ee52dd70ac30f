import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { guidesOfFile, type MatchLine, matchLine, referenceMatchers } from '#modules/harmonise/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'
import { remark, say, showProgress } from '../terminal.ts'

export interface ImportGuidesOptions {
  readonly json: boolean
  readonly dryRun: boolean
  /** Guides of other places, to compare with: never in force here. */
  readonly reference: boolean
  /** Division whose guides they are, where the rows do not say. */
  readonly division?: string
}

/** Guides as they are published today, brought in as observations; with `dryRun` only matched. */
export async function importGuides(config: Config, file: string, options: ImportGuidesOptions): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Refusal(`文件 ${file} 不存在。`)
  if (options.dryRun) return tryGuides(file, options)
  throw new Refusal('')
}

async function tryGuides(file: string, options: ImportGuidesOptions): Promise<void> {
  const matchers = referenceMatchers(readFileSync(join(projectRoot, 'reference', 'basic-items.csv'), 'utf8'))
  const progress = showProgress('正在匹配办事指南')
  const counts = { matched: 0, unsure: 0, none: 0, refused: 0 }
  let done = 0
  for await (const { line, read } of await guidesOfFile(file)) {
    const match = matchLine(line, read, matchers)
    counts[match.state]++
    done++
    tell(match, options.json)
    if (done % 500 === 0) progress.at(done, done, `${done} 条`)
  }
  progress.end()
}

function tell(match: MatchLine, json: boolean): void {
  if (json) return say(JSON.stringify(match))
  if (match.state === 'refused') remark(`第 ${match.line} 行：${match.reason}`)
}
