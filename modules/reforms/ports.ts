import type { FollowedBatch, Following, ImpactAnswer, ImpactQuestion, PastCase } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { port } from '#platform/operations/port.ts'

/** Each room that a reform touches answers for itself. */
export type ImpactOf = (ctx: Context, question: ImpactQuestion) => Promise<ImpactAnswer>
export const impactOfRooms = port<readonly ImpactOf[]>('reforms.impact-of-rooms')

/** Past cases, for a rehearsal; read only. */
export interface PastCases {
  count(ctx: Context, query: { readonly itemCodes: readonly string[]; readonly since: Date }): Promise<number>
  /** In the order of their ids, after one. */
  read(
    ctx: Context,
    query: {
      readonly itemCodes: readonly string[]
      readonly since: Date
      readonly after: string | null
      readonly limit: number
    },
  ): Promise<PastCase[]>
}
export const pastCases = port<PastCases>('reforms.past-cases')

/** Open cases follow the rule of a reform that is in force, some at a time; safe to ask again. */
export type FollowReform = (
  ctx: Context,
  following: Following,
  after: string | null,
  limit: number,
) => Promise<FollowedBatch>
export const followReform = port<FollowReform>('reforms.follow')
