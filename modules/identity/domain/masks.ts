/** Mark before the names of invented persons; it says nothing of anybody and stays. */
const DEMO_MARK = '演示·'

/** 张三 → 张*, 欧阳明 → 欧**. */
export function maskName(name: string): string {
  const mark = name.startsWith(DEMO_MARK) ? DEMO_MARK : ''
  const [first = '', ...rest] = name.slice(mark.length)
  return `${mark}${first}${'*'.repeat(Math.max(1, rest.length))}`
}

/** 3703**********123X */
export const maskIdentityNumber = (number: string): string => `${number.slice(0, 4)}**********${number.slice(-4)}`

/** 138****1234 */
export const maskMobile = (mobile: string): string => `${mobile.slice(0, 3)}****${mobile.slice(-4)}`
