import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '#test/browser/browser.ts'
import { READY, removeDataDir, startProgram, temporaryDataDir } from '#test/support/program.ts'
import { type Journey, JourneyFailure, playJourney } from './journey.ts'
import { mainJourney } from './main.ts'

/** Each plays one whole job and returns its closing sentence. */
export const JOURNEYS = { main: mainJourney } as const satisfies Record<string, (journey: Journey) => Promise<string>>

/** Plays a journey against a temporary server of its own; 0 when every step succeeded, else 1. */
export async function play(name: keyof typeof JOURNEYS, print: (line: string) => void): Promise<number> {
  const started = performance.now()
  const dataDir = temporaryDataDir()
  print('正在启动临时服务（建立演示数据约需半分钟）…')
  const program = startProgram(['start'], { DATA_DIR: dataDir, PORT: '0', REQUESTS_PER_MINUTE: '100000' })
  const browser = await openBrowser()
  let succeeded = false
  try {
    const [, address] = await program.printed(READY, 180_000)
    const playing = playJourney(address as string, browser, print)
    const closing = await JOURNEYS[name](playing)
    await playing.end()
    print(`\n${closing}`)
    print(`全程 ${((performance.now() - started) / 1000).toFixed(1)} s，全部步骤成功。`)
    succeeded = true
  } catch (error) {
    for (let at: unknown = error; at; at = (at as Error).cause) {
      print(at instanceof JourneyFailure ? at.message : String((at as Error).stack ?? at))
    }
  } finally {
    await browser.close()
    program.child.kill('SIGTERM')
    await program.ended
    if (!succeeded) for (const line of serverErrors(dataDir)) print(line)
    removeDataDir(dataDir)
  }
  return succeeded ? 0 : 1
}

/** What the temporary server logged as an error, before its folder goes. */
function serverErrors(dataDir: string): string[] {
  const file = join(dataDir, 'logs', 'tongban.log')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /"level":(50|60)/.test(line))
}
