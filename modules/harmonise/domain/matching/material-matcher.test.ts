import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHIPPED } from '#modules/dictionary/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import gold from './gold-material-names.json' with { type: 'json' }
import { createMaterialMatcher } from './material-matcher.ts'
import { isCatchAll, materialKeys, nameParts } from './material-name.ts'
import { bare } from './normalise.ts'

const types = SHIPPED.materialTypes
const match = createMaterialMatcher({ types, decisions: new Map() })
const codeOf = (name: string, item: string | null = null) => match(name, item).to?.code ?? null
const listed = readFileSync(join(projectRoot, 'reference', 'guides-open.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line).materials ?? []).map((material: { name: string }) => material.name as string))

describe('matching a material to the dictionary', () => {
  it('knows one paper under all the names that lists give it', () => {
    for (const name of [
      '身份证复印件',
      '居民身份证（复印件）',
      '申请人身份证明',
      '《法定代表人（负责人）身份证》复印件1份，加盖公章',
    ])
      expect(codeOf(name), name).toBe('resident-identity-card')
  })

  it('finds the type of materials as they were labelled by hand, and none where none fits', () => {
    const wrong = Object.entries(gold as Record<string, string | null>).filter(([name, code]) => codeOf(name) !== code)
    expect(wrong.map(([name, code]) => `${name}: ${codeOf(name)} not ${code}`)).toEqual([])
  })

  it('leaves of the lists that the project ships only the catch-alls without a type', () => {
    const unknown = listed.filter((name) => codeOf(name) === null)
    expect(unknown.filter((name) => !match(name, null).catchAll)).toEqual([])
    expect(unknown.length).toBeGreaterThan(5)
  })

  it('never makes a paper of its own of the copy of one', () => {
    const forms = [
      '及复印件',
      '及其复印件',
      '原件及复印件',
      '原件和复印件各1份',
      '原件、复印件',
      '原件及复印件一式两份',
      '正本、副本',
      '正、副本原件及复印件',
      '原件（核验）及复印件（加盖公章）',
      '原件或复印件',
      '原件并提交复印件1份',
    ]
    // Words before it that the dictionary does not know: found at the end of the name, or as a form of what it applies for.
    const names = types.flatMap(({ name }) => (/原件|复印件/.test(name) ? [] : [name, `往年使用过的甲类${name}`]))
    const split = names.flatMap((name) =>
      forms.flatMap((form) => {
        const alone = match(name, null)
        const { to, parts } = match(name + form, null)
        const same = to?.code === alone.to?.code && parts.length === alone.parts.length
        return same ? [] : [`${name}${form}: ${to?.code} not ${alone.to?.code}, ${parts.map(({ text }) => text)}`]
      }),
    )
    expect(split).toEqual([])
    for (const [name, papers] of [
      ['委托代理人提交申请的,还需提供代理人身份证原件及复印件及申请人授权委托书', 2],
      ['身份证、户口簿及复印件一式两份', 2],
      ['董事会决议、章程、任命文件或身份证复印件', 4],
      ['申请人结婚证及复印件一式两份(已婚情况)', 1],
      ['申请人户口本及复印件一式两份', 1],
      ['拟任负责人的任职资格批准文件原件及复印件', 1],
      ['建设工程消防设计审核申请表及复印件', 1],
      ['原件及复印件', 1],
    ] as const)
      expect(
        nameParts(name).map(({ text }) => text),
        name,
      ).toHaveLength(papers)
  })

  it('takes a compound name apart and says whether one of the papers is enough', () => {
    expect(match('身份证、户口簿', null)).toMatchObject({
      relation: 'all',
      parts: [{ text: '身份证' }, { text: '户口簿' }],
    })
    const either = match('营业执照复印件或者企业名称预先核准通知书', null)
    expect(either.relation).toBe('any')
    expect(either.parts.map(({ to }) => to?.code)).toEqual(['business-licence', 'name-pre-approval'])
    expect(match('灭火和应急疏散预案', null).parts).toEqual([])
  })

  it('knows a catch-all for what it is', () => {
    for (const name of ['其他材料', '法律、法规规定的其他材料', '审批机关认为需要提交的其他材料', '其他有关资料'])
      expect([name, isCatchAll(name), codeOf(name)]).toEqual([name, true, null])
    expect(isCatchAll('其他相关部门批准设立临时零售点的材料')).toBe(false)
  })

  it('tells application forms apart by what they apply for, and a bare one by the item that asks for it', () => {
    expect(codeOf('食品经营许可证（新办）申请表')).toBe('food-business-application')
    expect(codeOf('食品生产许可证申请表')).toBe('food-production-application')
    expect(codeOf('林木采伐申请表')).toBeNull()
    expect(codeOf('申请表')).toBe('application-form')
    expect(codeOf('申请表', '最低生活保障')).toBe('minimum-living-application')
  })

  it('keeps what a name says of form, number and holder', () => {
    expect(match('申请人身份证及复印件一式两份（加盖公章）', null).facts).toEqual({
      original: false,
      copy: true,
      electronic: false,
      sealed: true,
      count: 2,
      holder: '申请人',
    })
  })

  it('follows what a person has decided for a name', () => {
    const decided = createMaterialMatcher({
      types,
      decisions: new Map([
        ['办证小本', 'business-licence'],
        ['身份证', null],
      ]),
    })
    expect(decided('《办证小本》', null)).toMatchObject({ to: { code: 'business-licence' }, score: 1 })
    expect(decided('身份证', null)).toMatchObject({ to: null, reason: '已决定不对应任何材料类型' })
  })

  it('finds each name and alias of the dictionary again, and no two types under one', () => {
    const owner = new Map<string, string>()
    for (const type of types) {
      for (const name of [type.name, ...type.aliases]) {
        expect(codeOf(name), name).toBe(type.code)
        expect(owner.get(bare(name)) ?? type.code, `${name} of two types`).toBe(type.code)
        owner.set(bare(name), type.code)
      }
    }
  })

  it('shortens every name to something, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const { score, state, to } = match(name, null)
        expect(score >= 0 && score <= 1).toBe(true)
        expect(to !== null).toBe(state === 'matched')
      }),
    )
    for (const name of listed) expect(materialKeys(name).length).toBeGreaterThan(0)
  })
})
