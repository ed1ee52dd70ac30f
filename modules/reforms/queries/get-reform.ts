import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { getReform as contract } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewReform } from './view-reform.ts'

export const getReform = (ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> =>
  viewReform(ctx, input.reformId)
