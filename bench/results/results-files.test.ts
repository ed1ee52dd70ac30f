import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))

describe('the results that are kept', () => {
  it.each(files)('%s is as the benchmark wrote it: of whole runs, at one commit', (file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    const result = JSON.parse(text) as { bench: string; startedAt: string; versions: { commit: string } }
    expect(file).toBe(`${result.bench}-${result.startedAt.slice(0, 10)}.json`)
    expect(result.versions.commit).toMatch(/^[0-9a-f]{7,40}$/)
    expect(text).toBe(`${JSON.stringify(result, null, 2)}\n`)
  })
})
