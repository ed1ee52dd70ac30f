import { expect, test } from 'vitest'
import { STAFF_ROLES } from '#contracts/actor.ts'
import { homeOf, MENU, menuFor } from './menu.ts'
import { safeNext } from './paths.ts'

test('each role has a first screen, and handlers begin with their work', () => {
  for (const role of STAFF_ROLES) expect(homeOf(role)).toMatch(/^\//)
  expect(homeOf('clerk')).toBe('/work')
  expect(homeOf('administrator')).not.toBe('/work')
})

test('administration is shown to administrators alone, the records to auditors alone', () => {
  const withAdministration = STAFF_ROLES.filter((role) => menuFor(role).some((entry) => entry.group === '管理'))
  expect(withAdministration).toEqual(['administrator'])
  expect(MENU.find((entry) => entry.key === 'ledger')?.roles).toEqual(['auditor'])
})

test('after signing in one stays on this site', () => {
  expect(safeNext('/cases/1?tab=a')).toBe('/cases/1?tab=a')
  for (const evil of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    null,
    '/sign-in',
  ]) {
    expect(safeNext(evil)).toBe('/')
  }
})
