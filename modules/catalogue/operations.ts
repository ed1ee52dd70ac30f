import type { Change, ChangeDraft } from '#contracts/catalogue/index.ts'
import * as contracts from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { operation, type Subject } from '#platform/operations/operation.ts'
import { approveChange } from './commands/approve-change.ts'
import { createImplementation } from './commands/create-implementation.ts'
import { draftChange } from './commands/draft-change.ts'
import { endObservedGuide } from './commands/end-observed-guide.ts'
import { loadChange } from './commands/load-change.ts'
import { loadImplementations } from './commands/load-implementations.ts'
import { placeObservedGuide } from './commands/place-observed-guide.ts'
import { publishBasicItemVersion } from './commands/publish-basic-item-version.ts'
import { publishForm } from './commands/publish-form.ts'
import { publishOverride } from './commands/publish-override.ts'
import { returnChange } from './commands/return-change.ts'
import { reviseChange } from './commands/revise-change.ts'
import { submitChange } from './commands/submit-change.ts'
import { withdrawChange } from './commands/withdraw-change.ts'
import { commonDivision } from './domain/implementation-row.ts'
import {
  anyone,
  anyStaff,
  mayDraft,
  mayDraftStandard,
  mayPublishAtOnce,
  mayPublishFor,
  mayReview,
  mayWriteStandards,
} from './policy.ts'
import { checkChange } from './queries/check-change.ts'
import { checkQuality } from './queries/check-quality.ts'
import { checkSituations } from './queries/check-situations.ts'
import { comparePlaces } from './queries/compare-places.ts'
import { exportComparison } from './queries/export-comparison.ts'
import { exportItems } from './queries/export-items.ts'
import { getBasicItem } from './queries/get-basic-item.ts'
import { getChange } from './queries/get-change.ts'
import { getEffectiveItem } from './queries/get-effective-item.ts'
import { getForm } from './queries/get-form.ts'
import { getItemHistory } from './queries/get-item-history.ts'
import { getItemInPlace } from './queries/get-item-in-place.ts'
import { listBasicItems } from './queries/list-basic-items.ts'
import { listChanges } from './queries/list-changes.ts'
import { listImplementations } from './queries/list-implementations.ts'
import { prepareItem } from './queries/prepare-item.ts'
import { trySituations } from './queries/try-situations.ts'
import { type BasicItemRow, lockBasicItem } from './store/basic-items.ts'

const itemOf = (ctx: Context, input: { itemCode: string }) => lockBasicItem(ctx.db, input.itemCode)
const subjectOf = (item: BasicItemRow | undefined, divisionCode?: string): Subject => ({
  kind: 'basic-item',
  id: item?.id ?? 'unknown',
  divisionCode: divisionCode ?? item?.owner_division_code,
})

const changeSubject = ({ id, divisionCode }: Change): Subject => ({ kind: 'catalogue-change', id, divisionCode })

export const operations = {
  listBasicItems: operation(contracts.listBasicItems, { may: anyone, records: null, run: listBasicItems }),
  getBasicItem: operation(contracts.getBasicItem, { may: anyone, records: null, run: getBasicItem }),
  listImplementations: operation(contracts.listImplementations, {
    may: anyone,
    records: null,
    run: listImplementations,
  }),
  getEffectiveItem: operation(contracts.getEffectiveItem, { may: anyone, records: null, run: getEffectiveItem }),
  checkQuality: operation(contracts.checkQuality, { may: anyone, records: null, run: checkQuality }),
  exportItems: operation(contracts.exportItems, { may: anyone, records: null, run: exportItems }),
  getForm: operation(contracts.getForm, { may: anyone, records: null, run: getForm }),
  checkSituations: operation(contracts.checkSituations, {
    may: mayWriteStandards,
    records: null,
    run: checkSituations,
  }),
  trySituations: operation(contracts.trySituations, { may: mayWriteStandards, records: null, run: trySituations }),
  prepareItem: operation(contracts.prepareItem, {
    may: (actor, _, input) => mayDraftStandard(actor, input.ownerDivisionCode),
    records: null,
    run: prepareItem,
  }),
  publishBasicItemVersion: operation(contracts.publishBasicItemVersion, {
    load: itemOf,
    may: mayPublishAtOnce,
    records: (input, output) => ({
      subject: { kind: 'basic-item', id: output.basicItemId, divisionCode: input.ownerDivisionCode },
    }),
    run: publishBasicItemVersion,
  }),
  createImplementation: operation(contracts.createImplementation, {
    load: itemOf,
    may: (actor, _, input) => mayPublishFor(actor, input.divisionCode),
    records: (input, output) => ({
      subject: { kind: 'implementation', id: output.id, divisionCode: input.divisionCode },
    }),
    run: createImplementation,
  }),
  loadImplementations: operation(contracts.loadImplementations, {
    may: (actor, _, input) =>
      [...new Set(input.rows.map((row) => row.divisionCode))].every((division) => mayPublishFor(actor, division)) &&
      // What a place says otherwise is read by a second person, and its guides are taken in with their source; only the set-up brings
      // either in with the list.
      (mayPublishAtOnce(actor) || input.rows.every(({ differences, observed }) => !differences?.length && !observed)),
    records: (input, output) => ({
      subject: {
        kind: 'implementation-batch',
        id: output.batchId,
        divisionCode: commonDivision(input.rows.map((row) => row.divisionCode)),
      },
    }),
    run: loadImplementations,
  }),
  publishOverride: operation(contracts.publishOverride, {
    load: itemOf,
    may: mayPublishAtOnce,
    records: (input, _, item) => ({ subject: subjectOf(item, input.divisionCode) }),
    run: publishOverride,
  }),
  placeObservedGuide: operation(contracts.placeObservedGuide, {
    load: itemOf,
    may: mayPublishAtOnce,
    records: (input, _, item) => ({ subject: subjectOf(item, input.divisionCode) }),
    run: placeObservedGuide,
  }),
  endObservedGuide: operation(contracts.endObservedGuide, {
    load: itemOf,
    may: (actor, _, input) => mayPublishFor(actor, input.divisionCode),
    records: (input, _, item) => ({ subject: subjectOf(item, input.divisionCode) }),
    run: endObservedGuide,
  }),
  publishForm: operation(contracts.publishForm, {
    load: itemOf,
    may: mayPublishAtOnce,
    records: (_input, _output, item) => ({ subject: subjectOf(item) }),
    run: publishForm,
  }),
  draftChange: operation(contracts.draftChange, {
    load: itemOf,
    may: (actor, item, { draft }) =>
      mayDraft(actor, {
        draft: draft as ChangeDraft,
        ownerDivisionCode: item?.owner_division_code ?? (draft.kind === 'standard' ? draft.ownerDivisionCode : ''),
      }),
    records: (_, change) => ({ subject: changeSubject(change) }),
    run: draftChange,
  }),
  reviseChange: operation(contracts.reviseChange, {
    load: loadChange,
    may: (actor, { facts }) => mayDraft(actor, facts),
    records: (_, change) => ({ subject: changeSubject(change) }),
    run: reviseChange,
  }),
  submitChange: operation(contracts.submitChange, {
    load: loadChange,
    may: (actor, { facts }) => mayDraft(actor, facts),
    records: (_, change) => ({ subject: changeSubject(change) }),
    run: submitChange,
  }),
  returnChange: operation(contracts.returnChange, {
    load: loadChange,
    may: (actor, { facts }) => mayReview(actor, facts),
    records: (_, change) => ({ subject: changeSubject(change) }),
    run: returnChange,
  }),
  approveChange: operation(contracts.approveChange, {
    load: loadChange,
    may: (actor, { facts }) => mayReview(actor, facts),
    records: (_, change) => ({ subject: changeSubject(change) }),
    run: approveChange,
  }),
  withdrawChange: operation(contracts.withdrawChange, {
    load: loadChange,
    may: (actor, { facts }) => mayDraft(actor, facts),
    records: (_, change) => ({ subject: changeSubject(change) }),
    run: withdrawChange,
  }),
  checkChange: operation(contracts.checkChange, { may: anyStaff, records: null, run: checkChange }),
  listChanges: operation(contracts.listChanges, { may: anyStaff, records: null, run: listChanges }),
  getChange: operation(contracts.getChange, { may: anyStaff, records: null, run: getChange }),
  getItemHistory: operation(contracts.getItemHistory, { may: anyone, records: null, run: getItemHistory }),
  getItemInPlace: operation(contracts.getItemInPlace, { may: anyone, records: null, run: getItemInPlace }),
  comparePlaces: operation(contracts.comparePlaces, { may: anyone, records: null, run: comparePlaces }),
  exportComparison: operation(contracts.exportComparison, { may: anyone, records: null, run: exportComparison }),
}
