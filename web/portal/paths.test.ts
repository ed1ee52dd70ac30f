import { describe, expect, it } from 'vitest'
import { type PortalPath, paths } from './paths.ts'

describe('the path table', () => {
  it('fills the parts of a pattern and adds a query', () => {
    expect(paths.guide.to({ division: '370303', item: '000131001000' })).toBe('/guides/370303/000131001000')
    expect(paths.search.to({ q: '开饭店', page: 2, theme: undefined })).toBe(
      '/search?q=%E5%BC%80%E9%A5%AD%E5%BA%97&page=2',
    )
  })

  it('cannot be led out of its place by a part', () => {
    expect(paths.licence.to({ licence: '../x' })).toBe('/my/licences/..%2Fx')
  })

  it('has no address twice', () => {
    const patterns = Object.values(paths as Record<string, PortalPath>).map((path) =>
      path.pattern.replace(/:\w+/g, ':'),
    )
    expect(new Set(patterns).size).toBe(patterns.length)
  })
})
