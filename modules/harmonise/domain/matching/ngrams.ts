/** Pairs of neighbouring characters, each once. */
function bigrams(text: string): string[] {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2))
  if (text.length === 1) pairs.add(text)
  return [...pairs]
}

export interface Near {
  /** Place of the entry in the list that the index was made of. */
  readonly at: number
  /** 0 to 1: weighted share of pairs in common; pairs that many entries have weigh little. */
  readonly similarity: number
}

/** Entries of a list by likeness of their characters; built once, asked thousands of times a second. */
export class NgramIndex {
  readonly #postings = new Map<string, number[]>()
  readonly #weights: readonly number[]
  readonly #size: number
  /** Sums while one question is answered; zero between two. */
  readonly #shared: Float64Array

  constructor(texts: readonly string[]) {
    this.#size = texts.length
    this.#shared = new Float64Array(texts.length)
    const all = texts.map(bigrams)
    for (const [at, pairs] of all.entries()) {
      for (const pair of pairs) {
        const posting = this.#postings.get(pair)
        if (posting) posting.push(at)
        else this.#postings.set(pair, [at])
      }
    }
    this.#weights = all.map((pairs) => pairs.reduce((sum, pair) => sum + this.#weight(pair), 0))
  }

  /** The most alike, best first. */
  nearest(text: string, count: number): Near[] {
    const pairs = bigrams(text)
    const own = pairs.reduce((sum, pair) => sum + this.#weight(pair), 0)
    const touched: number[] = []
    for (const pair of pairs) {
      const weight = this.#weight(pair)
      for (const at of this.#postings.get(pair) ?? []) {
        if (this.#shared[at] === 0) touched.push(at)
        this.#shared[at]! += weight
      }
    }
    // Of thousands that share one common pair only the best few are worth an object.
    const near: Near[] = []
    let least = 0
    for (const at of touched) {
      const similarity = (2 * this.#shared[at]!) / (own + this.#weights[at]!)
      this.#shared[at] = 0
      if (similarity < least) continue
      near.push({ at, similarity })
      if (near.length >= count * 4) {
        near.sort(better).splice(count)
        least = near.at(-1)!.similarity
      }
    }
    return near.sort(better).slice(0, count)
  }

  #weight(pair: string): number {
    return Math.log(1 + this.#size / (this.#postings.get(pair)?.length ?? 1))
  }
}

const better = (a: Near, b: Near): number => b.similarity - a.similarity || a.at - b.at
