import { Type } from 'typebox'
import { DivisionCode, Nullable, Uuid } from '../contract.ts'

export const DIVISION_LEVELS = ['province', 'city', 'county', 'town'] as const
export type DivisionLevel = (typeof DIVISION_LEVELS)[number]

export const Division = Type.Object({
  code: DivisionCode,
  name: Type.String(),
  level: Type.Enum([...DIVISION_LEVELS]),
  parentCode: Nullable(DivisionCode),
})

export const Department = Type.Object({
  id: Uuid,
  divisionCode: DivisionCode,
  name: Type.String(),
  shortName: Type.String(),
  /** 统一社会信用代码, GB 32100. */
  uscc: Type.String(),
  address: Nullable(Type.String()),
  officeHours: Nullable(Type.String()),
  enquiryPhone: Nullable(Type.String()),
  complaintPhone: Nullable(Type.String()),
})
