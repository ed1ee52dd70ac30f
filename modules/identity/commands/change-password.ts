import type { PersonActor, StaffActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type changePassword as contract, identityFault } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { KeptRefusal } from '#platform/operations/kept-refusal.ts'
import { afterFailure, isLocked } from '../domain/lock-out.ts'
import { isStrongPassword } from '../domain/password-rules.ts'
import { hashPassword, isPassword } from '../passwords.ts'
import { findLoginOf, setPassword } from '../store/logins.ts'
import { findPerson } from '../store/persons.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { forgetFailures, lockFailures, writeFailures } from '../store/sign-in-failures.ts'
import { findStaff } from '../store/staff.ts'

/** Guesses are counted with those at signing in; all sessions end, and this one goes on under a new id. */
export async function changePassword(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { personId } = ctx.actor as PersonActor | StaffActor
  await checkCurrent(ctx, personId, input.currentPassword)
  if (!isStrongPassword(input.newPassword, await ownTexts(ctx, personId))) {
    throw identityFault('identity.password-too-weak')
  }
  await setPassword(ctx.db, personId, await hashPassword(input.newPassword), ctx.now)
  await deleteSessionsOf(ctx.db, personId)
  const signIn = ctx.session?.signIn as Record<string, string> | undefined
  if (signIn) ctx.afterCommit(() => ctx.session?.start(signIn))
  return {}
}

async function checkCurrent(ctx: Context, personId: string, password: string): Promise<void> {
  const login = await findLoginOf(ctx.db, personId)
  const subject = ctx.vault.blindIndex('identity.sign-in', `login:${login?.id}`)
  const count = await lockFailures(ctx.db, subject, ctx.now)
  if (!isLocked(count, ctx.now)) {
    if (await isPassword(login?.password_hash, password)) return forgetFailures(ctx.db, subject)
    await writeFailures(ctx.db, subject, afterFailure(count, ctx.now))
  }
  throw new KeptRefusal(identityFault('identity.current-password-wrong'))
}

async function ownTexts(ctx: Context, personId: string): Promise<string[]> {
  const facts = await findPerson(ctx, personId)
  const staff = await findStaff(ctx.db, personId)
  const number = facts?.identityNumber ?? ''
  return [number, number.slice(-6), facts?.mobile ?? '', staff?.login_name ?? '']
}
