import type { Applicant } from '#contracts/cases/index.ts'
import type { Db } from '#platform/db/database.ts'
import { shortNumberOf } from './domain/case-number.ts'
import { findCase } from './store/cases.ts'

/** What the rating of a case rests on: ids and codes. */
export interface CaseToRate {
  /** The 16 digits that find the case: short enough for a message. */
  readonly caseNumber: string
  readonly itemCode: string
  readonly itemName: string
  readonly divisionCode: string
  readonly departmentId: string
  readonly applicant: Applicant
  /** The person who applied, for themselves or for the company: notices go to them. */
  readonly agentId: string
}

/** A case that was handed in; undefined for a draft or an unknown id. */
export async function findCaseToRate(db: Db, caseId: string): Promise<CaseToRate | undefined> {
  const record = await findCase(db, caseId)
  if (!record?.facts.caseNumber) return undefined
  const { row, applicant, facts } = record
  return {
    caseNumber: shortNumberOf(facts.caseNumber as string),
    itemCode: row.item_code,
    itemName: row.item_name,
    divisionCode: row.division_code,
    departmentId: row.department_id,
    applicant,
    agentId: row.agent_id,
  }
}
