import { describe, expect, it } from 'vitest'
import { ImplementationRow } from '#contracts/catalogue/index.ts'
import { isCreditCode } from '#modules/regions/index.ts'
import { isOfSchema } from '#platform/operations/validate.ts'
import { readPerturbations } from './perturbations.ts'
import { generateProvince, WHOLE } from './province.ts'

const SMALL = { items: 60, regions: 40 }
const small = generateProvince(11, SMALL)
const all = (province: ReturnType<typeof generateProvince>) => ({
  implementations: [...province.implementations()],
  guides: [...province.guides()],
  key: [...province.key()],
})

describe('the generated province', () => {
  it('is the same for the same seed and another for another', () => {
    const first = all(small)
    expect(all(generateProvince(11, SMALL))).toEqual(first)
    expect(all(generateProvince(12, SMALL)).guides).not.toEqual(first.guides)
  })

  it('has as many regions and items as the issue speaks of, each code once', () => {
    const whole = generateProvince(3, WHOLE)
    expect(whole.regions.length * whole.items.length).toBe(2_201_290)
    expect(new Set(whole.items.map(({ code }) => code)).size).toBe(3731)
    expect(new Set(whole.items.map(({ name }) => name)).size).toBe(3731)
    expect(new Set(whole.organs.map(({ uscc }) => uscc)).size).toBe(whole.organs.length)
    expect(whole.organs.filter(({ uscc }) => !isCreditCode(uscc))).toEqual([])
    expect(Object.keys(Object.groupBy(whole.regions, ({ level }) => level))).toEqual([
      'province',
      'city',
      'county',
      'town',
    ])
  })

  it('has one organ for each item and region, and rows as the catalogue takes them', () => {
    const rows = [...small.implementations()]
    expect(rows).toHaveLength(2400)
    const organs = new Map(small.organs.map(({ uscc, divisionCode }) => [uscc, divisionCode]))
    for (const row of rows) {
      expect(organs.get(row.uscc)).toBe(row.divisionCode)
      expect(isOfSchema(ImplementationRow, row), JSON.stringify(row)).toBe(true)
    }
  })

  it('deviates in about three of a hundred places, one in four of them really', () => {
    const province = generateProvince(5, { items: 600, regions: 200 })
    const share = (count: number) => count / 120_000
    const published = [...province.implementations()].filter(({ differences }) => differences).length
    const guides = [...province.guides()].length
    expect(share(published + guides)).toBeGreaterThan(0.025)
    expect(share(published + guides)).toBeLessThan(0.033)
    const aliases = [...province.key()].filter(({ kind }) => kind === 'respelled')
    const unseen = aliases.filter(({ alias }) => alias === 'unseen').length / aliases.length
    expect(unseen).toBeGreaterThan(0.3)
    expect(unseen).toBeLessThan(0.37)
  })

  it('has an answer for each guide, and none for a place that is as the standard', () => {
    const province = generateProvince(5, { items: 300, regions: 100 })
    const place = ({ itemCode, divisionCode }: { itemCode: string; divisionCode: string }) =>
      `${itemCode}/${divisionCode}`
    const deviating = new Set([
      ...[...province.guides()].map(place),
      ...[...province.implementations()].filter(({ differences }) => differences).map(place),
    ])
    expect(new Set([...province.key()].map(place))).toEqual(deviating)
  })
})

describe('perturbations from outside', () => {
  const perturbed = (lines: readonly object[]) =>
    generateProvince(11, SMALL, readPerturbations(lines.map((line) => JSON.stringify(line)).join('\n')))

  it('change the guide that they name, and what they leave open is drawn by the seed', () => {
    const item = small.items[7]!
    const [first] = item.standard.materials
    const lines = [
      { itemCode: item.code, divisionCode: '370300', field: 'promisedLimit', op: 'set', value: 99, expect: 'drift' },
      { itemIndex: 7, divisionCode: '370300', field: 'materials', op: 'add', value: '无犯罪记录证明', expect: 'drift' },
      {
        ...{ itemName: item.name, divisionCode: '370300', field: 'materials', op: 'respell' },
        ...{ material: first!.paper.name, value: '另一种写法', expect: 'none' },
      },
      { field: 'acceptanceConditions', op: 'reorder', expect: 'none' },
      { itemIndex: 9, divisionCode: '370400', field: 'promisedLimit', op: 'set', value: 1, expect: 'allowed' },
    ]
    const province = perturbed(lines)
    expect(province.bad).toEqual([])
    expect(all(perturbed(lines))).toEqual(all(province))
    const guide = [...province.guides()].find((g) => g.itemCode === item.code && g.divisionCode === '370300')
    expect(guide?.row).toMatchObject({ promised_days: 99 })
    const names = guide?.row.materials?.map(({ name }) => name)
    expect(names).toContain('无犯罪记录证明')
    expect(names).toContain('另一种写法')
    expect(names).not.toContain(first!.paper.name)
    const key = [...province.key()].filter(({ source }) => source === 'perturbation')
    expect(key).toHaveLength(5)
    expect(key.map(({ expect: expected }) => expected).sort()).toEqual(['allowed', 'drift', 'drift', 'none', 'none'])
    const row = [...province.implementations()].find(
      ({ itemCode, divisionCode }) => itemCode === small.items[9]!.code && divisionCode === '370400',
    )
    expect(row?.differences).toMatchObject([{ field: 'promisedLimit', value: { count: 1 } }])
  })

  it('are refused with their row and a reason when they cannot be carried out', () => {
    const text = [
      '{',
      JSON.stringify({ field: 'colour', op: 'set', value: 1, expect: 'drift' }),
      JSON.stringify({ field: 'promisedLimit', op: 'add', value: 1, expect: 'drift' }),
      JSON.stringify({ field: 'promisedLimit', op: 'set', value: 'x', expect: 'drift' }),
      '',
      JSON.stringify({ itemIndex: 9999, field: 'materials', op: 'drop', expect: 'drift' }),
      JSON.stringify({
        regionIndex: 0,
        itemIndex: 0,
        field: 'materials',
        op: 'drop',
        material: '没有的材料',
        expect: 'drift',
      }),
      JSON.stringify({ field: 'fee', op: 'set', value: '收费', expect: 'allowed' }),
    ].join('\n')
    const { bad } = generateProvince(11, SMALL, readPerturbations(text))
    expect(bad.map(({ row }) => row)).toEqual([1, 2, 3, 4, 6, 7, 8])
    for (const { reason } of bad) expect(reason.length).toBeGreaterThan(5)
  })
})
