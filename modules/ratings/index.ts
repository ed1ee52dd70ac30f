import { ratingsErrors } from '#contracts/ratings/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { listeners } from './listeners/invite.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { operations as ratingsOperations } from './operations.ts'

export const ratings: Module = {
  name: 'ratings',
  errors: ratingsErrors,
  migrations,
  operations: Object.values(operations),
  listeners,
  entryTitles: { 'ratings.invite': '邀请评价' },
}
