import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DivisionEntry, parseReferenceDivisions, withAncestors } from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'

export interface Region {
  readonly index: number
  readonly code: string
  readonly name: string
  readonly level: DivisionEntry['level']
  /** Indexes of the regions above it, nearest first. */
  readonly above: readonly number[]
}

const PROVINCE = '37'

/** The province, its cities and counties, then towns spread evenly over the counties, up to `count`. */
export function regionsOfShandong(count: number): Region[] {
  const upper = read('divisions-province-city-county.csv')
    .filter(({ code, statisticalOnly }) => code.startsWith(PROVINCE) && !statisticalOnly)
    .sort((a, b) => depth(a) - depth(b) || (a.code < b.code ? -1 : 1))
  const known = new Set(upper.map(({ code }) => code))
  const towns = read('divisions-shandong-township.csv').filter(({ parentCode }) => known.has(parentCode ?? ''))
  const wanted = Math.min(Math.max(0, count - upper.length), towns.length)
  const some = Array.from({ length: wanted }, (_, at) => towns[Math.floor((at * towns.length) / wanted)]!)
  const chosen = [...upper.slice(0, count), ...some]
  const indexes = new Map(chosen.map(({ code }, index) => [code, index]))
  return chosen.map(({ code, name, level }, index) => ({
    index,
    code,
    name,
    level,
    above: withAncestors(code)
      .slice(1)
      .flatMap((upperCode) => indexes.get(upperCode) ?? []),
  }))
}

const DEPTHS: Readonly<Record<DivisionEntry['level'], number>> = {
  nation: 0,
  province: 1,
  city: 2,
  county: 3,
  town: 4,
}
const depth = ({ level }: DivisionEntry): number => DEPTHS[level]

const read = (file: string): DivisionEntry[] =>
  parseReferenceDivisions(readFileSync(join(projectRoot, 'reference/divisions', file), 'utf8'))
