import { describe, expect, it } from 'vitest'
import { isTest, sourceFiles } from './sources.ts'

const files = sourceFiles()
const product = files.filter(({ path }) => /^(app|contracts|modules|platform|sandbox|web)\//.test(path))

describe('the generated province', () => {
  it('is unknown to the product: nothing that matches or detects imports the generator, names its folder, or reads its answers', () => {
    const knowing = product.filter(({ text }) => /bench\/|province\/generator|answers\.jsonl/.test(text))
    expect(knowing.map(({ path }) => path)).toEqual([])
  })

  it('does not know how the product matches and detects: it is made from the catalogue’s and the regions’ front doors alone', () => {
    const generator = files.filter(({ path }) => path.startsWith('bench/province/generator/'))
    expect(generator.length).toBeGreaterThan(5)
    const rooms = generator.flatMap(({ text }) =>
      [...text.matchAll(/from '#modules\/([a-z]+)\//g)].map(([, room]) => room as string),
    )
    expect([...new Set(rooms)].sort()).toEqual(['catalogue', 'regions'])
  })

  it('gives its answers to the scorer alone', () => {
    const readers = files.filter(
      ({ path, text }) =>
        !path.startsWith('bench/province/generator/') && !isTest(path) && /generator\/key\.ts|\.key\(\)/.test(text),
    )
    expect(readers.map(({ path }) => path)).toEqual(['bench/province/measure-drift.ts', 'bench/province/score.ts'])
  })
})
