import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anonymous } from '#contracts/actor.ts'
import { implementationsFor, importDistrict, localTaskCodesByItem } from '#modules/catalogue/index.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { silentLog } from '#platform/log/log.ts'
import { validateInput } from '#platform/operations/validate.ts'
import { allMigrations } from '../compose.ts'
import type { Config } from '../config.ts'
import { migrateDatabase } from '../database.ts'
import { type Answered, LabelledQuestion, type SearchScore, scoreSearch } from '../evaluation/search-score.ts'
import { type OpenData, visitData, withOwner } from '../open-data.ts'
import { openProgram, type Program } from '../program.ts'
import { loadReferenceData } from '../reference-data.ts'
import { Refusal } from '../refusal.ts'
import { answer, remark, showProgress } from '../terminal.ts'

/** The district whose published list the program ships. */
const SHIPPED = { divisionCode: '511602', file: 'catalogue-guangan-511602.csv' }
/** The longest question that the search takes, and the longest page that it gives. */
const LONGEST = 100
const PAGE = 50

/** Asks the search every question of a file, as the portal does, and tells how often the right item came among the first. */
export async function evalSearch(config: Config, file: string, options: { division: string; json: boolean }) {
  const questions = readQuestions(file)
  const data = await visitData(config)
  try {
    await setUpWhereNothingIs(data)
    const program = await openProgram(config, data, { log: silentLog, mayCreateKeys: !config.database.url })
    try {
      await prepare(program, options.division)
      const score = scoreSearch(await ask(program, questions, options.division))
      answer(options.json, score, sentences(score))
    } finally {
      await program.close()
    }
  } finally {
    await data.close()
  }
}

function readQuestions(file: string): LabelledQuestion[] {
  if (!existsSync(file)) throw new Refusal(`文件 ${file} 不存在。`)
  const lines = readFileSync(file, 'utf8').split('\n')
  const questions = lines.flatMap((line, at) => (line.trim() === '' ? [] : [readQuestion(line, at + 1)]))
  if (questions.length === 0) throw new Refusal(`文件 ${file} 中没有问题，请检查文件。`)
  return questions
}

function readQuestion(line: string, row: number): LabelledQuestion {
  try {
    const { query, gold, kind, variant } = JSON.parse(line) as LabelledQuestion
    const named = Array.isArray(gold) ? gold.map(({ item_code, item_name }) => ({ item_code, item_name })) : gold
    return validateInput<LabelledQuestion>(LabelledQuestion, { query, gold: named, kind, variant }, 'json')
  } catch {
    throw new Refusal(
      `第 ${row} 行不是有效的问题：需要一行一个 JSON 对象，含 query、gold（item_code、item_name）、kind 和 variant。`,
    )
  }
}

/** A database in which some updates were carried out is somebody's: it is not touched here. */
async function setUpWhereNothingIs(data: OpenData): Promise<void> {
  const pending = await withOwner(data, (db) => pendingMigrations(db, allMigrations))
  if (pending.length === Object.keys(allMigrations).length) {
    remark('正在准备数据库 …')
    await migrateDatabase(data.owner)
  }
}

/** The shipped list comes in by itself, but not into a platform that really serves people. */
async function prepare({ composition, installation }: Program, divisionCode: string): Promise<void> {
  const { db } = composition.runtime
  await loadReferenceData(composition, (step) => remark(`${step} …`))
  const there = await implementationsFor(db, divisionCode, composition.runtime.clock.now())
  if (there.some((placed) => placed.divisionCode === divisionCode)) return
  if (divisionCode !== SHIPPED.divisionCode || installation?.purpose === 'real') {
    throw new Refusal(
      `区划 ${divisionCode} 还没有事项，请先用 npm run -s tongban -- import reference-district 文件 载入该地区公布的事项清单。`,
    )
  }
  remark('载入参考地区公布的事项清单 …')
  await importDistrict(composition, readFileSync(join(projectRoot, 'reference', SHIPPED.file), 'utf8'))
}

async function ask({ composition }: Program, questions: readonly LabelledQuestion[], divisionCode: string) {
  const codes = await localTaskCodesByItem(composition.runtime.db, divisionCode)
  const progress = showProgress('正在提问')
  const answers: Answered[] = []
  for (const [at, question] of questions.entries()) {
    const q = question.query.slice(0, LONGEST)
    const input = { divisionCode, q, pageSize: PAGE }
    const { items } = await composition.invoke(guideOperations.searchItems, { actor: anonymous }, input)
    const named = items.map(({ itemCode, name }) => ({ name, sourceCode: codes.get(itemCode) }))
    answers.push({ question, items: named })
    progress.at(at + 1, questions.length, '问题')
  }
  progress.end()
  return answers
}

function sentences(score: SearchScore): string[] {
  const line = (title: string, { asked, recallAt3, recallAt1, meanReciprocalRank }: Omit<SearchScore, 'misses'>) =>
    `${title}：${asked} 问，前三命中 ${percent(recallAt3)}，首条命中 ${percent(recallAt1)}，平均倒数排名 ${meanReciprocalRank.toFixed(3)}`
  const parts = Object.entries({ ...score.byKind, ...score.byVariant })
  return [
    line('合计', score),
    ...parts.map(([title, part]) => line(title, { ...score, ...part })),
    `按事项平均：${score.averagePerGoldItem.items} 个事项，前三命中 ${percent(score.averagePerGoldItem.recallAt3)}`,
    ...score.misses.map(
      ({ query, gold, answered }) => `未命中：${query}，应为 ${gold.join('、')}，答为 ${answered.join('、') || '无'}`,
    ),
  ]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
