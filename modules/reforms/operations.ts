import * as contracts from '#contracts/reforms/index.ts'
import { type LedgerNote, operation } from '#platform/operations/operation.ts'
import { approveReform } from './commands/approve-reform.ts'
import { assessReform } from './commands/assess-reform.ts'
import { draftReform } from './commands/draft-reform.ts'
import { loadReform, readReform } from './commands/load-reform.ts'
import { rehearseReform } from './commands/rehearse-reform.ts'
import { returnReform } from './commands/return-reform.ts'
import { reviseReform } from './commands/revise-reform.ts'
import { submitReform } from './commands/submit-reform.ts'
import { withdrawReform } from './commands/withdraw-reform.ts'
import { anyStaff, mayDraft, mayReview } from './policy.ts'
import { exportImpact } from './queries/export-impact.ts'
import { exportRehearsal } from './queries/export-rehearsal.ts'
import { getReform } from './queries/get-reform.ts'
import { listReformChanges } from './queries/list-reform-changes.ts'
import { listReformTemplates } from './queries/list-reform-templates.ts'
import { listReforms } from './queries/list-reforms.ts'
import { listTouchedPlaces } from './queries/list-touched-places.ts'
import { previewScope } from './queries/preview-scope.ts'
import { rerunFigure } from './queries/rerun-figure.ts'
import { factsOf } from './queries/view-reform.ts'

const noteOf = (_: unknown, { id, ownerDivisionCode, counts }: contracts.Reform): LedgerNote => ({
  subject: { kind: 'reform', id, divisionCode: ownerDivisionCode },
  ...(counts && { body: { owner: `reform:${id}`, content: { counts } } }),
})

export const operations = {
  listReforms: operation(contracts.listReforms, { may: anyStaff, records: null, run: listReforms }),
  getReform: operation(contracts.getReform, { may: anyStaff, records: null, run: getReform }),
  listReformTemplates: operation(contracts.listReformTemplates, {
    may: anyStaff,
    records: null,
    run: listReformTemplates,
  }),
  previewScope: operation(contracts.previewScope, { may: anyStaff, records: null, run: previewScope }),
  draftReform: operation(contracts.draftReform, {
    may: (actor, _, { scope }) => mayDraft(actor, scope),
    records: noteOf,
    run: draftReform,
  }),
  reviseReform: operation(contracts.reviseReform, {
    load: loadReform,
    may: (actor, row) => mayDraft(actor, factsOf(row)),
    records: noteOf,
    run: reviseReform,
  }),
  assessReform: operation(contracts.assessReform, {
    load: loadReform,
    may: (actor, row) => mayDraft(actor, factsOf(row)),
    records: noteOf,
    run: assessReform,
  }),
  rehearseReform: operation(contracts.rehearseReform, {
    load: loadReform,
    may: (actor, row) => mayDraft(actor, factsOf(row)),
    records: noteOf,
    run: rehearseReform,
  }),
  submitReform: operation(contracts.submitReform, {
    load: loadReform,
    may: (actor, row) => mayDraft(actor, factsOf(row)),
    records: noteOf,
    run: submitReform,
  }),
  returnReform: operation(contracts.returnReform, {
    load: loadReform,
    may: (actor, row) => mayReview(actor, factsOf(row)),
    records: noteOf,
    run: returnReform,
  }),
  approveReform: operation(contracts.approveReform, {
    load: loadReform,
    may: (actor, row) => mayReview(actor, factsOf(row)),
    records: noteOf,
    run: approveReform,
  }),
  withdrawReform: operation(contracts.withdrawReform, {
    load: loadReform,
    may: (actor, row) => mayDraft(actor, factsOf(row)),
    records: noteOf,
    run: withdrawReform,
  }),
  listTouchedPlaces: operation(contracts.listTouchedPlaces, {
    load: readReform,
    may: anyStaff,
    records: null,
    run: listTouchedPlaces,
  }),
  exportImpact: operation(contracts.exportImpact, {
    load: readReform,
    may: anyStaff,
    records: null,
    run: exportImpact,
  }),
  rerunFigure: operation(contracts.rerunFigure, { load: readReform, may: anyStaff, records: null, run: rerunFigure }),
  exportRehearsal: operation(contracts.exportRehearsal, {
    load: readReform,
    may: anyStaff,
    records: null,
    run: exportRehearsal,
  }),
  listReformChanges: operation(contracts.listReformChanges, {
    load: readReform,
    may: anyStaff,
    records: null,
    run: listReformChanges,
  }),
}
