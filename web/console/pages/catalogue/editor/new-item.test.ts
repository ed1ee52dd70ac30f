import { describe, expect, it } from 'vitest'
import { levelOf, newItemOf } from './new-item.ts'

describe('a new item in the address', () => {
  it('is told by its owner, name, type and level, and where its content is copied from', () => {
    const all = new URLSearchParams({ owner: '370000', name: '演示', type: '01', level: 'main', from: '000131024000' })
    expect(newItemOf(all)).toEqual({ owner: '370000', name: '演示', type: '01', level: 'main', from: '000131024000' })
    all.delete('owner')
    expect(newItemOf(all)).toBeUndefined()
    expect(newItemOf(new URLSearchParams())).toBeUndefined()
  })

  it('has the level that its code tells', () => {
    expect(['000131024000', '000131024001', '00013102400001', '0001310240'].map(levelOf)).toEqual([
      'main',
      'sub',
      'handling',
      'main',
    ])
  })
})
