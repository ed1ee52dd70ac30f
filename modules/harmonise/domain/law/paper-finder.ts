import type { PaperRecognition } from './unlisted-papers.ts'

interface Named {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Shorter names stand inside other words. */
const SHORTEST = 3
const WIDE = /^(申请书|申请表|证明|材料|报告|合同|章程|图纸|承诺书|批复|意见)$/

const held = new WeakMap<object, PaperRecognition['namedIn']>()

/** Finds the papers of the dictionary in a running text, the longest names first, each word once. */
export function paperFinder(types: ReadonlyMap<string, Named>): PaperRecognition['namedIn'] {
  const known = held.get(types)
  if (known) return known
  const names = [...types.values()]
    .flatMap(({ code, name, aliases }) => [name, ...aliases].map((text) => ({ code, text })))
    .filter(({ text }) => text.length >= SHORTEST && !WIDE.test(text))
    .toSorted((a, b) => b.text.length - a.text.length)
  const find: PaperRecognition['namedIn'] = (text) => {
    let rest = text
    const found = new Map<string, string>()
    for (const { code, text: name } of names) {
      if (!rest.includes(name)) continue
      rest = rest.replaceAll(name, '\n')
      if (!found.has(code)) found.set(code, name)
    }
    return [...found].map(([key, name]) => ({ key, name }))
  }
  held.set(types, find)
  return find
}
