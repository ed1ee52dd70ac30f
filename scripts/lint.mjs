// `npm run lint`: format, types, boundaries, leftovers.
import { applicable, LINT_STAGES, runStage } from './stages.mjs'

let failed = 0
for (const stage of applicable(LINT_STAGES)) {
  if (!(await runStage(stage))) failed++
}
process.exit(failed > 0 ? 1 : 0)
