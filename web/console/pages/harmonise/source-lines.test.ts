import { describe, expect, it } from 'vitest'
import { sourceLines } from './source-lines.ts'

describe('a row as it stood in its file', () => {
  it('is told column by column, without those that say nothing', () => {
    const row = {
      item_name: '取水许可',
      fee: null,
      备注: ' 无 ',
      materials: ['申请书', { name: '营业执照', copies: 1 }],
      visits: '',
    }
    expect(sourceLines(row)).toEqual([
      { name: '事项名称', text: '取水许可' },
      { name: '备注', text: '无' },
      { name: '申请材料', text: '申请书\n名称：营业执照，份数：1' },
    ])
  })

  it('of a sheet is each title with what stands below it, told once where its lines agree', () => {
    const titles = ['区县', '材料']
    expect(sourceLines({ titles, cells: ['张店区', '申请书'] })).toEqual([
      { name: '区县', text: '张店区' },
      { name: '材料', text: '申请书' },
    ])
    const cells = [
      ['张店区', '申请书'],
      ['张店区', '身份证'],
    ]
    expect(sourceLines({ titles, cells })).toEqual([
      { name: '区县', text: '张店区' },
      { name: '材料', text: '申请书\n身份证' },
    ])
  })

  it('may be nothing at all', () => {
    expect(sourceLines(null)).toEqual([])
    expect(sourceLines('一行文字')).toEqual([])
  })
})
