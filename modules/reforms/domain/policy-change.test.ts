import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReformDraft } from '#contracts/reforms/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { validateInput } from '#platform/operations/validate.ts'
import { type PolicyChange, reformFromPolicyChange } from './policy-change.ts'

const { changes } = JSON.parse(readFileSync(join(projectRoot, 'reference/policy-changes.json'), 'utf8')) as {
  changes: PolicyChange[]
}
const read = changes.map((change) => ({ change, reform: reformFromPolicyChange(change) }))

/** Kind of change → what it becomes; a kind that is missing here, or a new row of another kind, fails. */
const EXPECTED: Readonly<Record<string, string>> = {
  '证明不再由村（居）委会出具': 'cancelMaterial',
  '取消证明，改为另一证明': 'replaceMaterial',
  取消材料: 'cancelMaterial',
  减材料: 'cancelMaterial',
  审核改为告知承诺: 'reviewToCommitment',
  许可改为备案: 'permitToFiling',
  实施机关改名: 'renameOrgan',
  取消登记: 'cancelItem',
  取消许可: 'cancelItem',
  下放层级: 'moveDown',
  许可证合并: 'cancelItem',
  取消纸质证件: '取消的是办理结果的纸质形式，不是申请材料或者办理条件，请在事项的“送达方式”中修改。',
}
const ONLY_COUNTS = '来源只有数量，没有列出取消了哪些材料，不能据此修改任何事项。'

describe('the 42 real changes of policy', () => {
  it('are 42', () => {
    expect(read).toHaveLength(42)
  })

  it.each(
    read.map(({ change, reform }) => [change.change_type, change.item ?? change.material_cancelled, reform] as const),
  )('%s %s is said as acts, or told as not expressible with the reason', (kind, _, reform) => {
    const said = 'acts' in reform ? reform.acts[0]?.kind : reform.unsayable
    expect(said).toBe(EXPECTED[kind] ?? ONLY_COUNTS)
  })

  it('are 36 that can be said, and 6 that cannot', () => {
    expect(read.filter(({ reform }) => 'acts' in reform)).toHaveLength(36)
  })

  it('are drafts that the contract accepts once their scope is chosen', () => {
    for (const { reform } of read) {
      if (!('acts' in reform)) continue
      const draft = {
        title: reform.title,
        document: reform.document,
        scope: {
          ownerDivisionCode: '370000',
          itemCodes: null,
          itemTypes: null,
          leadDepartment: null,
          asksFor: null,
          everything: true,
        },
        acts: reform.acts,
        openCases: 'favour',
        exceptions: 'keep',
        observed: 'keep',
        effectiveFrom: null,
      }
      expect(() => validateInput(ReformDraft, draft, 'json')).not.toThrow()
    }
  })

  it('tell number and date of their document where the source does', () => {
    const filed = read.find(({ change }) => change.document === '国发〔2016〕12号')?.reform
    expect(filed?.document).toEqual({ name: '国发〔2016〕12号', number: '国发〔2016〕12号', date: null })
    const adoption = read.find(({ change }) => change.change_type === '取消证明，改为另一证明')?.reform
    expect(adoption).toMatchObject({
      document: { date: '2023-07-20' },
      acts: [{ newName: '收养人经常居住地卫生健康主管部门出具的收养人生育情况证明', issuingOrgan: '卫生健康主管部门' }],
    })
  })
})
