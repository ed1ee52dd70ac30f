import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { type ActionTerms, fitsPattern, namePattern, type TermGroup } from './domain/term-groups.ts'

const folder = join(projectRoot, 'modules/dictionary/data/everyday-terms')
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
const files = readdirSync(folder).filter((file) => !['actions.json', 'frames.json'].includes(file))
const groupsOf = new Map(files.map((file) => [file, read<{ groups: TermGroup[] }>(file).groups]))
const groups = [...groupsOf.values()].flat()

/** Names as a search compares them: nothing but letters and digits, and nothing of who exercises the power. */
const LEVEL = /[（(][^（）()]*(?:[省市区县]级|行使|权限|承诺件|即办件|含中外合资|内资)[^（）()]*[）)]/gu
const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
const names = [
  ...new Set(
    readFileSync(join(projectRoot, 'reference/catalogue-guangan-511602.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(3, -4).join(',')),
  ),
].map((name) => plain(name.replace(LEVEL, '')))
const patternOf = (text: string) => {
  const { all, none } = namePattern(text)
  return { all: all.map(plain), none: none.map(plain) }
}
const isFound = (text: string) => {
  const pattern = patternOf(text)
  return names.some((name) => fitsPattern(name, pattern))
}

describe('the shipped files of everyday terms', () => {
  it.each([...groupsOf])('%s says no phrase twice of one matter and none too short to tell anything', (_, own) => {
    for (const { everyday } of own) expect(new Set(everyday).size).toBe(everyday.length)
    const phrases = own.flatMap(({ everyday }) => everyday)
    expect(phrases.filter((phrase) => plain(phrase).length < 2)).toEqual([])
  })

  it('asks names for no words that a search takes out of them', () => {
    expect(groups.flatMap(({ official }) => official).filter((text) => text.replace(LEVEL, '') !== text)).toEqual([])
  })

  it('takes no part of a name out that it also wants', () => {
    const contradictions = groups
      .flatMap(({ official }) => official)
      .filter((text) => {
        const { all, none } = patternOf(text)
        return all.some((part) => none.some((taken) => part.includes(taken)))
      })
    expect(contradictions).toEqual([])
  })

  it('has an everyday phrase for every item of the reference district', () => {
    const patterns = groups.flatMap(({ official }) => official.map(patternOf))
    expect(names.filter((name) => !patterns.some((pattern) => fitsPattern(name, pattern)))).toEqual([])
  })

  it('is made for that district in the main, with matters of the wider national catalogue besides', () => {
    const patterns = groups.flatMap(({ official }) => official)
    const wider = patterns.filter((pattern) => !isFound(pattern))
    console.info(`${wider.length} of ${patterns.length} name patterns fit no item of the reference district`)
    expect(wider.length / patterns.length).toBeLessThan(0.35)
  })

  it('tells each act by words of its own', () => {
    const { actions } = read<{ actions: ActionTerms[] }>('actions.json')
    const told = actions.flatMap(({ official }) => official)
    expect(told.filter((word, place) => told.indexOf(word) !== place)).toEqual([])
    expect(new Set(actions.map(({ action }) => action)).size).toBe(actions.length)
    for (const { official, everyday } of actions) expect(Math.min(official.length, everyday.length)).toBeGreaterThan(0)
  })

  it('tells of acts only by words that are no single character, and refers to acts that are there', () => {
    const { actions } = read<{ actions: ActionTerms[] }>('actions.json')
    const short = actions.flatMap(({ everyday, official }) =>
      [...everyday, ...official].filter((word) => plain(word).length < 2),
    )
    expect(short).toEqual([])
    const known = new Set(actions.map(({ action }) => action))
    const meant = actions.flatMap(({ of = [], near = [], instead = [] }) => [...of, ...near, ...instead])
    expect(meant.filter((action) => !known.has(action))).toEqual([])
  })

  it('says no frame twice', () => {
    const { frames } = read<{ frames: string[] }>('frames.json')
    expect(frames.length).toBeGreaterThan(300)
    expect(new Set(frames).size).toBe(frames.length)
  })
})
