import { withTemporaryServer } from '#test/support/temporary-server.ts'
import { type Journey, JourneyFailure, playJourney } from './journey.ts'
import { mainJourney } from './main.ts'
import { standardJourney } from './standard.ts'

/** Each plays one whole job and returns its closing sentence. */
export const JOURNEYS = { main: mainJourney, standard: standardJourney } as const satisfies Record<
  string,
  (journey: Journey) => Promise<string>
>

/** Plays a journey against a temporary server of its own; 0 when every step succeeded, else 1. */
export async function play(name: keyof typeof JOURNEYS, print: (line: string) => void): Promise<number> {
  const started = performance.now()
  try {
    await withTemporaryServer(print, async (address, browser, dataDir) => {
      const playing = playJourney({ address, browser, dataDir }, print)
      const closing = await JOURNEYS[name](playing)
      await playing.end()
      print(`\n${closing}`)
      print(`全程 ${((performance.now() - started) / 1000).toFixed(1)} s，全部步骤成功。`)
    })
    return 0
  } catch (error) {
    for (let at: unknown = error; at; at = (at as Error).cause) {
      print(at instanceof JourneyFailure ? at.message : String((at as Error).stack ?? at))
    }
    return 1
  }
}
