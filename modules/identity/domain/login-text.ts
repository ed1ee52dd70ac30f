import { normalIdentityNumber } from './identity-number.ts'

/** What somebody typed to sign in: the three kinds cannot be mistaken for each other. */
export type LoginText =
  | { readonly kind: 'identityNumber'; readonly value: string }
  | { readonly kind: 'mobile'; readonly value: string }
  | { readonly kind: 'loginName'; readonly value: string }

export function readLoginText(text: string): LoginText {
  const number = normalIdentityNumber(text)
  if (/^[0-9]{17}[0-9X]$/.test(number)) return { kind: 'identityNumber', value: number }
  if (/^1[0-9]{10}$/.test(number)) return { kind: 'mobile', value: number }
  return { kind: 'loginName', value: text.trim().toLowerCase() }
}
