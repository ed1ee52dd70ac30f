import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'

test('the types of the client are those of the contracts as they are now', () => {
  const script = join(projectRoot, 'scripts/generate-client.mjs')
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
})
