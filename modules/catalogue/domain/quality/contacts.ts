import type { LocalContent } from '#contracts/catalogue/index.ts'
import { isBlank, once, type QualityRule, SOURCES } from './rule.ts'

const PHONES = ['enquiryPhone', 'complaintPhone'] as const

/** Only of a place's own window: a standard has none. */
export const contactRules: readonly QualityRule[] = [
  {
    code: 'same-telephone',
    severity: 'error',
    field: 'complaintPhone',
    sentence: '投诉电话不得与咨询电话相同，请填写受理投诉的部门的电话。',
    example: '咨询电话和投诉电话都是 0533-2770000。',
    source: SOURCES.practice,
    breaches: (_, local) => {
      const complaint = numbersIn(local?.complaintPhone ?? null).map(digits)
      const enquiry = numbersIn(local?.enquiryPhone ?? null).map(digits)
      // 12345 takes both enquiries and complaints by its nature.
      return complaint.filter((number) => enquiry.includes(number) && !isHotline(number))
    },
  },
  {
    code: 'telephone-without-area-code',
    severity: 'error',
    field: 'enquiryPhone',
    sentence: '固定电话应当带区号，请补充，例如 0533-2770000。',
    example: '咨询电话 2770000。',
    source: SOURCES.practice,
    breaches: (_, local) =>
      PHONES.flatMap((field) => {
        const numbers = numbersIn(local?.[field] ?? null)
        // “0533-2770000、2770001”: the area code of the first is that of the rest.
        return numbers.some((number) => /^0/.test(digits(number))) ? [] : numbers.filter(isLandline)
      }),
  },
  missing('address', '办理地点', '政务服务窗口的详细地址'),
  missing('officeHours', '办理时间', '窗口的工作时间'),
  missing('enquiryPhone', '咨询电话', '能接通的咨询电话'),
  missing('complaintPhone', '监督投诉电话', '受理投诉的电话'),
]

function missing(field: keyof LocalContent, title: string, what: string): QualityRule {
  const code = {
    address: 'missing-address',
    officeHours: 'missing-office-hours',
    enquiryPhone: 'missing-enquiry-telephone',
    complaintPhone: 'missing-complaint-telephone',
  }[field]
  return {
    code,
    severity: 'warning',
    field,
    sentence: `没有公布${title}，请填写${what}。`,
    example: `${title}为空。`,
    source: SOURCES.inspection,
    breaches: (_, local) => once(local !== null && isBlank(local[field])),
  }
}

/** Several may stand in one field. An extension belongs to its number. */
const numbersIn = (text: string | null): string[] =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/(转|-)\s*\d{1,4}(?!\d)/g, '')
    .split(/[、,;/\s]|或者?/)
    .filter((part) => /\d{5,}/.test(part))

const digits = (number: string): string => number.replace(/\D/g, '')

const isLandline = (number: string): boolean => /^[2-8][0-9]{6,7}$/.test(digits(number))

const isHotline = (number: string): boolean => /^(12|96|95)\d{3,4}$/.test(number)
