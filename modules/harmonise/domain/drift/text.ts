import { withDigits } from '#modules/catalogue/index.ts'
import { bare, unnumbered } from '../matching/normalise.ts'

/** What is left of an entry when its number, width, brackets and punctuation are taken off. */
export const entryKey = (text: string): string => bare(unnumbered(text.normalize('NFKC').trim()))

/** 0 to 1: share of neighbouring characters in common. */
export function likeness(a: string, b: string): number {
  const left = bigrams(a)
  const right = [...bigrams(b)]
  const common = right.filter((pair) => left.has(pair)).length
  return (2 * common) / Math.max(1, left.size + right.length)
}

function bigrams(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

const NUMBERS = /\d+(?:\.\d+)?|半/g

/** Two names whose numbers or negations differ are two papers, however alike their other words. */
export const agreesInFigures = (a: string, b: string): boolean =>
  figures(a) === figures(b) && negations(a) === negations(b)

const figures = (text: string): string => (withDigits(text).match(NUMBERS) ?? []).toSorted().join()
const negations = (text: string): number => (text.match(/[不未无非免]/g) ?? []).length
