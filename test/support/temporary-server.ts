import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '#test/browser/browser.ts'
import { READY, removeDataDir, startProgram, temporaryDataDir } from './program.ts'

/** Runs `work` against the demo on a server of its own with a browser at hand; both and their data are gone afterwards. */
export async function withTemporaryServer(
  print: (line: string) => void,
  work: (address: string, browser: Browser, dataDir: string) => Promise<void>,
): Promise<void> {
  const dataDir = temporaryDataDir()
  print('正在启动临时服务（建立演示数据约需半分钟）…')
  const program = startProgram(['start'], { DATA_DIR: dataDir, PORT: '0', REQUESTS_PER_MINUTE: '100000' })
  const browser = await openBrowser()
  let succeeded = false
  try {
    const [, address] = await program.printed(READY, 180_000)
    await work(address as string, browser, dataDir)
    succeeded = true
  } finally {
    await browser.close()
    program.child.kill('SIGTERM')
    await program.ended
    if (!succeeded) for (const line of loggedErrors(dataDir)) print(line)
    removeDataDir(dataDir)
  }
}

/** What the server logged as an error, before its folder goes. */
function loggedErrors(dataDir: string): string[] {
  const file = join(dataDir, 'logs', 'tongban.log')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /"level":(50|60)/.test(line))
}
