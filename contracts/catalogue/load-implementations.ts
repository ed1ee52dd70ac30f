import { type Static, Type } from 'typebox'
import { contract, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'
import { Difference, ItemCode, ItemContent, type LocalContent } from './model.ts'

/** One field as a place itself publishes it; materials as the whole list. */
const ObservedDifference = Type.Object(
  {
    field: Type.Enum(Object.keys(ItemContent.properties) as (keyof ItemContent)[]),
    value: Type.Unknown(),
  },
  { additionalProperties: false },
)

const Line = Nullable(Type.String({ maxLength: 500 }))

/** What one line of a list of implementations says: who carries an item out where, at which window, and what is otherwise there. */
export const ImplementationRow = Type.Object(
  {
    itemCode: ItemCode,
    divisionCode: DivisionCode,
    /** 统一社会信用代码 of the department, which is registered already. */
    uscc: Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' }),
    local: Type.Optional(
      Type.Partial(
        Type.Object(
          {
            address: Line,
            officeHours: Line,
            enquiryPhone: Line,
            complaintPhone: Line,
          } satisfies Record<keyof LocalContent, unknown>,
          { additionalProperties: false },
        ),
      ),
    ),
    /** Since when it is carried out; since it was registered when not given. */
    effectiveFrom: Type.Optional(Timestamp),
    demo: Type.Optional(Type.Boolean()),
    /** Differences within the bounds, or by legal exception; judged as when they are published one by one. */
    differences: Type.Optional(Type.Array(Difference, { minItems: 1, maxItems: 30 })),
    /** What the place itself publishes, kept beside the standard until it is settled. */
    observed: Type.Optional(
      Type.Object(
        {
          differences: Type.Array(ObservedDifference, { maxItems: 60 }),
          sourceUrl: Type.String({ minLength: 1, maxLength: 2000 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
export type ImplementationRow = Static<typeof ImplementationRow>

/** Rows of one batch: one transaction, one ledger entry. */
export const LOAD_BATCH = 5_000

export const loadImplementations = contract({
  name: 'catalogue.load-implementations',
  summary: '批量登记实施事项：哪个地区的哪个部门办理哪个事项，在哪个窗口，有哪些差异',
  kind: 'write',
  method: 'POST',
  path: '/implementations/batches',
  input: Type.Object(
    { rows: Type.Array(ImplementationRow, { minItems: 1, maxItems: LOAD_BATCH }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    batchId: Uuid,
    created: Type.Integer({ minimum: 0 }),
    /** Rows that say what is registered already. */
    unchanged: Type.Integer({ minimum: 0 }),
    /** Rows that were not taken, counted from 1; the others were. */
    refused: Type.Array(Type.Object({ row: Type.Integer({ minimum: 1 }), reason: Type.String() })),
  }),
  errors: [],
})
