import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nobody guesses one, so it needs neither a name nor a password beside it. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What of a token lies in the database. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
