import { expect, it } from 'vitest'
import { describeError } from './describe-error.ts'

it('tells of a refused row which constraint, and none of its values', () => {
  const refused = Object.assign(new Error('new row for relation "person" violates check constraint "person_check"'), {
    code: '23514',
    table: 'person',
    constraint: 'person_check',
    detail: 'Failing row contains (1, 张三, 13800001111).',
    where: 'COPY person, line 1: "张三"',
  })
  const described = describeError(new Error('saving failed', { cause: refused }))
  expect(described).toMatchObject({
    message: 'saving failed',
    cause: { code: '23514', table: 'person', constraint: 'person_check' },
  })
  expect(JSON.stringify(described)).not.toMatch(/张三|138/)
  expect(described.stack).toContain('describe-error.test.ts')
})

it('quotes nothing of what could not be read', () => {
  const unreadable = Object.assign(new Error('invalid input syntax for type date: "张三 "1990""'), { code: '22007' })
  expect(describeError(unreadable).message).toBe('invalid input syntax for type date: "…"')
  const parse = () => JSON.parse('张三 13800001111')
  expect(parse).toThrow()
  try {
    parse()
  } catch (error) {
    expect(JSON.stringify(describeError(error))).not.toMatch(/张三|138/)
  }
  expect(describeError('张三')).toEqual({ type: 'string', message: '', stack: '' })
})
