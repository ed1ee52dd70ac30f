/** What people choose first when letters and digits are asked for; compared without regard to capitals. */
const COMMON = new Set(
  `a1234567 a12345678 a123456789 aa123456 aa12345678 abc12345 abc123456 abcd1234 admin123 admin1234 admin888 asd12345 asdf1234
   asdfgh123 iloveyou1 p@ssw0rd p@ssword passw0rd password1 password123 q1w2e3r4 q1w2e3r4t5 qaz12345 qazwsx123 qq123456 qq12345678
   qwe12345 qwe123456 qwer1234 qwerty12 qwerty123 root1234 test1234 welcome1 woaini1314 woaini520 wang1234 zxc12345 zxcvbnm1
   zaq12wsx 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz@wsx 123456aa 1234567a 12345678a 123456abc 123abc123 123qwe123 1234abcd 1234qwer`.split(
    /\s+/,
  ),
)

/**
 * Whether a new password may be used: 8 to 128 characters, two of letters, digits and others, not among the commonest, not one
 * character over and over, and without the person's own login, number or mobile in it.
 */
export function isStrongPassword(password: string, own: readonly string[]): boolean {
  const lower = password.toLowerCase()
  const kinds = [/[a-z]/, /[0-9]/, /[^a-z0-9]/].filter((kind) => kind.test(lower)).length
  return (
    password.length >= 8 &&
    password.length <= 128 &&
    kinds >= 2 &&
    new Set(lower).size >= 4 &&
    !COMMON.has(lower) &&
    !own.some((text) => text.length >= 4 && lower.includes(text.toLowerCase()))
  )
}
