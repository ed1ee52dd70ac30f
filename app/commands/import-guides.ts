import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  guidesOfFile,
  type Matchers,
  type MatchLine,
  matchersNow,
  matchLine,
  referenceMatchers,
  takeInFile,
} from '#modules/harmonise/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'
import { type Progress, remark, say, showProgress } from '../terminal.ts'
import { withProgram } from '../with-program.ts'

export interface ImportGuidesOptions {
  readonly json: boolean
  readonly dryRun: boolean
  /** Guides of other places, to compare with: never in force here. */
  readonly reference: boolean
  /** Division whose guides they are, where the rows do not say. */
  readonly division?: string
}

/** Guides as they are published today, brought in as observations; with `dryRun` they are only matched. */
export async function importGuides(config: Config, file: string, options: ImportGuidesOptions): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Refusal(`文件 ${file} 不存在。`)
  const total = await countGuides(file)
  const progress = showProgress(options.dryRun ? '正在试匹配指南' : '正在导入指南')
  try {
    if (options.dryRun) await tryGuides(config, file, options, createTeller(options.json, total, progress))
    else await bringIn(config, file, options, total, progress)
  } finally {
    progress.end()
  }
}

async function countGuides(file: string): Promise<number> {
  let count = 0
  for await (const _ of await guidesOfFile(file)) count++
  return count
}

async function tryGuides(config: Config, file: string, options: ImportGuidesOptions, teller: Teller): Promise<void> {
  const matchers = await matchersBeside(config)
  for await (const { line, read } of await guidesOfFile(file)) teller.tell(matchLine(line, read, matchers))
  if (!options.json) say(`${teller.summary()}未写入任何数据。`)
}

/**
 * What has been decided here counts in a trial, too. Where nothing has been set up, or what is there cannot be opened now, the list of
 * basic items and the dictionary that the program ships are enough.
 */
async function matchersBeside(config: Config): Promise<Matchers> {
  const shipped = (): Matchers =>
    referenceMatchers(readFileSync(join(projectRoot, 'reference', 'basic-items.csv'), 'utf8'))
  if (!config.database.url && !existsSync(join(config.data.dir, 'postgres'))) return shipped()
  try {
    return await withProgram(config, async ({ composition: { runtime } }) => {
      const here = await matchersNow(runtime.db, runtime.clock.now())
      return here.items > 0 ? here : shipped()
    })
  } catch (error) {
    remark(`未使用本机数据，按随附的基本目录和材料字典匹配：${(error as Error).message}`)
    return shipped()
  }
}

async function bringIn(
  config: Config,
  path: string,
  options: ImportGuidesOptions,
  total: number,
  progress: Progress,
): Promise<void> {
  await withProgram(config, async ({ composition }) => {
    const { db, clock } = composition.runtime
    const teller = createTeller(options.json, total, progress)
    const file = { path, divisionCode: options.division ?? null, reference: options.reference }
    const report = await takeInFile(composition, file, async (guides) => {
      const matchers = await matchersNow(db, clock.now())
      for (const { line, read } of guides) teller.tell(matchLine(line, read, matchers))
    })
    if (report.resumedFrom > 0) remark(`接着上次中断处继续，此前已处理 ${report.resumedFrom} 条。`)
    const { done, taken, unchanged, refused } = report
    if (!options.json)
      say(`读取 ${done} 条：新收 ${taken} 条，${unchanged} 条已有，${refused} 条未导入。${teller.summary()}`)
  })
}

interface Teller {
  tell(match: MatchLine): void
  summary(): string
}

/** One line of JSON for each line of the file; for people the rows that were not taken, and the sum. */
function createTeller(json: boolean, total: number, progress: Progress): Teller {
  const counts = { matched: 0, unsure: 0, none: 0, refused: 0 }
  let done = 0
  return {
    tell(match) {
      counts[match.state]++
      progress.at(++done, total, `${done} / ${total} 条`)
      if (json) say(JSON.stringify(match))
      else if (match.state === 'refused') remark(`第 ${match.line} 行：${match.reason}`)
    },
    summary: () =>
      `匹配到基本事项 ${counts.matched} 条，待人工确认 ${counts.unsure} 条，没有对应事项 ${counts.none} 条，有误 ${counts.refused} 条。`,
  }
}
