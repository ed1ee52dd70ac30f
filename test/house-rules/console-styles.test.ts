import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'

/** Writes a `style` attribute, which the content security policy refuses: the box would not grow, and the browser complains. */
const WRITES_STYLES = /\bautoSize\b|dangerouslySetInnerHTML|setAttribute\(\s*['"]style['"]/

test('the console leaves styles to its own files: nothing in it writes a style attribute', () => {
  const files = globSync('web/console/**/*.{ts,tsx}', { cwd: projectRoot })
  expect(files.length).toBeGreaterThan(100)
  const found = files.filter((file) => WRITES_STYLES.test(readFileSync(join(projectRoot, file), 'utf8')))
  expect(found).toEqual([])
})
