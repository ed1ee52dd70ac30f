import { type Static, Type } from 'typebox'
import { DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

export const DIVISION_LEVELS = ['nation', 'province', 'city', 'county', 'town'] as const
export type DivisionLevel = (typeof DIVISION_LEVELS)[number]
export const DIVISION_LEVEL_NAMES: Readonly<Record<DivisionLevel, string>> = {
  nation: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  town: '乡镇（街道）级',
}

export const Division = Type.Object({
  code: DivisionCode,
  name: Type.String(),
  level: Type.Enum([...DIVISION_LEVELS]),
  parentCode: Nullable(DivisionCode),
})
export type Division = Static<typeof Division>

export const DivisionWithPath = Type.Object({
  ...Division.properties,
  /** The division and those above it, highest first: 山东省, 淄博市, 张店区. Those that exist in statistics only are left out. */
  path: Type.Array(Division),
})

/** A text of a department or division as people write it: not empty, bounded. */
export const ShortText = (max: number) => Type.String({ minLength: 1, maxLength: max, pattern: '\\S' })

export const Department = Type.Object({
  id: Uuid,
  divisionCode: DivisionCode,
  name: Type.String(),
  shortName: Type.String(),
  /** 统一社会信用代码, GB 32100. */
  uscc: Type.String(),
  address: Nullable(Type.String()),
  officeHours: Nullable(Type.String()),
  enquiryPhone: Nullable(Type.String()),
  complaintPhone: Nullable(Type.String()),
})
export type Department = Static<typeof Department>

/** What may be told of a department beside its name and code. */
export const departmentParticulars = {
  address: Type.Optional(ShortText(200)),
  officeHours: Type.Optional(ShortText(200)),
  enquiryPhone: Type.Optional(ShortText(40)),
  complaintPhone: Type.Optional(ShortText(40)),
}

/** One line of a sheet of departments, as typed: checked line by line when it is imported. */
export const DepartmentRow = Type.Object(
  {
    divisionCode: Type.String({ maxLength: 20 }),
    name: Type.String({ maxLength: 200 }),
    shortName: Type.String({ maxLength: 100 }),
    uscc: Type.String({ maxLength: 40 }),
    address: Type.Optional(Type.String({ maxLength: 400 })),
    officeHours: Type.Optional(Type.String({ maxLength: 400 })),
    enquiryPhone: Type.Optional(Type.String({ maxLength: 100 })),
    complaintPhone: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { additionalProperties: false },
)
export type DepartmentRow = Static<typeof DepartmentRow>

/** Lines of one import at most. */
export const IMPORT_ROWS_MAX = 1000

/** What is wrong with one line; `row` counts the lines sent from 1, without the head of the sheet. */
export const RowFault = Type.Object({
  row: Type.Integer(),
  /** Column by its key; null when the whole line is meant. */
  column: Nullable(Type.String()),
  message: Type.String(),
})
export type RowFault = Static<typeof RowFault>

const CALENDAR_DAY_KINDS = ['holiday', 'workday'] as const

export const CalendarDay = Type.Object(
  {
    day: DateOnly,
    /** holiday: a day off; workday: a Saturday or Sunday on which offices work. */
    kind: Type.Enum([...CALENDAR_DAY_KINDS]),
    name: ShortText(30),
  },
  { additionalProperties: false },
)
export type CalendarDay = Static<typeof CalendarDay>

export const CalendarYear = Type.Object({
  year: Type.Integer(),
  /** The notice that announced it. */
  source: Type.String(),
  loadedAt: Timestamp,
  days: Type.Array(CalendarDay),
})
