import { describe, expect, it } from 'vitest'
import { NETWORK_CLIENTS } from './boundaries.mjs'
import { isTest, sourceFiles } from './sources.ts'

const files = sourceFiles()

/** Places of a pattern as `file:line`, so that a failure can be clicked. */
function findings(pattern: RegExp, among = files): string[] {
  return among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  )
}

/** The example that GB 11643 itself prints. */
const STANDARD_EXAMPLE = '11010519491231002X'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** GB 11643: the eighteenth character follows from the first seventeen. */
function passesAsIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17]
}

describe('the source', () => {
  it('holds no identity number that could be a real person’s', () => {
    const numbers = sourceFiles(['.ts', '.tsx', '.mjs', '.json', '.csv', '.md']).flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![0-9A-Za-z])/g,
        ),
      ]
        .map(([number]) => number)
        .filter((number) => number !== STANDARD_EXAMPLE && passesAsIdentityNumber(number))
        .map((number) => `${path}: ${number}`),
    )
    expect(numbers).toEqual([])
  })

  it('takes time from the clock that it is given', () => {
    const asking = files.filter(({ path }) => path.startsWith('modules/') && !isTest(path))
    expect(findings(/\bDate\.now\(\)|new Date\(\)|Temporal\.Now\b/, asking)).toEqual([])
  })

  it('calls the network in adapters alone', () => {
    const others = files.filter(
      ({ path }) => !isTest(path) && !Object.keys(NETWORK_CLIENTS).some((allowed) => path.startsWith(allowed)),
    )
    expect(findings(/(?<![.\w'`#-])(fetch\(|new (WebSocket|EventSource|XMLHttpRequest)\()/, others)).toEqual([])
  })

  it('leaves nothing for later and prints nothing by the way', () => {
    expect(
      findings(
        /\b(TODO|FIXME|XXX)\b/,
        files.filter(({ path }) => !path.startsWith('test/house-rules/')),
      ),
    ).toEqual([])
    const quiet = files.filter(({ path }) => /^(modules|platform|contracts|web)\//.test(path) && !isTest(path))
    expect(findings(/\bconsole\.(log|info|warn|error|debug)\(/, quiet)).toEqual([])
  })

  it('runs no code that was text', () => {
    expect(
      findings(
        /\beval\(|new Function\(|dangerouslySetInnerHTML/,
        files.filter(({ path }) => !isTest(path)),
      ),
    ).toEqual([])
  })
})
