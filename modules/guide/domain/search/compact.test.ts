import { describe, expect, it } from 'vitest'
import { compact } from './compact.ts'

describe('the compact form of a text', () => {
  it('leaves out what stands between the words that tell something', () => {
    expect(compact('我想开个小吃店，可以吗？')).toBe('我想开小吃店可以')
    expect(compact('帮我办一下吧')).toBe('帮我办')
  })

  it('keeps the place in 网吧 and 酒吧', () => {
    expect(compact('想开个网吧')).toBe('想开网吧')
    expect(compact('酒吧的许可证')).toBe('酒吧许可证')
  })
})
