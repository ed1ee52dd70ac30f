import { expect, it } from 'vitest'
import { maskIdentityNumber, maskMobile, maskName } from './masks.ts'

it('shows the first character of a name', () => {
  expect(maskName('张三')).toBe('张*')
  expect(maskName('欧阳明')).toBe('欧**')
  expect(maskName('𠮷田')).toBe('𠮷*')
  expect(maskName('演示·张三')).toBe('演示·张*')
})

it('shows the ends of numbers', () => {
  expect(maskIdentityNumber('37030319900101123X')).toBe('3703**********123X')
  expect(maskMobile('13800001234')).toBe('138****1234')
})
