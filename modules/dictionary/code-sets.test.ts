import { describe, expect, it } from 'vitest'
import { CODE_SETS, codeOfName, currentVersion, nameOfCode, recode } from './code-sets.ts'

const STANDARD = 'GB/T 39046—2020'

describe('code sets', () => {
  it('keep each version apart: the same code may mean the contrary', () => {
    expect(nameOfCode('satisfaction', STANDARD, '1')).toBe('非常满意')
    expect(nameOfCode('satisfaction', '好差评接口实践', '1')).toBe('非常不满意')
    expect(recode('satisfaction', '1', STANDARD, '好差评接口实践')).toBe('5')
  })

  it('tell a code of the standard in the codes of practice, and nothing where practice has none', () => {
    expect(recode('service-object', '5', STANDARD, 'C0109 实践')).toBe('6')
    expect(recode('service-object', '5', 'C0109 实践', STANDARD)).toBeUndefined()
    expect(recode('service-object', '7', STANDARD, 'C0109 实践')).toBeUndefined()
    expect(codeOfName('no-such-set', STANDARD, '自然人')).toBeUndefined()
  })

  it('are written in the version added last', () => {
    expect(currentVersion('service-object')).toBe('C0109 实践')
    expect(currentVersion('exercise-level')).toBe(STANDARD)
    expect(() => currentVersion('no-such-set')).toThrow()
  })

  it('go there and back within one version without loss', () => {
    for (const { set, versions } of CODE_SETS.values()) {
      expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length)
      for (const { version, codes } of versions) {
        for (const [code, name] of Object.entries(codes)) expect(codeOfName(set, version, name)).toBe(code)
      }
    }
  })
})
