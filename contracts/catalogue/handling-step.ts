import { Type } from 'typebox'
import { Nullable } from '../contract.ts'

/** 办理流程: what is told to people. */
export const HandlingStep = Type.Object({
  name: Type.String(),
  organ: Nullable(Type.String()),
  days: Nullable(Type.Number()),
  note: Nullable(Type.String()),
})
