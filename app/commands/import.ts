import { existsSync, readFileSync } from 'node:fs'
import { type DistrictReport, type ImportReport, importDistrict, importItems } from '#modules/catalogue/index.ts'
import type { Config } from '../config.ts'
import { importCalendarYears, importDivisions, readCalendarFile } from '../reference-data.ts'
import { Refusal } from '../refusal.ts'
import { answer, remark, showProgress } from '../terminal.ts'
import { withProgram } from '../with-program.ts'

export const IMPORTABLE = ['divisions', 'calendar', 'items', 'reference-district'] as const
export type Importable = (typeof IMPORTABLE)[number]

export interface ImportOptions {
  readonly json: boolean
  /** Whose catalogue the items belong to. */
  readonly owner: string
}

/** Takes a file over as the console would, for what is too large or too early for the console; safe to repeat. */
export async function runImport(config: Config, what: Importable, file: string, options: ImportOptions): Promise<void> {
  if (!existsSync(file)) throw new Refusal(`文件 ${file} 不存在。`)
  await withProgram(config, async ({ composition }) => {
    switch (what) {
      case 'divisions': {
        const { rows, changed } = await importDivisions(composition, [file])
        return answer(options.json, { rows, changed }, [`读取 ${rows} 条区划，新增或更新 ${changed} 条。`])
      }
      case 'calendar': {
        const years = readCalendarFile(file)
        await importCalendarYears(composition, years)
        const list = years.map(({ year }) => year)
        return answer(options.json, { years: list }, [`已载入 ${list.join('、')} 年的节假日安排。`])
      }
      case 'items': {
        const progress = showProgress('正在导入事项')
        const content = { name: file, text: readFileSync(file, 'utf8'), ownerDivisionCode: options.owner }
        const report = await importItems(composition, content, (done, total) => progress.at(done, total, '事项'))
        progress.end()
        return tellItems(report, options.json)
      }
      case 'reference-district':
        return tellDistrict(await importDistrict(composition, readFileSync(file, 'utf8')), options.json)
    }
  })
}

function tellItems(report: ImportReport, json: boolean): void {
  const { rows, published, unchanged, refused } = report
  answer(json, report, [`读取 ${rows} 行：发布 ${published} 项，${unchanged} 项已有，${refused.length} 行未导入。`])
  if (!json) for (const { row, reason } of refused) remark(`第 ${row} 行：${reason}`)
}

function tellDistrict(report: DistrictReport, json: boolean): void {
  const { rows, departments, loaded, unchanged, refused, warnings } = report
  answer(json, report, [
    `读取 ${rows} 行（${departments} 个部门）：载入 ${loaded} 项，${unchanged} 项已有，${refused.length} 行未导入。`,
    ...(warnings.length > 0 ? [`其中 ${warnings.length} 行的实施编码不合规则，已按来源原样保留。`] : []),
  ])
  if (json) return
  for (const { row, reason } of refused) remark(`第 ${row} 行：${reason}`)
  for (const { row, reason } of warnings) remark(`第 ${row} 行：${reason}，已原样保留。`)
}
