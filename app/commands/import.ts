import { existsSync } from 'node:fs'
import type { Config } from '../config.ts'
import { importCalendarYears, importDivisions, readCalendarFile } from '../reference-data.ts'
import { Refusal } from '../refusal.ts'
import { answer } from '../terminal.ts'
import { withProgram } from '../with-program.ts'

export const IMPORTABLE = ['divisions', 'calendar'] as const
export type Importable = (typeof IMPORTABLE)[number]

/** Takes a file over as the console would, for what is too large or too early for the console; safe to repeat. */
export async function runImport(
  config: Config,
  what: Importable,
  file: string,
  options: { json: boolean },
): Promise<void> {
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
    }
  })
}
