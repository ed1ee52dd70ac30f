import * as contracts from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { operation, type Subject } from '#platform/operations/operation.ts'
import { createImplementation } from './commands/create-implementation.ts'
import { loadImplementations } from './commands/load-implementations.ts'
import { publishBasicItemVersion } from './commands/publish-basic-item-version.ts'
import { publishForm } from './commands/publish-form.ts'
import { publishOverride } from './commands/publish-override.ts'
import { commonDivision } from './domain/implementation-row.ts'
import { anyone, mayPublishFor, mayPublishStandard } from './policy.ts'
import { getBasicItem } from './queries/get-basic-item.ts'
import { getEffectiveItem } from './queries/get-effective-item.ts'
import { getForm } from './queries/get-form.ts'
import { listBasicItems } from './queries/list-basic-items.ts'
import { listImplementations } from './queries/list-implementations.ts'
import { type BasicItemRow, lockBasicItem } from './store/basic-items.ts'

const itemOf = (ctx: Context, input: { itemCode: string }) => lockBasicItem(ctx.db, input.itemCode)
const subjectOf = (item: BasicItemRow | undefined, divisionCode?: string): Subject => ({
  kind: 'basic-item',
  id: item?.id ?? 'unknown',
  divisionCode: divisionCode ?? item?.owner_division_code,
})

export const operations = {
  listBasicItems: operation(contracts.listBasicItems, { may: anyone, records: null, run: listBasicItems }),
  getBasicItem: operation(contracts.getBasicItem, { may: anyone, records: null, run: getBasicItem }),
  listImplementations: operation(contracts.listImplementations, {
    may: anyone,
    records: null,
    run: listImplementations,
  }),
  getEffectiveItem: operation(contracts.getEffectiveItem, { may: anyone, records: null, run: getEffectiveItem }),
  getForm: operation(contracts.getForm, { may: anyone, records: null, run: getForm }),
  publishBasicItemVersion: operation(contracts.publishBasicItemVersion, {
    load: itemOf,
    may: (actor, item, input) => mayPublishStandard(actor, item?.owner_division_code ?? input.ownerDivisionCode),
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
      [...new Set(input.rows.map((row) => row.divisionCode))].every((division) => mayPublishFor(actor, division)),
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
    may: (actor, _, input) => mayPublishFor(actor, input.divisionCode),
    records: (input, _, item) => ({ subject: subjectOf(item, input.divisionCode) }),
    run: publishOverride,
  }),
  publishForm: operation(contracts.publishForm, {
    load: itemOf,
    may: (actor, item) => (item ? mayPublishStandard(actor, item.owner_division_code) : actor.kind !== 'anonymous'),
    records: (_input, _output, item) => ({ subject: subjectOf(item) }),
    run: publishForm,
  }),
}
