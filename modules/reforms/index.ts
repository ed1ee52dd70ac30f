import { reformsErrors } from '#contracts/reforms/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { rehearse } from './jobs/rehearse.ts'
import { takeEffect } from './jobs/take-effect.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { operations as reformsOperations } from './operations.ts'
export { followReform, impactOfRooms, pastCases } from './ports.ts'

export const reforms: Module = {
  name: 'reforms',
  errors: reformsErrors,
  migrations,
  operations: Object.values(operations),
  jobs: [rehearse, takeEffect],
  entryTitles: { 'reforms.take-effect': '改革生效，在办件按规定处理完毕' },
}
