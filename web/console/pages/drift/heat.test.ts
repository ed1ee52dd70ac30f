import { describe, expect, it } from 'vitest'
import { countIn, type HeatMap, heatOption, narrowed } from './heat.ts'

const map: HeatMap = {
  columns: [
    { divisionCode: '370302', name: '淄川区' },
    { divisionCode: '370303', name: '张店区' },
  ],
  rows: [
    { key: '经营管理', title: '经营管理' },
    { key: '卫生', title: '卫生' },
  ],
  cells: [
    { row: '卫生', divisionCode: '370303', legal: 1, allowed: 0, unexplained: 2 },
    { row: '经营管理', divisionCode: '370302', legal: 0, allowed: 3, unexplained: 0 },
  ],
}

describe('the heat map', () => {
  it('puts each count of the chosen class at its column and row, and nothing where none differs', () => {
    expect(heatOption(map, 'unexplained').series[0]?.data).toEqual([[1, 1, 2]])
    expect(heatOption(map, 'allowed').series[0]?.data).toEqual([[0, 0, 3]])
  })

  it('leaves out rows and columns that have nothing of the class', () => {
    const { rows, columns } = narrowed(map, 'unexplained')
    expect(rows.map(({ key }) => key)).toEqual(['卫生'])
    expect(columns.map(({ name }) => name)).toEqual(['张店区'])
  })

  it('reads the same counts for its table', () => {
    expect(countIn(map, '卫生', '370303', 'legal')).toBe(1)
    expect(countIn(map, '卫生', '370302', 'unexplained')).toBe(0)
  })
})
