import { describe, expect, it } from 'vitest'
import { ACT_KINDS, emptyAct, emptyDraft, isActComplete, missingOf, stepAfter, stepOf } from './acts.ts'

describe('a reform in the wizard', () => {
  it('has an empty act of every kind', () => {
    for (const { value } of ACT_KINDS) expect(emptyAct(value).kind).toBe(value)
  })

  it('tells what is missing before it can be looked at', () => {
    const draft = emptyDraft('370000')
    expect(missingOf(draft)).toEqual([
      '请填写改革名称。',
      '请填写发文依据。',
      '请至少添加一项改革措施。',
      '请说明适用于哪些事项，至少填写一个条件。',
    ])
    const filled = {
      ...draft,
      title: '减材料',
      document: { name: '通知', number: null, date: null },
      acts: [emptyAct('cancelMaterial')],
      scope: { ...draft.scope, everything: true },
    }
    expect(missingOf(filled)).toEqual(['第 1 项措施没有填写完整。'])
    const acts = [{ kind: 'cancelMaterial' as const, material: { typeCode: null, names: ['身份证明'] } }]
    expect(missingOf({ ...filled, acts })).toEqual([])
  })

  it('knows a split or merger only with codes and names', () => {
    expect(isActComplete(emptyAct('splitItem'))).toBe(false)
    const into = { code: 'TB0100002000', name: '合并后' }
    expect(isActComplete({ kind: 'mergeItems', itemCodes: ['TB0100001000'], into })).toBe(false)
    expect(isActComplete({ kind: 'mergeItems', itemCodes: ['TB0100001000', 'TB0100003000'], into })).toBe(true)
  })

  it('goes from step to step, and from nowhere to the first', () => {
    expect(stepOf('impact')).toBe('impact')
    expect(stepOf('elsewhere')).toBe('what')
    expect(stepAfter('what')).toBe('scope')
    expect(stepAfter('submit')).toBe('submit')
  })
})
