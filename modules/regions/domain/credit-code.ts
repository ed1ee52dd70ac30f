/** Characters of a 统一社会信用代码, in the order of their value: no I, O, S, V, Z. Source: GB 32100-2015. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The 18th character for the first 17; undefined when one of them is not in the alphabet. GB 32100-2015, MOD 31. */
export function creditCodeCheck(first17: string): string | undefined {
  if (first17.length !== WEIGHTS.length) return undefined
  let sum = 0
  for (const [at, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17[at] as string)
    if (value < 0) return undefined
    sum += value * weight
  }
  return ALPHABET[(31 - (sum % 31)) % 31]
}

export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCodeCheck(code.slice(0, 17)) === code[17]
}
