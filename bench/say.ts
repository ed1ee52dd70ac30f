const begun = performance.now()

/** A line of progress with the seconds since the start, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)
}
