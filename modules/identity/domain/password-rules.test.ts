import { expect, it } from 'vitest'
import { isStrongPassword } from './password-rules.ts'

it.each(['Shuili-2026', '水利局的门牌3号院', 'correct horse', 'kq7vvw21'])('accepts %s', (password) => {
  expect(isStrongPassword(password, ['zhangsan'])).toBe(true)
})

it.each([
  ['too short', 'a1b2c3'],
  ['letters alone', 'abcdefghij'],
  ['digits alone', '8273645182'],
  ['among the commonest', 'QWERTY123'],
  ['one character over and over', 'aaaaaaaa1'],
  ['the login in it', 'Zhangsan-1'],
  ['too long', 'a1'.repeat(65)],
])('refuses what is %s', (_, password) => {
  expect(isStrongPassword(password, ['zhangsan'])).toBe(false)
})
