import { Type } from 'typebox'
import { contract, DivisionCode, PageOf, PageQuery, Timestamp, Uuid } from '../contract.ts'
import { LedgerEntry } from './model.ts'

export const listEntries = contract({
  name: 'ledger.list-entries',
  summary: '查阅操作记录，新的在前',
  kind: 'read',
  method: 'GET',
  path: '/ledger/entries',
  input: Type.Object(
    {
      ...PageQuery,
      /** This division and those below; without it, that of the reader's post. */
      divisionCode: Type.Optional(DivisionCode),
      operation: Type.Optional(Type.String({ maxLength: 100 })),
      subjectKind: Type.Optional(Type.String({ maxLength: 40 })),
      subjectId: Type.Optional(Type.String({ maxLength: 100 })),
      departmentId: Type.Optional(Uuid),
      personId: Type.Optional(Uuid),
      from: Type.Optional(Timestamp),
      to: Type.Optional(Timestamp),
    },
    { additionalProperties: false },
  ),
  output: PageOf(LedgerEntry),
  errors: ['ledger.period-invalid'],
  personal: true,
})
