import type { MaterialRef, ReformAct, ReformDocument } from '#contracts/reforms/index.ts'

/** One row of reference/policy-changes.json. */
export interface PolicyChange {
  readonly document: string
  readonly date: string
  readonly scope: string
  readonly item: string | null
  readonly material_cancelled: string | null
  readonly change_type: string
  readonly before: string | null
  readonly after: string | null
  readonly source: string
  readonly note: string | null
}

/** A real change as the beginning of a reform: what it does, and of which document. Whom it reaches is chosen in the catalogue. */
export type ReformFromPolicy = {
  readonly title: string
  readonly document: ReformDocument
  readonly itemName: string | null
} & ({ readonly acts: readonly ReformAct[] } | { readonly unsayable: string })

type Sayable = readonly ReformAct[] | string

const paper = (name: string): MaterialRef => ({ typeCode: null, names: [name] })
const cancelled = (name: string): ReformAct => ({ kind: 'cancelMaterial', material: paper(name) })

/** What each kind of change says, as acts; or why it cannot be said, in a sentence. */
const READINGS: Readonly<Record<string, (change: PolicyChange) => Sayable>> = {
  '证明不再由村（居）委会出具': ({ material_cancelled: name }) => (name ? [cancelled(name)] : NO_LIST),
  取消材料: ({ material_cancelled: name }) => (name ? [cancelled(name)] : NO_LIST),
  减材料: ({ material_cancelled: name }) => (name ? [cancelled(name.replace(/（.*?时）$/, ''))] : NO_LIST),
  '取消证明，改为另一证明': ({ before, after }) =>
    before && after
      ? [
          {
            kind: 'replaceMaterial',
            material: paper(before),
            newName: after,
            newTypeCode: null,
            issuingOrgan: /^.*?地(.+?)出具的/.exec(after)?.[1] ?? null,
          },
        ]
      : NO_LIST,
  审核改为告知承诺: ({ material_cancelled: name }) => [
    { kind: 'reviewToCommitment', material: name ? paper(name) : null, decideAtOnce: true },
  ],
  许可改为备案: ({ material_cancelled: names }) => [
    { kind: 'permitToFiling', resultName: '备案凭证', days: 0 },
    ...(names ?? '')
      .split('；')
      .filter((name) => name.includes('审查同意'))
      .map(cancelled),
  ],
  实施机关改名: ({ before, after }) => {
    const from = before?.split('；') ?? []
    const to = after?.split('；') ?? []
    return from.length > 0 && from.length === to.length
      ? from.map((name, at): ReformAct => ({ kind: 'renameOrgan', from: name, to: to[at] as string }))
      : '来源没有写明改名前后的对应关系。'
  },
  取消登记: () => [{ kind: 'cancelItem' }],
  取消许可: () => [{ kind: 'cancelItem' }],
  下放层级: ({ before, after }) => [
    {
      kind: 'moveDown',
      from: before?.startsWith('省') || after?.includes('设区的市') ? 'province' : 'city',
      to: 'county',
      departments: [],
    },
  ],
  许可证合并: () => [{ kind: 'cancelItem' }],
  取消纸质证件: () => '取消的是办理结果的纸质形式，不是申请材料或者办理条件，请在事项的“送达方式”中修改。',
}

const NO_LIST = '来源只有数量，没有列出取消了哪些材料，不能据此修改任何事项。'
const NOT_READ = '来源没有写明具体改变了什么。'

export function reformFromPolicyChange(change: PolicyChange): ReformFromPolicy {
  const reading = READINGS[change.change_type]
  const said = reading ? reading(change) : change.change_type.includes('取消') ? NO_LIST : NOT_READ
  const about = change.item ?? change.material_cancelled
  return {
    title: [change.change_type.replace(/（.*?）$/, ''), about].filter(Boolean).join('：').slice(0, 100),
    document: documentOf(change),
    itemName: change.item,
    ...(typeof said === 'string' ? { unsayable: said } : { acts: said }),
  }
}

/** 国发〔2016〕12号 is a number; everything else a name. A date that the source tells only in part is left out. */
function documentOf({ document, date }: PolicyChange): ReformDocument {
  const number = /[\u4e00-\u9fff]+〔\d{4}〕\d+号/.exec(document)?.[0] ?? null
  return { name: document, number, date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null }
}
