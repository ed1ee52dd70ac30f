import { type Static, Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import {
  contract,
  DateOnly,
  DivisionCode,
  FileOutput,
  Nullable,
  PageOf,
  PageQuery,
  Timestamp,
  Uuid,
} from '../contract.ts'
import { DRIFT_CLASSES, DRIFT_SOURCES, type DriftClass, DriftDifference, type DriftSource } from './drift-model.ts'

const strict = { additionalProperties: false } as const
const Text = Type.String()
const Count = Type.Integer({ minimum: 0 })
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const WORK_STATES = { open: '待处理', requested: '待批准例外', settled: '已处理', vanished: '已一致' } as const
export type WorkState = keyof typeof WORK_STATES

/** One place beside the standard of one item. */
export const DriftEntry = Type.Object({
  id: Uuid,
  itemCode: ItemCode,
  itemName: Text,
  source: Type.Enum(Object.keys(DRIFT_SOURCES) as DriftSource[]),
  /** Null where a guide of another province does not say of which division it is. */
  divisionCode: Nullable(DivisionCode),
  placeName: Text,
  departmentId: Nullable(Uuid),
  departmentName: Nullable(Text),
  /** How many materials the place asks for; null: it does not say. */
  materials: Nullable(Count),
  /** One line in plain words; empty where the place has nothing otherwise. */
  summary: Text,
  differences: Type.Array(DriftDifference),
  legal: Count,
  allowed: Count,
  unexplained: Count,
  detectedAt: Timestamp,
  work: Nullable(Type.Object({ id: Uuid, state: Type.Enum(Object.keys(WORK_STATES) as WorkState[]), dueOn: DateOnly })),
})
export type DriftEntry = Static<typeof DriftEntry>

const filters = {
  itemCode: Type.Optional(ItemCode),
  /** This division and those below it. */
  divisionCode: Type.Optional(DivisionCode),
  departmentId: Type.Optional(Uuid),
  /** Places with at least one difference of this class. */
  class: Type.Optional(Type.Enum(Object.keys(DRIFT_CLASSES) as DriftClass[])),
  /** Name of a field of an item's content. */
  field: Type.Optional(Type.String({ pattern: '^[a-zA-Z]{1,40}$' })),
  source: Type.Optional(Type.Enum(Object.keys(DRIFT_SOURCES) as DriftSource[])),
  /** A theme under which the item is found. */
  theme: Type.Optional(Type.String({ maxLength: 50 })),
  /** Part of the item's name. */
  q: Type.Optional(Type.String({ maxLength: 100 })),
}

export const listDrift = contract({
  name: 'harmonise.list-drift',
  summary: '列出各地与统一标准不同的地方',
  kind: 'read',
  method: 'GET',
  path: '/drift',
  input: Type.Object({ ...filters, ...PageQuery }, strict),
  output: PageOf(DriftEntry),
  errors: [],
})

export const getItemDrift = contract({
  name: 'harmonise.get-item-drift',
  summary: '查看一个事项在各地的全部差异',
  kind: 'read',
  method: 'GET',
  path: '/items/{itemCode}/drift',
  input: Type.Object({ itemCode: ItemCode }, strict),
  output: Type.Object({
    itemCode: ItemCode,
    itemName: Text,
    /** Most telling first, such as “张店区要求 4 件，淄川区要求 7 件：多出……”. */
    sentences: Type.Array(Text),
    /** How many places have at least one difference of the class. */
    counts: Type.Object({ legal: Count, allowed: Count, unexplained: Count, same: Count }),
    places: Type.Array(DriftEntry),
  }),
  errors: ['harmonise.item-unknown'],
})

/** One side of a comparison: the standard, a place, or a guide of another province. */
const ComparedSide = Type.Object({
  key: Text,
  name: Text,
  source: Type.Enum(['standard', 'inherited', ...(Object.keys(DRIFT_SOURCES) as DriftSource[])]),
  sourceUrl: Nullable(Text),
})
export const Comparison = Type.Object({
  itemCode: ItemCode,
  itemName: Text,
  sides: Type.Array(ComparedSide),
  /** Papers that any side asks for; `null`: the side does not tell its whole list. */
  materials: Type.Array(Type.Object({ name: Text, asked: Type.Array(Nullable(Type.Boolean())), same: Type.Boolean() })),
  fields: Type.Array(
    Type.Object({
      field: Text,
      title: Text,
      /** One a side; null: not stated. */
      values: Type.Array(Nullable(Text)),
      same: Type.Boolean(),
    }),
  ),
  sentences: Type.Array(Text),
})
export type Comparison = Static<typeof Comparison>

export const compareRegions = contract({
  name: 'harmonise.compare-regions',
  summary: '把一个事项在至多六个地区的做法与统一标准逐项比较',
  kind: 'read',
  method: 'GET',
  path: '/items/{itemCode}/comparison',
  input: Type.Object(
    { itemCode: ItemCode, divisionCodes: Type.Array(DivisionCode, { minItems: 1, maxItems: 6, uniqueItems: true }) },
    strict,
  ),
  output: Comparison,
  errors: ['harmonise.item-unknown', 'harmonise.not-implemented'],
})

export const compareReferences = contract({
  name: 'harmonise.compare-references',
  summary: '比较一个事项在外省公布的做法',
  kind: 'read',
  method: 'GET',
  path: '/items/{itemCode}/reference-comparison',
  input: Type.Object({ itemCode: ItemCode }, strict),
  output: Comparison,
  errors: ['harmonise.item-unknown'],
})

export const DriftWork = Type.Object({
  id: Uuid,
  state: Type.Enum(Object.keys(WORK_STATES) as WorkState[]),
  itemCode: ItemCode,
  itemName: Text,
  divisionCode: DivisionCode,
  divisionName: Text,
  departmentId: Nullable(Uuid),
  departmentName: Nullable(Text),
  summary: Text,
  unexplained: Count,
  openedAt: Timestamp,
  dueOn: DateOnly,
  overdue: Type.Boolean(),
  closedAt: Nullable(Timestamp),
  settlementId: Nullable(Uuid),
})
export type DriftWork = Static<typeof DriftWork>

const workFilters = {
  itemCode: Type.Optional(ItemCode),
  /** This division and those below it. */
  divisionCode: Type.Optional(DivisionCode),
  departmentId: Type.Optional(Uuid),
  /** Places with at least one difference of this class now. */
  class: Type.Optional(Type.Enum(Object.keys(DRIFT_CLASSES) as DriftClass[])),
  state: Type.Optional(Type.Enum(Object.keys(WORK_STATES) as WorkState[])),
  overdue: Type.Optional(Type.Boolean()),
}

export const listDriftWork = contract({
  name: 'harmonise.list-drift-work',
  summary: '列出需要说明或者统一的差异，期限近的在前',
  kind: 'read',
  method: 'GET',
  path: '/drift-work',
  input: Type.Object({ ...workFilters, ...PageQuery }, strict),
  output: PageOf(DriftWork),
  errors: [],
})

export const exportDriftWork = contract({
  name: 'harmonise.export-drift-work',
  summary: '导出需要说明或者统一的差异，供会商使用',
  kind: 'read',
  method: 'GET',
  path: '/drift-work/sheet',
  input: Type.Object(workFilters, strict),
  output: FileOutput(XLSX),
  errors: [],
})

export const driftHeatMap = contract({
  name: 'harmonise.drift-heat-map',
  summary: '差异热力图：各地区 × 各主题，或者一个主题内的各事项',
  kind: 'read',
  method: 'GET',
  path: '/drift-heat-map',
  input: Type.Object(
    {
      /** Its cities, or of a city its counties, are the columns. */
      divisionCode: DivisionCode,
      /** Rows are the items of this theme; the themes themselves when not given. */
      theme: Type.Optional(Type.String({ maxLength: 50 })),
    },
    strict,
  ),
  output: Type.Object({
    columns: Type.Array(Type.Object({ divisionCode: DivisionCode, name: Text })),
    rows: Type.Array(Type.Object({ key: Text, title: Text })),
    /** Where there is any difference. Counts of places. */
    cells: Type.Array(
      Type.Object({ row: Text, divisionCode: DivisionCode, legal: Count, allowed: Count, unexplained: Count }),
    ),
  }),
  errors: [],
})

export const DriftScore = Type.Object({
  day: DateOnly,
  /** Implementations; with something of their own in force; and of these with differences of each class. */
  places: Count,
  observed: Count,
  unexplained: Count,
  legal: Count,
  allowed: Count,
  overdue: Count,
  /** 统一率: share of implementations without an unexplained difference, in per cent with two decimals. */
  score: Nullable(Type.Number()),
})
export type DriftScore = Static<typeof DriftScore>

export const driftScore = contract({
  name: 'harmonise.drift-score',
  summary: '一个省或者市的统一率逐日变化',
  kind: 'read',
  method: 'GET',
  path: '/drift-score',
  input: Type.Object(
    { divisionCode: DivisionCode, days: Type.Optional(Type.Integer({ minimum: 1, maximum: 730 })) },
    strict,
  ),
  output: Type.Object({ scores: Type.Array(DriftScore) }),
  errors: [],
})
