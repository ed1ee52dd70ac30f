import type { Config } from '../config.ts'
import { examine, type Finding } from '../doctor.ts'
import { visitData } from '../open-data.ts'
import { EXIT } from '../refusal.ts'
import { answer } from '../terminal.ts'

const MARKS: Readonly<Record<Finding['level'], string>> = { ok: '正常', warning: '提醒', problem: '问题' }

/** Returns the exit code: 1 when there is a problem; warnings alone leave 0. */
export async function runDoctor(config: Config, options: { json: boolean }): Promise<number> {
  const data = await visitData(config)
  try {
    const findings = await examine(config, data, new Date())
    const healthy = findings.every(({ level }) => level !== 'problem')
    answer(
      options.json,
      { healthy, findings },
      findings.map(({ level, check, text }) => `[${MARKS[level]}] ${check}: ${text}`),
    )
    return healthy ? EXIT.done : EXIT.failed
  } finally {
    await data.close()
  }
}
