import type { CodeSet } from '#contracts/dictionary/index.ts'
import codeSets from './data/code-sets.json' with { type: 'json' }

/** The shipped sets, by their own name. They come with the program: a version is added, never changed. */
export const CODE_SETS: ReadonlyMap<string, CodeSet> = new Map(
  (codeSets as unknown as CodeSet[]).map((codeSet) => [codeSet.set, codeSet]),
)

/**
 * What a code means in one version of a set; undefined for an unknown code. The same code may mean something else in another
 * version, and even the contrary: 满意度 1 is the best grade of the standard and the worst of practice.
 */
export function nameOfCode(set: string, version: string, code: string): string | undefined {
  return versionOf(set, version)?.codes[code]
}

/** The code of a name in one version of a set; undefined where that version has none for it. */
export function codeOfName(set: string, version: string, name: string): string | undefined {
  const codes = versionOf(set, version)?.codes ?? {}
  return Object.keys(codes).find((code) => codes[code] === name)
}

/** Tells a code of one version in another; undefined where the other has no such name. */
export function recode(set: string, code: string, from: string, to: string): string | undefined {
  const name = nameOfCode(set, from, code)
  return name === undefined ? undefined : codeOfName(set, to, name)
}

/** The version in which this platform writes and exchanges a set: the one added last. */
export function currentVersion(set: string): string {
  const version = CODE_SETS.get(set)?.versions.at(-1)?.version
  if (version === undefined) throw new Error(`there is no code set ${set}`)
  return version
}

const versionOf = (set: string, version: string): CodeSet['versions'][number] | undefined =>
  CODE_SETS.get(set)?.versions.find((one) => one.version === version)
