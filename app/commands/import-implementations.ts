import { existsSync, statSync } from 'node:fs'
import { importImplementationFile } from '#modules/harmonise/index.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'
import { answer, remark, showProgress } from '../terminal.ts'
import { withProgram } from '../with-program.ts'

export interface ImportImplementationsOptions {
  readonly json: boolean
  readonly dryRun: boolean
  /** Division whose implementations they are, where the rows do not say. */
  readonly division?: string
}

/** Who carries which item out where: from a sheet in either layout, or from lines of JSON. */
export async function importImplementations(
  config: Config,
  path: string,
  options: ImportImplementationsOptions,
): Promise<void> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Refusal(`文件 ${path} 不存在。`)
  const { json, dryRun, division = null } = options
  await withProgram(config, async ({ composition }) => {
    const progress = showProgress(dryRun ? '正在核对实施清单' : '正在登记实施事项')
    const report = await importImplementationFile(composition, { path, divisionCode: division, dryRun }, (rows) =>
      progress.at(rows, rows, `${rows} 行`),
    ).finally(() => progress.end())
    const { rows, created, unchanged, refusedRows, refused } = report
    const done = dryRun ? '可登记' : '登记'
    answer(json, report, [
      `读取 ${rows} 行：${done} ${created} 项，${unchanged} 项已有，${refusedRows} 行${dryRun ? '有误' : '未登记'}。${dryRun ? '未写入任何数据。' : ''}`,
    ])
    if (!json)
      for (const { row, column, reason } of refused) remark(`第 ${row} 行：${column ? `${column}：` : ''}${reason}`)
  })
}
