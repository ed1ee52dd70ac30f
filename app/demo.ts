import { buildWorld, DEMO_ACCOUNTS } from '#test/world/index.ts'
import type { Composition } from './compose.ts'
import { recordInstallation } from './installation.ts'
import { say, showProgress } from './terminal.ts'
import { Stopped, type StopWish } from './until-stopped.ts'

/** 张店区: the district that the portal shows before anybody chose one. */
export const DEMO_DISTRICT = '370303'

/** Builds the demo city, or goes on with one that was interrupted; Ctrl-C ends it after the running step. */
export async function buildDemo(composition: Composition, stop: StopWish): Promise<void> {
  const progress = showProgress('正在准备演示数据')
  try {
    await buildWorld(composition, (done, total, step) => {
      if (stop.asked) throw new Stopped()
      progress.at(done, total, step)
    })
  } finally {
    progress.end()
  }
  await recordInstallation(composition.runtime.db, { purpose: 'demo', ready: true })
}

/** Prints who may sign in to the demo; all of them are invented. */
export function printDemoAccounts(): void {
  say('演示账号（人员、企业均为虚构，标有“演示”）：')
  for (const { role, login, password, where } of DEMO_ACCOUNTS) {
    say(`  ${padded(role, 24)}${padded(login, 34)}${padded(password, 16)}${where}`)
  }
}

/** Chinese characters take two columns of a terminal. */
function padded(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, columns - width))
}
