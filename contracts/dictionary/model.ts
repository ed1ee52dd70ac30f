import { type Static, Type } from 'typebox'
import { Nullable } from '../contract.ts'

const Text = Type.String()

/** How much care a value needs; personal and sensitive ones are sealed wherever they lie (个人信息保护法 Art. 28). */
export const DATA_GRADES = { public: '一般', personal: '个人信息', sensitive: '敏感个人信息' } as const
export type DataGrade = keyof typeof DATA_GRADES

/** 数据元: what a form field means, however the form words its title. */
export const DataElement = Type.Object({
  /** Lower-case words joined by hyphens, such as `floor-area`. */
  code: Text,
  name: Text,
  type: Type.Enum(['string', 'integer', 'number', 'boolean', 'array']),
  /** Format of the text: `date`, `cn-credit-code`, `cn-identity-number`, `cn-mobile`; null: free text or not a text. */
  format: Nullable(Text),
  /** 计量单位 of a number, such as 平方米. */
  unit: Nullable(Text),
  grade: Type.Enum(Object.keys(DATA_GRADES) as DataGrade[]),
  description: Text,
})
export type DataElement = Static<typeof DataElement>

/** 材料类型: one kind of paper, whatever an item's list calls it. */
export const MaterialType = Type.Object({
  code: Text,
  name: Text,
  /** Other names under which lists of materials ask for it. */
  aliases: Type.Array(Text),
  /** Who issues it; null: made by the applicant, or by whoever it may be. */
  issuingDepartment: Nullable(Text),
})
export type MaterialType = Static<typeof MaterialType>

/** 证照类型代码, 21 characters: 统一社会信用代码 of the defining organ 18 + serial 3 (GB/T 36904—2018). */
export const LicenceTypeCode = Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{3}$' })

export const LicenceType = Type.Object({
  code: LicenceTypeCode,
  name: Text,
  definingOrgan: Text,
  /** 演示: a code of this platform in a valid form, since the national code is not public. */
  demo: Type.Boolean(),
  /** Where the code was seen, or what the licence attests. */
  note: Nullable(Text),
})
export type LicenceType = Static<typeof LicenceType>
