/**
 * The address if it is a page of ours, otherwise the fallback: a link must not be able to send people elsewhere after they
 * signed in. `//host` and `/\host` lead elsewhere, too.
 */
export function ownAddress(given: string | undefined, fallback: string): string {
  if (!given || !/^\/(?![/\\])/.test(given) || /[\s\\]/.test(given)) return fallback
  return given
}
