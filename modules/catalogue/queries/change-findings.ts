import type { ChangeDraft, ChangeFinding, Difference } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { findDataElements } from '#modules/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import { malformedDifferences } from '../commands/malformed-differences.ts'
import { contentFaults } from '../domain/content-rules.ts'
import { refusals } from '../domain/field-rules.ts'
import { elementCodes, formPublicationFaults } from '../domain/form-rules.ts'
import { contentAbove } from './content-above.ts'

/** What keeps a draft from being published, and what its reviewer should look at. */
export async function changeFindings(
  db: Db,
  itemId: string | undefined,
  draft: ChangeDraft,
  at: Date,
): Promise<ChangeFinding[]> {
  switch (draft.kind) {
    case 'standard':
      return contentFaults(draft.content).map((fault) => error('catalogue.content-invalid', fault))
    case 'override':
      return (await overrideFaults(db, itemId, draft, at)).map((fault) => error('catalogue.difference-refused', fault))
    case 'form': {
      const elements = await findDataElements(db, elementCodes(draft.schema))
      return formPublicationFaults(draft, elements).map((fault) => error('catalogue.form-invalid', fault))
    }
  }
}

async function overrideFaults(
  db: Db,
  itemId: string | undefined,
  draft: Extract<ChangeDraft, { kind: 'override' }>,
  at: Date,
): Promise<FieldFault[]> {
  const above = itemId && (await contentAbove(db, itemId, draft.divisionCode, at))
  if (!above) return [{ path: '', message: '届时基本目录中没有这个事项，请核对生效时间。' }]
  const differences = draft.differences as Difference[]
  const malformed = malformedDifferences(differences)
  const faults = malformed.length > 0 ? malformed : refusals(above, differences)
  return faults.map(({ path, message }) => ({ path: fieldPath(differences, path), message }))
}

/** `/differences/2` → the field that the third difference is about. */
function fieldPath(differences: readonly Difference[], path: string): string {
  const at = /^\/differences\/(\d+)$/.exec(path)?.[1]
  return at === undefined ? path : `/content/${differences[Number(at)]?.field ?? ''}`
}

function error(code: string, { path, message }: FieldFault): ChangeFinding {
  return { code, severity: 'error', field: /^\/content\/([a-zA-Z]+)/.exec(path)?.[1] ?? null, sentence: message }
}
