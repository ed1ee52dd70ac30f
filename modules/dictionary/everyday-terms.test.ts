import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { fitsPattern, namePattern, type TermGroup } from './domain/term-groups.ts'
import { everydayTerms } from './everyday-terms.ts'

const folder = join(projectRoot, 'modules/dictionary/data/everyday-terms')
const { groups, actions, frames } = everydayTerms()

describe('the vocabulary of everyday terms', () => {
  it('has every file of its folder in it', () => {
    const shipped = readdirSync(folder).flatMap((file): TermGroup[] => {
      return JSON.parse(readFileSync(join(folder, file), 'utf8')).groups ?? []
    })
    expect(new Set(groups.map((group) => JSON.stringify(group)))).toEqual(
      new Set(shipped.map((group) => JSON.stringify(group))),
    )
  })

  it('has no empty line', () => {
    for (const { official, everyday } of groups) {
      expect(official.length).toBeGreaterThan(0)
      expect(everyday.length).toBeGreaterThan(0)
      for (const text of [...official, ...everyday])
        expect(text.split('+').every((part) => part.trim() !== '')).toBe(true)
    }
    for (const { official, everyday } of actions) expect(Math.min(official.length, everyday.length)).toBeGreaterThan(0)
    expect(frames.length).toBeGreaterThan(0)
  })
})

describe('a pattern of names', () => {
  it('wants all its parts and none of those taken out', () => {
    const pattern = namePattern('居民身份证+补领-异地')
    expect(fitsPattern('居民身份证丢失补领', pattern)).toBe(true)
    expect(fitsPattern('居民身份证异地丢失补领', pattern)).toBe(false)
    expect(fitsPattern('居民身份证办理', pattern)).toBe(false)
  })
})
