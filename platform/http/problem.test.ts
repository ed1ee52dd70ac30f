import { expect, it } from 'vitest'
import { toFault } from './problem.ts'

it('asks to come again when the database was busy or gave way to another, and hides what nobody foresaw', () => {
  for (const code of ['40001', '40P01', '55P03', '57014', '53300', '08006', 'ECONNREFUSED']) {
    expect([code, toFault(Object.assign(new Error('x'), { code })).code]).toEqual([code, 'platform.unavailable'])
  }
  expect(toFault(Object.assign(new Error('x'), { code: '23514' })).code).toBe('platform.internal')
})
