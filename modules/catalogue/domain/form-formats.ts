/**
 * Formats of form fields beside those of JSON Schema, each with the sentence shown when a value does not fit.
 *
 * The functions stand on their own, without any name from outside: the browser's validator is made from their source
 * (`standalone-validator.ts`), so that both sides check the same.
 */
export const FORM_FORMATS: Readonly<Record<string, { check: (value: string) => boolean; message: string }>> = {
  /** 统一社会信用代码, GB 32100-2015. */
  'cn-credit-code': {
    check: (value) => {
      const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
      const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
      if (value.length !== 18) return false
      let sum = 0
      for (let at = 0; at < 17; at++) {
        const character = alphabet.indexOf(value.charAt(at))
        if (character < 0) return false
        sum += character * Number(weights[at])
      }
      return alphabet.charAt((31 - (sum % 31)) % 31) === value.charAt(17)
    },
    message: '统一社会信用代码不正确，请对照营业执照逐位核对（18 位，字母大写）。',
  },
  /** 公民身份号码, GB 11643-1999: a real date and a right check character. */
  'cn-identity-number': {
    check: (value) => {
      if (!/^[1-9][0-9]{16}[0-9X]$/.test(value)) return false
      const year = Number(value.slice(6, 10))
      const month = Number(value.slice(10, 12))
      const day = Number(value.slice(12, 14))
      const date = new Date(Date.UTC(year, month - 1, day))
      if (year < 1850 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false
      const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
      let sum = 0
      for (let at = 0; at < 17; at++) sum += Number(value.charAt(at)) * Number(weights[at])
      return '10X98765432'.charAt(sum % 11) === value.charAt(17)
    },
    message: '公民身份号码不正确，请对照身份证逐位核对（18 位，末位字母大写）。',
  },
  /** Mobile numbers of mainland China: 11 digits from 13 to 19. */
  'cn-mobile': {
    check: (value) => /^1[3-9][0-9]{9}$/.test(value),
    message: '手机号码不正确，请填写 11 位手机号码。',
  },
  /** A day that exists, `YYYY-MM-DD`. */
  date: {
    check: (value) => {
      const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value)
      if (!parts) return false
      const month = Number(parts[2])
      const date = new Date(Date.UTC(Number(parts[1]), month - 1, Number(parts[3])))
      return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(parts[3])
    },
    message: '请按“年-月-日”填写日期，例如 2026-03-01。',
  },
  email: {
    check: (value) => /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
    message: '电子邮箱不正确，请按“名称@域名”填写。',
  },
}
