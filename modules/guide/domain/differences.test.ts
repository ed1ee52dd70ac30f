import { describe, expect, it } from 'vitest'
import type { ItemContent, LocalContent } from '#contracts/catalogue/model.ts'
import { exampleDepartment, exampleDivision, exampleItem } from '../testing.ts'
import { compileGuide } from './compile-guide.ts'
import { differencesBetween } from './differences.ts'

function guide(
  content: Partial<ItemContent> = {},
  local: Partial<LocalContent> = {},
  item: Partial<typeof exampleItem> = {},
) {
  return compileGuide(
    {
      ...exampleItem,
      ...item,
      content: { ...exampleItem.content, ...content },
      local: { ...exampleItem.local, ...local },
    },
    exampleDivision,
    exampleDepartment,
    new Date('2026-03-02T02:00:00Z'),
  )
}
const changes = (content: Partial<ItemContent>) => differencesBetween(guide(), guide(content))
const [application] = exampleItem.content.materials!

describe('differencesBetween', () => {
  it('has nothing to say of two guides that say the same', () => {
    expect(differencesBetween(guide(), guide())).toEqual([])
  })

  it('names a new material and one that is no longer needed', () => {
    const plan = { ...application!, id: 'floor-plan', name: '经营场所平面图' }
    expect(changes({ materials: [application!, plan] })).toEqual(['新增材料“经营场所平面图”。'])
    expect(differencesBetween(guide({ materials: [application!, plan] }), guide())).toEqual([
      '不再需要材料“经营场所平面图”。',
    ])
  })

  it('tells how one material is asked for differently', () => {
    const changed = { ...application!, originals: 2, necessity: 'deferrable' as const, copies: null }
    expect(changes({ materials: [changed] })).toEqual([
      '材料“食品经营许可申请书”的必要性由“必要”改为“可容缺后补”。',
      '材料“食品经营许可申请书”的原件由 1 份改为 2 份。',
      '材料“食品经营许可申请书”的复印件由 0 份改为未公布。',
    ])
  })

  it('says limits, visits and fees in people’s units', () => {
    expect(changes({ promisedLimit: { count: 7, unit: 'workingDay', note: null }, onsiteVisits: 0 })).toEqual([
      '承诺时限由 10 个工作日改为 7 个工作日。',
      '到现场次数由 1 次改为 0 次。',
    ])
    expect(changes({ promisedLimit: { count: 0, unit: 'workingDay', note: null }, statutoryLimit: null })).toEqual([
      '法定办结时限由 20 个工作日改为未公布。',
      '承诺时限由 10 个工作日改为即时办结。',
    ])
    expect(changes({ fee: { charged: true, note: '每证 10 元' } })).toEqual([
      '收费由“不收费”改为“收费”。',
      '补充了收费说明。',
    ])
  })

  it('tells conditions, steps and places', () => {
    expect(changes({ acceptanceConditions: ['取得营业执照'] })).toEqual(['取消受理条件“具有与经营食品相适应的场所”。'])
    expect(differencesBetween(guide(), guide({}, { address: '示例路 9 号' }))).toEqual([
      '办理地点由“示例路 1 号”改为“示例路 9 号”。',
    ])
    expect(changes({ handlingSteps: [{ name: '受理', organ: null, days: 1, note: null }] })).toEqual([
      '办理流程由“受理、决定”改为“受理”。',
    ])
  })

  it('says so when a republished version changes nothing that one could read', () => {
    const again = guide(
      {},
      {},
      { pins: { ...exampleItem.pins, basicVersionId: '0192f0c0-0000-7000-8000-0000000000aa' } },
    )
    expect(differencesBetween(guide(), again)).toEqual(['内容没有变化，仅重新发布。'])
  })

  it('leaves no field of an item untold', () => {
    const other: { [field in keyof ItemContent]: ItemContent[field] } = {
      name: '食品经营许可（新）',
      itemType: '10',
      onApplication: false,
      leadDepartment: '行政审批服务部门',
      serviceObjects: ['person'],
      personThemes: ['就业创业'],
      corporateThemes: [],
      legalBasis: null,
      acceptanceConditions: null,
      materials: null,
      materialsStatus: 'partial',
      handlingSteps: null,
      reviewSteps: [],
      caseType: 'instant',
      statutoryLimit: { count: 20, unit: 'workingDay', note: '不含现场核查' },
      promisedLimit: null,
      fee: null,
      onsiteVisits: null,
      onsiteReason: null,
      handlingForms: [],
      result: { kind: 'licence', name: '食品经营许可证', licenceTypeCode: null, validYears: null },
      faq: [{ question: '许可证有效期多久？', answer: '见许可证。' }],
      remedies: '可以申请行政复议',
      sources: [],
      situations: null,
    }
    for (const [field, value] of Object.entries(other)) {
      expect(changes({ [field]: value }), field).not.toContain('内容没有变化，仅重新发布。')
    }
  })
})
