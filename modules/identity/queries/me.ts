import type { Me } from '#contracts/identity/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Context } from '#platform/operations/context.ts'
import { maskIdentityNumber, maskMobile } from '../domain/masks.ts'
import { presentCompany, presentPosts, withoutTime } from '../present.ts'
import type { SignInData } from '../sign-in-data.ts'
import { companiesOf } from '../store/companies.ts'
import { findPerson } from '../store/persons.ts'
import { postsHeldBy } from '../store/posts.ts'
import { findStaff } from '../store/staff.ts'

/** Who is signed in, as they see themself: their own name in full, their numbers masked. */
export async function meOf(ctx: Context, signIn: Omit<SignInData, 'since'>): Promise<Me> {
  const { personId } = signIn
  const facts = await findPerson(ctx, personId)
  if (!facts) throw platformFault('platform.unauthenticated')
  const isStaff = signIn.as === 'staff'
  const staff = isStaff ? await findStaff(ctx.db, personId) : undefined
  const posts = isStaff
    ? (await presentPosts(ctx.db, await postsHeldBy(ctx.db, personId, ctx.now))).map(withoutTime)
    : []
  const companies = isStaff ? [] : await companiesOf(ctx.db, personId, ctx.now)
  const own = companies.map((row) => presentCompany(row, personId))
  return {
    kind: signIn.as,
    personId,
    name: facts.name,
    maskedIdentityNumber: facts.identityNumber ? maskIdentityNumber(facts.identityNumber) : null,
    maskedMobile: facts.mobile ? maskMobile(facts.mobile) : null,
    loginName: staff?.login_name ?? null,
    post: posts.find((post) => post.postId === signIn.postId) ?? null,
    posts,
    actingFor: own.find((company) => company.companyId === signIn.companyId) ?? null,
    companies: own,
  }
}
