import { readEnv } from './env.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** A terminal's Ctrl-C may arrive twice, from the terminal and from the parent: only a later one means impatience. */
const ONE_PRESS_MS = 500

/** The operator's wish to end the program. */
export interface StopWish {
  readonly asked: boolean
  readonly happened: Promise<void>
}

/**
 * Hears Ctrl-C and termination signals from now on; a second one ends the process at once. The end of the launcher (the
 * process of `npm start`, when that is the parent) counts too: whoever killed it meant all of it.
 */
export function hearStop(launcherPid = Number(readEnv(process.env).TONGBAN_LAUNCHER_PID)): StopWish {
  const wish = { asked: false, happened: Promise.resolve() }
  wish.happened = new Promise((resolve) => {
    let firstAt = 0
    const hear = () => {
      if (wish.asked && Date.now() - firstAt > ONE_PRESS_MS) process.exit(1)
      if (wish.asked) return
      wish.asked = true
      firstAt = Date.now()
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, hear)
    if (process.ppid !== launcherPid) return
    const watch = setInterval(() => {
      if (process.ppid === launcherPid) return
      clearInterval(watch)
      hear()
    }, 500)
    watch.unref()
  })
  return wish
}

/** Waits for `work`, but no longer than `seconds`. */
export async function within(seconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}

/** Thrown out of a long task when the operator wants to end. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** What was opened, to be closed in the opposite order whatever happens. */
export class Undo {
  readonly #steps: (() => Promise<void>)[] = []

  add(step: () => Promise<void>): void {
    this.#steps.push(step)
  }

  /** Does every step even when one fails, and then throws the first failure. */
  async run(): Promise<void> {
    const failures: unknown[] = []
    for (const step of this.#steps.splice(0).reverse()) await step().catch((error) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
}
