/** What a session keeps of signing in: ids only, all of it checked anew at every request. */
export interface SignInData {
  readonly as: 'person' | 'staff'
  readonly personId: string
  /** Post in which a member of staff is acting. */
  readonly postId?: string
  /** Company for which a person is acting. */
  readonly companyId?: string
  /** When the password was given: a change of post or company begins a new session, but not a new day. */
  readonly since: string
}

export type OpaqueSignIn = Readonly<Record<string, string | undefined>>

export const toOpaque = (data: SignInData): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** Undefined when it is not of this room's making. */
export function readSignIn(opaque: OpaqueSignIn | undefined): SignInData | undefined {
  const { as, personId, since, postId, companyId } = opaque ?? {}
  if ((as !== 'person' && as !== 'staff') || !personId || !since) return undefined
  return { as, personId, since, ...(postId && { postId }), ...(companyId && { companyId }) }
}
