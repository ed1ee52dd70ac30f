import { casesFault } from '#contracts/cases/index.ts'
import { stateName } from '../domain/words.ts'
import type { CaseRecord } from '../store/cases.ts'

export function refuseUnlessDraft(record: CaseRecord): void {
  if (record.facts.state !== 'draft') throw notEditable(record)
}

export const notEditable = ({ facts, row }: CaseRecord) =>
  casesFault('cases.not-editable', { state: stateName(facts.state, row.item_type) })
