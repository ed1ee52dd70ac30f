import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type grantPost as contract, identityFault, type PostGrant } from '#contracts/identity/index.ts'
import type { DepartmentRow } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { isCompatible } from '../domain/posts.ts'
import { type Member, refuseDisabled, refuseOwnAccount } from '../load-member.ts'
import { presentPosts } from '../present.ts'
import { insertPost } from '../store/posts.ts'
import { grantedBy } from './enrol-staff.ts'

export async function grantPost(
  ctx: Context,
  input: InputOf<typeof contract>,
  { member, department }: { readonly member: Member; readonly department: DepartmentRow },
): Promise<OutputOf<typeof contract>> {
  refuseOwnAccount(ctx, input.personId)
  refuseDisabled(member)
  if (
    !isCompatible(
      input.role,
      member.posts.map((post) => post.role),
    )
  )
    throw identityFault('identity.posts-incompatible')
  const post = await insertPost(ctx.db, {
    personId: input.personId,
    role: input.role,
    departmentId: department.id,
    divisionCode: department.division_code,
    grantedBy: grantedBy(ctx),
    now: ctx.now,
  })
  if (!post) throw identityFault('identity.post-already-held')
  const [presented] = await presentPosts(ctx.db, [post])
  return presented as PostGrant
}
