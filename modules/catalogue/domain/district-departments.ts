import { creditCodeCheck, isCreditCode } from '#modules/regions/index.ts'

/**
 * 统一社会信用代码 for the departments of a district's list, by their names there. Lists often give an older or internal code: such a
 * department gets one whose subject part begins with REF, which is allotted to nobody, so that it can be told and put right.
 */
export function districtCreditCodes(
  divisionCode: string,
  items: readonly { readonly department: string; readonly departmentCode: string }[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const used = new Set(taken)
  const codes = new Map<string, string>()
  let serial = 0
  for (const { department, departmentCode } of items) {
    if (codes.has(department)) continue
    let code = departmentCode.toUpperCase()
    while (!isCreditCode(code) || used.has(code)) {
      serial += 1
      code = madeUpCode(divisionCode, serial)
    }
    used.add(code)
    codes.set(department, code)
  }
  return codes
}

/** Organ (11), division, subject of nobody; the ninth character of the subject follows by GB 11714, the last by GB 32100. */
function madeUpCode(divisionCode: string, serial: number): string {
  const subject = `REF${String(serial).padStart(5, '0')}`
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(subject[at] as string, 36), 0)
  const first17 = `11${divisionCode.slice(0, 6)}${subject}${'0X987654321'[sum % 11]}`
  return `${first17}${creditCodeCheck(first17)}`
}
