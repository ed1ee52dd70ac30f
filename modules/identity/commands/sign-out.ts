import type { Context } from '#platform/operations/context.ts'

export async function signOut(ctx: Context): Promise<Record<string, never>> {
  ctx.afterCommit(() => ctx.session?.end())
  return {}
}
