// `npm test`: everything that can be checked, in one command; the last line is `N passed, N failed`. Arguments go to vitest
// (`npm test -- modules/cases` runs one folder's tests); `--long` adds the tests that take longer than everyone should wait.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { applicable, LINT_STAGES, runShown, runStage } from './stages.mjs'

const long = process.argv.includes('--long')
const rest = process.argv.slice(2).filter((argument) => argument !== '--long')
const REPORT = 'build/test-report.json'

let passed = 0
let failed = 0
const count = (ok) => {
  if (ok) passed++
  else failed++
}

for (const stage of applicable(LINT_STAGES)) count(await runStage(stage))
// Browser tests and tests of the command line use the built program.
count(await runStage({ name: 'build', argv: ['scripts/build.mjs'] }))

rmSync(REPORT, { force: true })
const started = performance.now()
const code = await runShown(
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...rest,
  ],
  { ...process.env, ...(long && { TONGBAN_LONG_TESTS: '1' }) },
)
console.log(`tests (${((performance.now() - started) / 1000).toFixed(1)} s)`)
const seen = countTests()
// An error outside any test, such as a broken set-up, fails the run without failing a test.
if (code !== 0 && seen.failed === 0) seen.failed = 1
console.log(`${passed + seen.passed} passed, ${failed + seen.failed} failed`)
process.exit(failed + seen.failed > 0 ? 1 : 0)

function countTests() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(REPORT, 'utf8'))
  // A file that could not even be loaded has no test in it.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}
