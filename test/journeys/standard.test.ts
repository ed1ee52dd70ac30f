import { expect, it } from 'vitest'
import { buildProgram } from '#test/support/program.ts'
import { play } from './play.ts'

it('takes in what districts publish, settles it, and sees portal and printed guide follow', async () => {
  buildProgram()
  const lines: string[] = []
  const code = await play('standard', (line) => lines.push(line))
  expect(code, lines.join('\n')).toBe(0)
}, 300_000)
