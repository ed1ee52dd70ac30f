import type { Actor } from '#contracts/actor.ts'
import * as contracts from '#contracts/harmonise/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { adoptStandard } from './commands/adopt-standard.ts'
import { approveException } from './commands/approve-exception.ts'
import { changeStandard } from './commands/change-standard.ts'
import { type LoadedSettlement, loadSettlement } from './commands/load-settlement.ts'
import { placeGuides } from './commands/place-guides.ts'
import { refuseException } from './commands/refuse-exception.ts'
import { requestException } from './commands/request-exception.ts'
import { startDriftScan } from './commands/start-drift-scan.ts'
import { undoSettlement } from './commands/undo-settlement.ts'
import { mayChangeStandard, mayDecide, mayRead, mayReviewException, maySettle, mayUndoSettlement } from './policy.ts'
import { checkGuide } from './queries/check-guide.ts'
import { compareReferences } from './queries/compare-references.ts'
import { compareRegions } from './queries/compare-regions.ts'
import { driftHeatMap } from './queries/drift-heat-map.ts'
import { driftScore } from './queries/drift-score.ts'
import { exportDriftWork } from './queries/export-drift-work.ts'
import { exportObservations } from './queries/export-observations.ts'
import { getDriftScan } from './queries/get-drift-scan.ts'
import { getItemDrift } from './queries/get-item-drift.ts'
import { listDrift } from './queries/list-drift.ts'
import { listDriftWork } from './queries/list-drift-work.ts'
import { listSettlements } from './queries/list-settlements.ts'
import { listUnplacedGuides } from './queries/list-unplaced-guides.ts'
import { lockedItem } from './queries/settled-places.ts'

const mayReview = (actor: Actor, { item, settlement }: LoadedSettlement): boolean =>
  mayReviewException(actor, item.owner_division_code, settlement.author)

const settled = (_input: unknown, { id }: { readonly id: string }) => ({ subject: { kind: 'drift-settlement', id } })

/** Differences of places from the standards, and how they are settled. */
export const driftOperations = {
  startDriftScan: operation(contracts.startDriftScan, {
    may: mayDecide,
    records: (_input, output) => ({ subject: { kind: 'drift-scan', id: output.id } }),
    run: startDriftScan,
  }),
  getDriftScan: operation(contracts.getDriftScan, { may: mayRead, records: null, run: getDriftScan }),
  adoptStandard: operation(contracts.adoptStandard, {
    load: lockedItem,
    may: (actor, _, input) => maySettle(actor, input.divisionCodes),
    records: settled,
    run: adoptStandard,
  }),
  requestException: operation(contracts.requestException, {
    load: lockedItem,
    may: (actor, _, input) => maySettle(actor, input.divisionCodes),
    records: settled,
    run: requestException,
  }),
  approveException: operation(contracts.approveException, {
    load: loadSettlement,
    may: mayReview,
    records: settled,
    run: approveException,
  }),
  refuseException: operation(contracts.refuseException, {
    load: loadSettlement,
    may: mayReview,
    records: settled,
    run: refuseException,
  }),
  changeStandard: operation(contracts.changeStandard, {
    load: lockedItem,
    may: (actor, item) => mayChangeStandard(actor, item.owner_division_code),
    records: settled,
    run: changeStandard,
  }),
  undoSettlement: operation(contracts.undoSettlement, {
    load: loadSettlement,
    may: (actor, { settlement, item, places }) =>
      mayUndoSettlement(actor, {
        kind: settlement.kind,
        ownerDivisionCode: item.owner_division_code,
        divisionCodes: places.map(({ divisionCode }) => divisionCode),
      }),
    records: settled,
    run: undoSettlement,
  }),
  listSettlements: operation(contracts.listSettlements, { may: mayRead, records: null, run: listSettlements }),
  exportObservations: operation(contracts.exportObservations, { may: mayRead, records: null, run: exportObservations }),
  listDrift: operation(contracts.listDrift, { may: mayRead, records: null, run: listDrift }),
  getItemDrift: operation(contracts.getItemDrift, { may: mayRead, records: null, run: getItemDrift }),
  compareRegions: operation(contracts.compareRegions, { may: mayRead, records: null, run: compareRegions }),
  compareReferences: operation(contracts.compareReferences, { may: mayRead, records: null, run: compareReferences }),
  listDriftWork: operation(contracts.listDriftWork, { may: mayRead, records: null, run: listDriftWork }),
  exportDriftWork: operation(contracts.exportDriftWork, { may: mayRead, records: null, run: exportDriftWork }),
  driftHeatMap: operation(contracts.driftHeatMap, { may: mayRead, records: null, run: driftHeatMap }),
  driftScore: operation(contracts.driftScore, { may: mayRead, records: null, run: driftScore }),
  checkGuide: operation(contracts.checkGuide, { may: mayRead, records: null, run: checkGuide }),
  placeGuides: operation(contracts.placeGuides, {
    may: (actor, _, input) => maySettle(actor, [input.divisionCode]),
    records: (input) => ({ subject: { kind: 'division', id: input.divisionCode, divisionCode: input.divisionCode } }),
    run: placeGuides,
  }),
  listUnplacedGuides: operation(contracts.listUnplacedGuides, { may: mayRead, records: null, run: listUnplacedGuides }),
}
