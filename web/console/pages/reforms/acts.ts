import { type MaterialRef, REFORM_ACTS, type ReformAct, type ReformActKind } from '#contracts/reforms/acts.ts'
import type { ReformDraft } from '#contracts/reforms/model.ts'

export const ACT_KINDS = Object.entries(REFORM_ACTS).map(([value, label]) => ({
  value: value as ReformActKind,
  label,
}))

const NO_PAPER: MaterialRef = { typeCode: null, names: [] }

/** An act before anything of it is filled in. */
export function emptyAct(kind: ReformActKind): ReformAct {
  switch (kind) {
    case 'cancelMaterial':
    case 'deferMaterial':
      return { kind, material: NO_PAPER }
    case 'replaceMaterial':
      return { kind, material: NO_PAPER, newName: '', newTypeCode: null, issuingOrgan: null }
    case 'reviewToCommitment':
      return { kind, material: null, decideAtOnce: true }
    case 'capLimit':
      return { kind, limit: 'promised', days: 5 }
    case 'capVisits':
      return { kind, visits: 1 }
    case 'lowerFee':
      return { kind, charge: null, amount: null }
    case 'permitToFiling':
      return { kind, resultName: '备案凭证', days: 0 }
    case 'renameOrgan':
      return { kind, from: '', to: '' }
    case 'cancelItem':
      return { kind }
    case 'moveDown':
      return { kind, from: 'city', to: 'county', departments: [] }
    case 'splitItem':
      return {
        kind,
        itemCode: '',
        into: [
          { code: '', name: '' },
          { code: '', name: '' },
        ],
      }
    case 'mergeItems':
      return { kind, itemCodes: [], into: { code: '', name: '' } }
  }
}

export const emptyDraft = (ownerDivisionCode: string): ReformDraft => ({
  title: '',
  document: { name: '', number: null, date: null },
  scope: {
    ownerDivisionCode,
    itemCodes: null,
    itemTypes: null,
    leadDepartment: null,
    asksFor: null,
    everything: false,
  },
  acts: [],
  openCases: 'favour',
  exceptions: 'keep',
  observed: 'keep',
  effectiveFrom: null,
})

const isPaperNamed = (ref: MaterialRef): boolean => ref.typeCode !== null || ref.names.length > 0

/** What is missing before a draft can be looked at, in sentences that say what to do. */
export function missingOf(draft: ReformDraft): string[] {
  const { scope } = draft
  const stated =
    scope.everything ||
    [scope.itemCodes, scope.itemTypes, scope.leadDepartment, scope.asksFor].some((one) => one !== null)
  return [
    ...(draft.title.trim() ? [] : ['请填写改革名称。']),
    ...(draft.document.name.trim() ? [] : ['请填写发文依据。']),
    ...(draft.acts.length > 0 ? [] : ['请至少添加一项改革措施。']),
    ...draft.acts.flatMap((act, at) => (isActComplete(act) ? [] : [`第 ${at + 1} 项措施没有填写完整。`])),
    ...(stated ? [] : ['请说明适用于哪些事项，至少填写一个条件。']),
  ]
}

export function isActComplete(act: ReformAct): boolean {
  switch (act.kind) {
    case 'cancelMaterial':
    case 'deferMaterial':
      return isPaperNamed(act.material)
    case 'replaceMaterial':
      return isPaperNamed(act.material) && act.newName.trim() !== ''
    case 'reviewToCommitment':
      return act.material === null || isPaperNamed(act.material)
    case 'permitToFiling':
      return act.resultName.trim() !== ''
    case 'renameOrgan':
      return act.from.trim() !== '' && act.to.trim() !== ''
    case 'splitItem':
      return isCode(act.itemCode) && act.into.length > 1 && act.into.every(isSuccessor)
    case 'mergeItems':
      return act.itemCodes.length > 1 && act.itemCodes.every(isCode) && isSuccessor(act.into)
    default:
      return true
  }
}

const isCode = (code: string): boolean => /^([0-9A-Z]{12}([0-9]{2})?|[0-9A-Z]{10})$/.test(code)
const isSuccessor = (item: { readonly code: string; readonly name: string }): boolean =>
  isCode(item.code) && item.name.trim() !== ''

/** The wizard's steps, in their order. */
export const STEPS = [
  { key: 'what', title: '改什么' },
  { key: 'scope', title: '适用范围' },
  { key: 'impact', title: '影响评估' },
  { key: 'rehearsal', title: '预演' },
  { key: 'rule', title: '规则与时间' },
  { key: 'submit', title: '提交复核' },
] as const
export type Step = (typeof STEPS)[number]['key']
export const stepOf = (text: string | null): Step => STEPS.find(({ key }) => key === text)?.key ?? 'what'
export const stepAfter = (step: Step): Step => STEPS[STEPS.findIndex(({ key }) => key === step) + 1]?.key ?? step
