import * as contracts from '#contracts/harmonise/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { decideMatch } from './commands/decide-match.ts'
import { mergeMaterialTypes } from './commands/merge-material-types.ts'
import { lockedBatch, resumeImport } from './commands/resume-import.ts'
import { startImport } from './commands/start-import.ts'
import { undoMatchDecision } from './commands/undo-match-decision.ts'
import { nameKey } from './domain/matching/item-matcher.ts'
import { driftOperations } from './drift-operations.ts'
import { implementationOperations } from './implementation-operations.ts'
import { mayDecide, mayImport, mayRead, mayUndo } from './policy.ts'
import { downloadRefusedRows } from './queries/download-refused-rows.ts'
import { getImport } from './queries/get-import.ts'
import { getObservedGuide } from './queries/get-observed-guide.ts'
import { listImports } from './queries/list-imports.ts'
import { listMatchDecisions } from './queries/list-match-decisions.ts'
import { listMatchQueue } from './queries/list-match-queue.ts'
import { listMaterialUsage } from './queries/list-material-usage.ts'
import { listObservedGuides } from './queries/list-observed-guides.ts'
import { previewImport } from './queries/preview-import.ts'
import { guideSheetTemplate } from './sheet-template.ts'
import { findDecision } from './store/decisions.ts'
import { divisionsNamed } from './store/placements.ts'

const aboutDecision = (_input: unknown, output: { decisionId: string }) => ({
  subject: { kind: 'match-decision', id: output.decisionId },
})

export const operations = {
  getGuideSheetTemplate: operation(contracts.getGuideSheetTemplate, {
    may: mayRead,
    records: null,
    run: guideSheetTemplate,
  }),
  previewImport: operation(contracts.previewImport, {
    may: (actor) => mayImport(actor, undefined),
    records: null,
    run: previewImport,
  }),
  startImport: operation(contracts.startImport, {
    may: (actor, _, input) => mayImport(actor, input.divisionCode),
    records: (_, output) => ({
      subject: {
        kind: 'import-batch',
        id: output.id,
        ...(output.divisionCode && { divisionCode: output.divisionCode }),
      },
    }),
    run: startImport,
  }),
  resumeImport: operation(contracts.resumeImport, {
    load: lockedBatch,
    may: (actor, batch) => mayImport(actor, batch.division_code ?? undefined),
    records: (_input, _output, batch) => ({
      subject: {
        kind: 'import-batch',
        id: batch.id,
        ...(batch.division_code && { divisionCode: batch.division_code }),
      },
    }),
    run: resumeImport,
  }),
  listImports: operation(contracts.listImports, { may: mayRead, records: null, run: listImports }),
  getImport: operation(contracts.getImport, { may: mayRead, records: null, run: getImport }),
  downloadRefusedRows: operation(contracts.downloadRefusedRows, {
    may: mayRead,
    records: null,
    run: downloadRefusedRows,
  }),
  listObservedGuides: operation(contracts.listObservedGuides, { may: mayRead, records: null, run: listObservedGuides }),
  getObservedGuide: operation(contracts.getObservedGuide, { may: mayRead, records: null, run: getObservedGuide }),
  listMatchQueue: operation(contracts.listMatchQueue, { may: mayRead, records: null, run: listMatchQueue }),
  decideMatch: operation(contracts.decideMatch, {
    load: (ctx, input) => (input.kind === 'item' ? divisionsNamed(ctx.db, nameKey(input.name)) : Promise.resolve([])),
    may: mayDecide,
    records: aboutDecision,
    run: decideMatch,
  }),
  mergeMaterialTypes: operation(contracts.mergeMaterialTypes, {
    may: (actor) => mayDecide(actor),
    records: aboutDecision,
    run: mergeMaterialTypes,
  }),
  undoMatchDecision: operation(contracts.undoMatchDecision, {
    load: async (ctx, input) => {
      const decision = await findDecision(ctx.db, input.decisionId)
      return { decision, divisions: decision?.kind === 'item' ? await divisionsNamed(ctx.db, decision.name_key) : [] }
    },
    may: (actor, { decision, divisions }) => mayUndo(actor, decision?.division_code) && mayDecide(actor, divisions),
    records: aboutDecision,
    run: (ctx, input, { decision }) => undoMatchDecision(ctx, input, decision),
  }),
  listMatchDecisions: operation(contracts.listMatchDecisions, { may: mayRead, records: null, run: listMatchDecisions }),
  listMaterialUsage: operation(contracts.listMaterialUsage, { may: mayRead, records: null, run: listMaterialUsage }),
  ...implementationOperations,
  ...driftOperations,
}
