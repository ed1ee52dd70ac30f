import { writeFile } from 'node:fs/promises'
import type { ExportFormat } from '#contracts/catalogue/index.ts'
import { exportCatalogue } from '#modules/catalogue/index.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'
import { answer, showProgress } from '../terminal.ts'
import { withProgram } from '../with-program.ts'

export interface ExportOptions {
  readonly format: ExportFormat
  readonly division?: string
  readonly json: boolean
}

/** Writes the basic catalogue, or what one division carries out, into a file. */
export async function runExport(config: Config, target: string, options: ExportOptions): Promise<void> {
  await withProgram(config, async ({ composition }) => {
    const progress = showProgress('正在导出事项')
    const { items, content } = await exportCatalogue(composition.runtime, options, (done, total) =>
      progress.at(done, total, '事项'),
    )
    progress.end()
    try {
      await writeFile(target, content)
    } catch {
      throw new Refusal(`无法写入文件 ${target}，请检查路径和权限。`)
    }
    answer(options.json, { items, file: target }, [`已导出 ${items} 个事项到 ${target}。`])
  })
}
