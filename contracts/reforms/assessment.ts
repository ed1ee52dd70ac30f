import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, FileOutput, Nullable, PageOf, PageQuery, Uuid } from '../contract.ts'
import { ReformAct } from './acts.ts'
import { Reform, ReformDocument, RehearsalFigure, reformDraft } from './model.ts'

const strict = { additionalProperties: false } as const
const byId = Type.Object({ reformId: Uuid }, strict)
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One of the items that a draft would reach, with what would change there. */
export const ScopePreview = Type.Object({
  itemsInScope: Type.Integer(),
  itemsChanged: Type.Integer(),
  scopeSentence: Type.String(),
  sentences: Type.Array(Type.String()),
  /** The first fifty. */
  items: Type.Array(
    Type.Object({
      itemCode: ItemCode,
      name: Type.String(),
      implementations: Type.Integer(),
      sentences: Type.Array(Type.String()),
    }),
  ),
})

export const previewScope = contract({
  name: 'reforms.preview-scope',
  summary: '预览改革适用的事项和每个事项的变化',
  kind: 'read',
  method: 'POST',
  path: '/reforms/preview',
  input: Type.Object(
    {
      scope: reformDraft.scope,
      acts: reformDraft.acts,
      effectiveFrom: Type.Optional(reformDraft.effectiveFrom),
    },
    strict,
  ),
  output: ScopePreview,
  errors: ['reforms.scope-empty'],
})

export const assessReform = contract({
  name: 'reforms.assess-reform',
  summary: '评估改革影响：事项、地区、表单、已打印指南、在办件和部门',
  kind: 'write',
  method: 'POST',
  path: '/reforms/{reformId}/impact',
  input: byId,
  output: Reform,
  errors: ['reforms.reform-not-found', 'reforms.reform-closed'],
})

export const TouchedPlace = Type.Object({
  itemCode: ItemCode,
  itemName: Type.String(),
  divisionCode: DivisionCode,
  divisionName: Type.String(),
  departmentName: Type.String(),
  taskCode: Type.String(),
  /** Has differences of its own. */
  differs: Type.Boolean(),
  observed: Type.Boolean(),
})

export const listTouchedPlaces = contract({
  name: 'reforms.list-touched-places',
  summary: '列出改革涉及的实施事项',
  kind: 'read',
  method: 'GET',
  path: '/reforms/{reformId}/places',
  input: Type.Object({ reformId: Uuid, divisionCode: Type.Optional(DivisionCode), ...PageQuery }, strict),
  output: PageOf(TouchedPlace),
  errors: ['reforms.reform-not-found'],
})

export const exportImpact = contract({
  name: 'reforms.export-impact',
  summary: '下载改革涉及的事项和实施事项清单',
  kind: 'read',
  method: 'GET',
  path: '/reforms/{reformId}/impact-sheet',
  input: byId,
  output: FileOutput(XLSX),
  errors: ['reforms.reform-not-found', 'reforms.not-assessed'],
})

export const rehearseReform = contract({
  name: 'reforms.rehearse-reform',
  summary: '用过去的办件预演改革',
  kind: 'write',
  method: 'POST',
  path: '/reforms/{reformId}/rehearsal',
  input: byId,
  output: Reform,
  errors: ['reforms.reform-not-found', 'reforms.reform-closed', 'reforms.rehearsal-running'],
})

export const rerunFigure = contract({
  name: 'reforms.rerun-figure',
  summary: '重新运行预演报告中一个数字的查询',
  kind: 'read',
  method: 'GET',
  path: '/reforms/{reformId}/rehearsal/figures/{key}',
  input: Type.Object({ reformId: Uuid, key: Type.String({ pattern: '^[a-zA-Z]{1,40}$' }) }, strict),
  output: RehearsalFigure,
  errors: ['reforms.reform-not-found', 'reforms.rehearsal-not-found', 'reforms.figure-not-found'],
})

export const exportRehearsal = contract({
  name: 'reforms.export-rehearsal',
  summary: '下载预演报告',
  kind: 'read',
  method: 'GET',
  path: '/reforms/{reformId}/rehearsal-sheet',
  input: byId,
  output: FileOutput(XLSX),
  errors: ['reforms.reform-not-found', 'reforms.rehearsal-not-found'],
})

export const REFORM_CHANGES = {
  item: '列入事项',
  standard: '基本事项',
  override: '本地差异',
  observed: '观测指南',
  implementationEnd: '停止实施',
  implementationBegin: '开始实施',
} as const
export type ReformChangeKind = keyof typeof REFORM_CHANGES

export const listReformChanges = contract({
  name: 'reforms.list-reform-changes',
  summary: '列出改革在事项目录中作出的修改',
  kind: 'read',
  method: 'GET',
  path: '/reforms/{reformId}/changes',
  input: Type.Object({ reformId: Uuid, ...PageQuery }, strict),
  output: PageOf(
    Type.Object({
      kind: Type.Enum(Object.keys(REFORM_CHANGES) as ReformChangeKind[]),
      itemCode: ItemCode,
      divisionCode: Nullable(DivisionCode),
      sentence: Type.String(),
    }),
  ),
  errors: ['reforms.reform-not-found'],
})

/** A real change of policy as a beginning: the acts that it names; whom it reaches, where the document tells it. */
export const ReformTemplate = Type.Object({
  id: Type.String(),
  title: Type.String(),
  document: ReformDocument,
  /** 全国, or the place that decided it. */
  regionName: Type.String(),
  changeType: Type.String(),
  itemName: Nullable(Type.String()),
  before: Nullable(Type.String()),
  after: Nullable(Type.String()),
  note: Nullable(Type.String()),
  source: Type.String(),
  /** None where it is not expressible. */
  acts: Type.Array(ReformAct),
  sentences: Type.Array(Type.String()),
  /** Why it is not expressible; null: `acts` say it. */
  unsayable: Nullable(Type.String()),
})

export const listReformTemplates = contract({
  name: 'reforms.list-reform-templates',
  summary: '列出可作模板的真实改革',
  kind: 'read',
  method: 'GET',
  path: '/reform-templates',
  input: Type.Object({}, strict),
  output: Type.Object({ templates: Type.Array(ReformTemplate) }),
  errors: [],
})
