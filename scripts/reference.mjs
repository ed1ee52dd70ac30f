// `npm run reference`: everything in the tree that is made from the program, made anew.
import { runShown } from './stages.mjs'

const STEPS = [
  ['scripts/generate-client.mjs'],
  ['node_modules/vitest/vitest.mjs', 'run', 'test/house-rules/reference.test.ts', '--update'],
]
for (const step of STEPS) {
  const code = await runShown(step)
  if (code !== 0) process.exit(code)
}
