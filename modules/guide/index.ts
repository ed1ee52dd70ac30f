import { guideErrors } from '#contracts/guide/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { guideByHash, rememberGuide } from './commands/remember-guide.ts'
export { operations as guideOperations } from './operations.ts'
export { compileFromCatalogue, guideFor } from './queries/guide-for.ts'
export { impactOnSheets } from './queries/impact-of-reform.ts'
export { createGuideShelf, guideShelf } from './shelf.ts'

export const guide: Module = {
  name: 'guide',
  errors: guideErrors,
  migrations,
  operations: Object.values(operations),
}
