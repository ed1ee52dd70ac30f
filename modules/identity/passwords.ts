import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes, one lane: the smallest that OWASP's cheat sheet of 2025 recommends. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS)

/** Of a random password that nobody knows, with the parameters above: takes the time of a real one. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$RCcSSZtcKc2RmvCYdez1Xg$DC/QKmOWf3j9HGp9WGV28iUsipb/j/FxoHTolX9Sgnw'

/** With no hash the same work is done in vain, so that the time tells nothing. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODYS_HASH, password)
  return right && passwordHash !== null && passwordHash !== undefined
}
