import { type Static, Type } from 'typebox'
import { ITEM_TYPES, ItemCode, type ItemType } from '../catalogue/model.ts'
import { DivisionCode, Nullable, Uuid } from '../contract.ts'

/*
 * What a reform does, as a closed list of acts. An act says one thing that a document says: each has its file in
 * modules/reforms/domain/acts, and its sentence there.
 */

const strict = { additionalProperties: false } as const
const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/** A paper: by its type in the dictionary, by the names that lists of materials give it, or both. */
export const MaterialRef = Type.Object(
  {
    typeCode: Nullable(Type.String({ maxLength: 60 })),
    names: Type.Array(Line(200), { maxItems: 20 }),
  },
  strict,
)
export type MaterialRef = Static<typeof MaterialRef>

const act = <K extends string, P extends Parameters<typeof Type.Object>[0]>(kind: K, members: P) =>
  Type.Object({ kind: Type.Literal(kind), ...members }, strict)

export const SuccessorItem = Type.Object({ code: ItemCode, name: Line(200) }, strict)

export const ReformAct = Type.Union([
  /** 取消材料. */
  act('cancelMaterial', { material: MaterialRef }),
  /** 以另一材料代替. */
  act('replaceMaterial', {
    material: MaterialRef,
    newName: Line(200),
    newTypeCode: Nullable(Type.String({ maxLength: 60 })),
    issuingOrgan: Nullable(Line(200)),
  }),
  /** 可容缺后补. */
  act('deferMaterial', { material: MaterialRef }),
  /** 审核改为告知承诺: the named papers need not be brought by who commits; all of them where none is named. */
  act('reviewToCommitment', { material: Nullable(MaterialRef), decideAtOnce: Type.Boolean() }),
  /** 压缩时限, in working days; limits told in calendar days, and unknown ones, stay as they are. */
  act('capLimit', { limit: Type.Enum(['promised', 'statutory']), days: Type.Integer({ minimum: 0, maximum: 3650 }) }),
  act('capVisits', { visits: Type.Integer({ minimum: 0, maximum: 20 }) }),
  /** 取消收费; or, with the name of a charge, lower that one. */
  act('lowerFee', {
    charge: Nullable(Line(200)),
    /** In yuan; null: no longer charged. */
    amount: Nullable(Type.Number({ minimum: 0 })),
  }),
  /** 许可改备案. */
  act('permitToFiling', {
    resultName: Line(100),
    /** Working days in which the filing is taken; 0: on the spot. */
    days: Type.Integer({ minimum: 0, maximum: 60 }),
  }),
  /** 实施机关改名. */
  act('renameOrgan', { from: Line(200), to: Line(200) }),
  /** 取消事项: nobody carries it out any more. */
  act('cancelItem', {}),
  /** 下放层级. Departments are found by their kind; where that does not tell, by what is said here. */
  act('moveDown', {
    from: Type.Enum(['province', 'city']),
    to: Type.Enum(['city', 'county']),
    departments: Type.Array(Type.Object({ divisionCode: DivisionCode, departmentId: Uuid }, strict), { maxItems: 400 }),
  }),
  /** 拆分: one item becomes several, each beginning with its content. */
  act('splitItem', { itemCode: ItemCode, into: Type.Array(SuccessorItem, { minItems: 2, maxItems: 20 }) }),
  /** 合并: several become one, whose content begins as that of the first. */
  act('mergeItems', {
    itemCodes: Type.Array(ItemCode, { minItems: 2, maxItems: 50, uniqueItems: true }),
    into: SuccessorItem,
  }),
])
export type ReformAct = Static<typeof ReformAct>
export type ReformActKind = ReformAct['kind']
export type ActOf<K extends ReformActKind> = Extract<ReformAct, { kind: K }>

export const REFORM_ACTS: Readonly<Record<ReformActKind, string>> = {
  cancelMaterial: '取消申请材料',
  replaceMaterial: '以另一材料代替',
  deferMaterial: '材料可容缺后补',
  reviewToCommitment: '审核改为告知承诺',
  capLimit: '压缩办理时限',
  capVisits: '减少跑动次数',
  lowerFee: '取消或者降低收费',
  permitToFiling: '许可改为备案',
  renameOrgan: '实施机关改名',
  cancelItem: '取消事项',
  moveDown: '下放层级',
  splitItem: '拆分事项',
  mergeItems: '合并事项',
}

/** Whom it reaches: everything given must fit, and something must be given. */
export const ReformScope = Type.Object(
  {
    /** Owner of the basic items. */
    ownerDivisionCode: DivisionCode,
    itemCodes: Nullable(Type.Array(ItemCode, { minItems: 1, maxItems: 5000, uniqueItems: true })),
    itemTypes: Nullable(
      Type.Array(Type.Enum(Object.keys(ITEM_TYPES) as ItemType[]), { minItems: 1, uniqueItems: true }),
    ),
    /** Part of the lead department's name. */
    leadDepartment: Nullable(Line(100)),
    /** Only items that ask for this paper. */
    asksFor: Nullable(MaterialRef),
    /** Every item of the owner: said outright, so that nobody means it by leaving all empty. */
    everything: Type.Boolean(),
  },
  strict,
)
export type ReformScope = Static<typeof ReformScope>
