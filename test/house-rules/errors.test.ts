import { describe, expect, it } from 'vitest'
import { allErrors } from '#app/compose.ts'
import { modules } from '#app/modules.ts'
import { platformErrors } from '#contracts/platform-errors.ts'

describe('errors', () => {
  it('carry codes of their own room, each code once', () => {
    const codes = [...modules.flatMap(({ errors }) => Object.keys(errors)), ...Object.keys(platformErrors)]
    expect(new Set(codes).size).toBe(codes.length)
    for (const { name, errors } of modules) {
      for (const code of Object.keys(errors)) expect(code).toMatch(new RegExp(`^${name}\\.[a-z0-9]+(-[a-z0-9]+)*$`))
    }
  })

  it.each(Object.entries(allErrors))('%s says in a whole Chinese sentence what to do', (_code, { sentence }) => {
    expect(sentence).toMatch(/^[^\s].*[。？！]$/s)
    expect(sentence).toMatch(/[\u4e00-\u9fff]/)
    // Half-width punctuation between Chinese characters is a slip of the keyboard.
    expect(sentence).not.toMatch(/[\u4e00-\u9fff][,;:?!][\u4e00-\u9fff]/)
  })
})
