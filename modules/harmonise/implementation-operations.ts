import * as contracts from '#contracts/harmonise/index.ts'
import { operation } from '#platform/operations/operation.ts'
import { importImplementations } from './commands/import-implementations.ts'
import { implementationTemplate } from './implementation-template.ts'
import { mayImport, mayRead } from './policy.ts'
import { previewImplementations } from './queries/preview-implementations.ts'

/** Lists of who carries which item out, from sheets. A row outside the actor’s division is refused by itself. */
export const implementationOperations = {
  getImplementationSheetTemplate: operation(contracts.getImplementationSheetTemplate, {
    may: mayRead,
    records: null,
    run: implementationTemplate,
  }),
  previewImplementations: operation(contracts.previewImplementations, {
    may: (actor, _, input) => mayImport(actor, input.divisionCode),
    records: null,
    run: previewImplementations,
  }),
  importImplementations: operation(contracts.importImplementations, {
    may: (actor, _, input) => mayImport(actor, input.divisionCode),
    records: (_, { id, divisionCode }) => ({
      subject: { kind: 'import-batch', id, ...(divisionCode && { divisionCode }) },
    }),
    run: importImplementations,
  }),
}
