import type { getChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewChange } from './change-view.ts'

export const getChange = (ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> =>
  viewChange(ctx, input.changeId)
