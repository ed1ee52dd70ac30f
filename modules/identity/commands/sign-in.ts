import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type signIn as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { KeptRefusal } from '#platform/operations/kept-refusal.ts'
import { afterFailure, isLocked } from '../domain/lock-out.ts'
import { readLoginText } from '../domain/login-text.ts'
import { isPassword } from '../passwords.ts'
import { meOf } from '../queries/me.ts'
import { type SignInData, toOpaque } from '../sign-in-data.ts'
import { findLogin, type LoginRow } from '../store/logins.ts'
import { postsHeldBy } from '../store/posts.ts'
import { findFailures, forgetFailures, lockFailures, writeFailures } from '../store/sign-in-failures.ts'

/**
 * The same steps in the same time for a login that exists and for one that does not: each is counted, locked and answered alike.
 * The new session begins after the commit, under a new id.
 */
export async function signIn(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const login = await passLock(ctx, input)
  const data = await beginning(ctx, login)
  ctx.afterCommit(() => ctx.session?.start(toOpaque(data)))
  return meOf(ctx, data)
}

async function passLock(ctx: Context, input: InputOf<typeof contract>): Promise<LoginRow> {
  const text = readLoginText(input.login)
  const login = await findLogin(ctx, text)
  const subject = ctx.vault.blindIndex('identity.sign-in', login ? `login:${login.id}` : `text:${text.value}`)
  // Without waiting in the queue of those who guess: a locked login must not tie up connections.
  if (isLocked(await findFailures(ctx.db, subject), ctx.now)) return refuseWithoutCounting(input.password)
  const count = await lockFailures(ctx.db, subject, ctx.now)
  if (isLocked(count, ctx.now)) return refuseWithoutCounting(input.password)
  const right = await isPassword(login?.is_disabled ? null : login?.password_hash, input.password)
  if (!right || !login) {
    await writeFailures(ctx.db, subject, afterFailure(count, ctx.now))
    await ctx.record('identity.sign-in-refused', {
      subject: { kind: 'sign-in', id: subject.toString('hex') },
      ...(login && { concerns: `person:${login.person_id}` as const }),
    })
    throw new KeptRefusal(identityFault('identity.sign-in-refused'))
  }
  await forgetFailures(ctx.db, subject)
  return login
}

async function refuseWithoutCounting(password: string): Promise<never> {
  await isPassword(null, password)
  throw identityFault('identity.sign-in-refused')
}

async function beginning(ctx: Context, login: LoginRow): Promise<SignInData> {
  const since = ctx.now.toISOString()
  if (!login.is_staff) return { as: 'person', personId: login.person_id, since }
  const [post] = await postsHeldBy(ctx.db, login.person_id, ctx.now)
  if (!post) throw identityFault('identity.no-post')
  return { as: 'staff', personId: login.person_id, postId: post.id, since }
}
