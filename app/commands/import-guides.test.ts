import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { buildProgram, runProgram } from '#test/support/program.ts'

beforeAll(buildProgram, 120_000)

const folder = mkdtempSync(join(tmpdir(), 'tongban-import-'))
const env = { DATA_DIR: join(folder, 'data'), PORT: '0' }
const OPEN = join(projectRoot, 'reference', 'guides-open.jsonl')
const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('import guides --dry-run', () => {
  it('matches each line of a file without a database and writes nothing', async () => {
    const { code, output } = await runProgram(['import', 'guides', OPEN, '--dry-run', '--json'], env)
    expect(code).toBe(0)
    const answers = lines(output)
    const sources = readFileSync(OPEN, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ sourceUrl, itemName }) => [sourceUrl, itemName])).toEqual(
      sources.map(({ source_url, item_name }) => [source_url, item_name]),
    )
    expect(answers[12]).toMatchObject({
      matched: { code: '000123020000', name: '公共场所卫生许可' },
      materials: [{ matched: { code: 'hygiene-application' } }, {}, {}, {}, {}],
    })
    // No national code of this item was seen: the list has none, and no other takes its place.
    expect(answers[31]).toMatchObject({ matched: { code: '', name: '房屋租赁登记备案' } })
    expect(answers[1].materials).toEqual([])
    expect(existsSync(env.DATA_DIR)).toBe(false)
  })

  it('answers for lines that cannot be read, too, in their order', async () => {
    const path = join(folder, 'odd.jsonl')
    writeFileSync(
      path,
      '\ufeff{"item_name":"取水许可证核发","more":1}\r\n\r\n{oops\r\n{"item_name":"养犬登记","materials":["身份证复印件"]}',
    )
    const { output, code } = await runProgram(['import', 'guides', path, '--dry-run', '--json'], env)
    expect(code).toBe(0)
    expect(lines(output).map(({ line, state, matched }) => [line, state, matched?.name ?? null])).toEqual([
      [1, 'matched', '取水许可'],
      [3, 'refused', null],
      [4, 'none', null],
    ])
  })

  it('reads the list that a district publishes as .csv, one answer a line', async () => {
    const path = join(projectRoot, 'reference', 'catalogue-guangan-511602.csv')
    const { code, output } = await runProgram(['import', 'guides', path, '--dry-run', '--json'], env)
    expect(code).toBe(0)
    const answers = lines(output)
    expect(answers).toHaveLength(1135)
    expect(answers.filter(({ state }) => state === 'refused')).toEqual([])
    expect(answers.find(({ itemName }) => itemName === '公共场所卫生许可新办审批（县级）')).toMatchObject({
      matched: { name: '公共场所卫生许可' },
      sourceUrl: expect.stringContaining('511602'),
    })
  })

  it('says for people what it found, and that nothing was written', async () => {
    const { output, errors } = await runProgram(['import', 'guides', OPEN, '--dry-run'], env)
    expect(output).toMatch(/匹配到基本事项 55 条.*未写入任何数据/)
    expect(errors).toContain('正在试匹配指南')
  })

  it('refuses a file that is not there', async () => {
    const { code, errors } = await runProgram(['import', 'guides', join(folder, 'nothing.jsonl'), '--dry-run'], env)
    expect(code).toBe(1)
    expect(errors).toContain('不存在')
  })
})
