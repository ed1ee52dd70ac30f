import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { LRUCache } from 'lru-cache'
import subsetFont from 'subset-font'

export type FontWeight = 'regular' | 'bold'

/** Noto Sans SC (SIL Open Font Licence): the same 30,890 characters in both weights, 445 of them beyond the Basic Multilingual Plane. */
const FILES: Readonly<Record<FontWeight, string>> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
}

const { resolve } = createRequire(import.meta.url)
const whole = new Map<FontWeight, Promise<Buffer>>()
/** Some tens of kilobytes each: documents of one kind share most of their characters, repeats share all. */
const subsets = new LRUCache<string, Promise<Buffer>>({ max: 64 })

/** The font cut down to the characters of `text`, as TrueType. The whole font is read once and kept. */
export function fontFor(weight: FontWeight, text: string): Promise<Buffer> {
  const characters = [...new Set(text)].sort().join('')
  const name = `${weight}|${characters}`
  let subset = subsets.get(name)
  if (!subset) {
    subset = wholeFont(weight).then((font) => subsetFont(font, characters, { targetFormat: 'truetype' }))
    subset.catch(() => subsets.delete(name))
    subsets.set(name, subset)
  }
  return subset
}

let covered: Promise<ReadonlySet<number>> | undefined

/** Code points that both weights have a glyph for: read once and kept. */
export function fontCoverage(): Promise<ReadonlySet<number>> {
  if (!covered) {
    covered = wholeFont('regular').then((font) => new Set(create(font).characterSet))
    covered.catch(() => {
      covered = undefined
    })
  }
  return covered
}

function wholeFont(weight: FontWeight): Promise<Buffer> {
  let font = whole.get(weight)
  if (!font) {
    font = readFile(resolve(FILES[weight]))
    font.catch(() => whole.delete(weight))
    whole.set(weight, font)
  }
  return font
}
