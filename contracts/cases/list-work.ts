import { type Static, Type } from 'typebox'
import { contract, Nullable, PageQuery, Uuid } from '../contract.ts'
import { CaseStateCode, CaseSummary, DEADLINE_COLOURS } from './model.ts'

/** Tabs of the work list: what waits for which kind of act. */
export const WORK_TABS = {
  toAccept: '待受理',
  correcting: '待补正',
  reviewing: '审查中',
  suspended: '特别程序中',
  toDeliver: '待送达',
  done: '已办结',
} as const
export type WorkTab = keyof typeof WORK_TABS
const tabs = Object.keys(WORK_TABS) as WorkTab[]

export const WorkCase = Type.Object({
  ...CaseSummary.properties,
  /** Sealed with the case; 已删除 once the case's key is destroyed. */
  applicantName: Type.String(),
  applicantKind: Type.Enum(['person', 'company']),
  departmentId: Uuid,
  stepName: Nullable(Type.String()),
  /** The next act falls to the post in which the reader acts. */
  mine: Type.Boolean(),
})
export type WorkCase = Static<typeof WorkCase>

export const listWork = contract({
  name: 'cases.list-work',
  summary: '列出本部门的办件；监督和审计人员列出本地区的办件',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/work/cases',
  input: Type.Object(
    {
      tab: Type.Optional(Type.Enum(tabs)),
      state: Type.Optional(CaseStateCode),
      colour: Type.Optional(Type.Enum([...DEADLINE_COLOURS])),
      itemCode: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
      /** Whole case number or its last 16 digits; spaces and hyphens are ignored. */
      text: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
      /** Only what waits for the post in which the reader acts. */
      mine: Type.Optional(Type.Boolean()),
      ...PageQuery,
    },
    { additionalProperties: false },
  ),
  /** Open cases: what is due first stands first. `done`: newest first. */
  output: Type.Object({
    items: Type.Array(WorkCase),
    next: Nullable(Type.String()),
    /** Over all that the actor may see, whatever the filters; `done` stops counting at 1000. */
    counts: Type.Object(Object.fromEntries(tabs.map((tab) => [tab, Type.Integer()])) as Record<WorkTab, Type.TInteger>),
    colours: Type.Object(
      Object.fromEntries(DEADLINE_COLOURS.map((colour) => [colour, Type.Integer()])) as Record<
        (typeof DEADLINE_COLOURS)[number],
        Type.TInteger
      >,
    ),
    /** Items that occur in the open cases, for the filter. */
    itemOptions: Type.Array(Type.Object({ itemCode: Type.String(), itemName: Type.String(), count: Type.Integer() })),
  }),
  errors: [],
})
