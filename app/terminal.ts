import { Presets, SingleBar } from 'cli-progress'

/** Prints for people; what programs read goes through `answer`. */
export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}

/** Side remarks that must not mix with a command's own output. */
export const remark = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** When everything that was said has left: a reader at the other end of a pipe may be slower than we are. */
export const allSaid = (): Promise<void> => new Promise((resolve) => process.stdout.write('', () => resolve()))

/** One result, as JSON for programs or as lines for people. */
export function answer(json: boolean, value: object, lines: readonly string[]): void {
  say(json ? JSON.stringify(value, null, 2) : lines.join('\n'))
}

export interface Progress {
  /** `step` says what is being done right now. */
  at(done: number, total: number, step: string): void
  end(): void
}

const LINES_PER_RUN = 10

/** A bar on a terminal, and a line now and then where output goes to a file. On standard error. */
export function showProgress(title: string): Progress {
  return process.stderr.isTTY ? bar(title) : lines(title)
}

function bar(title: string): Progress {
  const shown = new SingleBar(
    { format: `${title} {bar} {percentage}% {step}`, hideCursor: true, clearOnComplete: false, barsize: 30 },
    Presets.shades_classic,
  )
  let begun = false
  return {
    at(done, total, step) {
      if (!begun) shown.start(total, done, { step })
      else {
        shown.setTotal(total)
        shown.update(done, { step })
      }
      begun = true
    },
    end: () => shown.stop(),
  }
}

function lines(title: string): Progress {
  let printed = -1
  return {
    at(done, total, step) {
      const part = total === 0 ? LINES_PER_RUN : Math.floor((done / total) * LINES_PER_RUN)
      if (part === printed) return
      printed = part
      remark(`${title} ${Math.round((part / LINES_PER_RUN) * 100)}% ${step}`)
    },
    end: () => undefined,
  }
}
