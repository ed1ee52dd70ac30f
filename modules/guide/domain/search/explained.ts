import type { ItemIndex } from './item-index.ts'
import { WEIGHTS } from './weights.ts'

/** How telling it is that so many of all items have something. */
export const rarity = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5))

/** How strongly each item explains each place of a question. */
export class Explained {
  readonly touched: number[] = []
  private readonly strengths: Float32Array
  private readonly seen: Uint8Array
  private readonly told: Float32Array

  readonly text: string
  private readonly light: ReadonlySet<number>
  readonly size: number

  /** `light` places say something of an act: of the thing they tell little. */
  constructor(text: string, light: ReadonlySet<number>, size: number) {
    this.text = text
    this.light = light
    this.size = size
    this.strengths = new Float32Array(size * text.length)
    this.seen = new Uint8Array(size)
    this.told = new Float32Array(text.length)
  }

  add(item: number, at: number, full: number): void {
    const strength = this.light.has(at) ? full * WEIGHTS.actPlace : full
    if (!this.seen[item]) {
      this.seen[item] = 1
      this.touched.push(item)
    }
    const place = item * this.text.length + at
    if (this.strengths[place]! < strength) this.strengths[place] = strength
    if (this.told[at]! < strength) this.told[at] = strength
  }

  by(item: number): number {
    let all = 0
    for (let at = item * this.text.length; at < (item + 1) * this.text.length; at++) all += this.strengths[at]!
    return all
  }

  /** What the items together explain. */
  get known(): number {
    return this.told.reduce((all, strength) => all + strength, 0)
  }

  private isOfThing(at: number): boolean {
    return this.text[at] !== ' ' && !this.light.has(at)
  }

  /** Weight of the pairs of which no item knows anything: they may be what the question is about. */
  get unknown(): number {
    let count = 0
    for (let at = 0; at + 1 < this.text.length; at++) {
      if (this.told[at] === 0 && this.isOfThing(at) && this.isOfThing(at + 1)) count += 1
    }
    return count * rarity(this.size, 1) * WEIGHTS.unknown
  }
}

/** Explains a question by the pairs of characters that stand in names, beside them, and in lists of materials. */
export function byPairs(explained: Explained, index: ItemIndex): void {
  const { text, size } = explained
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    for (const [postings, weight] of [
      [index.names, 1],
      [index.beside, WEIGHTS.beside],
      [index.materials, WEIGHTS.materials],
    ] as const) {
      const items = postings.get(pair) ?? []
      const strength = rarity(size, items.length) * weight
      for (const item of items) explained.add(item, at, strength)
    }
  }
}
