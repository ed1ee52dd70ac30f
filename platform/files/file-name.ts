const LONGEST = 200

/**
 * What a sender calls a file, as we keep it: without control characters, bounded, and whole characters only, since the bound may
 * fall into the middle of one. It is shown and offered for saving, never used as a path.
 */
export function keptFileName(sent: string | undefined): string {
  return (sent ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
}
