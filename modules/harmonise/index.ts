import { harmoniseErrors } from '#contracts/harmonise/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { keepScore } from './jobs/keep-score.ts'
import { recheckPlanned } from './jobs/recheck-planned.ts'
import { scanDrift } from './jobs/scan-drift.ts'
import { takeInBatch } from './jobs/take-in-batch.ts'
import { driftListeners } from './listeners/recheck-drift.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export type { Matchers } from './domain/match-guide.ts'
export type { ObservedContent } from './domain/observed-content.ts'
export { observationsParts } from './export/observations-parts.ts'
export { type ImplementationFileReport, importImplementationFile } from './import/import-implementation-file.ts'
export { type FileImport, type FileImportReport, takeInFile } from './import/take-in-file.ts'
export { operations as harmoniseOperations } from './operations.ts'
export { type MatchLine, matchLine } from './present-line.ts'
export { matchersNow } from './queries/matchers-now.ts'
export {
  type ObservedGuideOf,
  type ObservedMaterialOf,
  observedGuide,
  observedGuidesOf,
} from './queries/observed-guides-of.ts'
export { guidesOfFile } from './reading/open-file.ts'
export { referenceMatchers } from './reading/reference-matchers.ts'

export const harmonise: Module = {
  name: 'harmonise',
  errors: harmoniseErrors,
  migrations,
  operations: Object.values(operations),
  listeners: driftListeners,
  jobs: [takeInBatch, scanDrift, recheckPlanned, keepScore],
  entryTitles: {
    'harmonise.end-mistaken-guide': '停止一份匹配有误的办事指南在当地生效',
    'harmonise.place-guide': '使一个地区现行的办事指南在当地生效',
    'harmonise.take-in-guides': '收入各地现行办事指南',
  },
}
