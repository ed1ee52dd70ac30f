import { expect, it } from 'vitest'
import { buildProgram } from '#test/support/program.ts'
import { play } from './play.ts'

it('plays the main job from search to a licence that a stranger verifies', async () => {
  buildProgram()
  const lines: string[] = []
  const code = await play('main', (line) => lines.push(line))
  expect(code, lines.join('\n')).toBe(0)
  expect(lines.join('\n')).toMatch(/已核验的证照编号：TB370303-/)
}, 300_000)
