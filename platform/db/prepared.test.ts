import { describe, expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { inTransaction, rawQuery } from './database.ts'
import { prepared } from './prepared.ts'

const app = await openTestApp()
const DOUBLE = prepared('test.double', 'SELECT $1::integer * 2 AS answer')

describe('a prepared statement', () => {
  it('is kept by the connection that has run it, and answers like any other', async () => {
    await inTransaction(app.db, async (tx) => {
      expect((await rawQuery<{ answer: number }>(tx, DOUBLE, [21])).rows).toEqual([{ answer: 42 }])
      expect((await rawQuery<{ answer: number }>(tx, DOUBLE, [4])).rows).toEqual([{ answer: 8 }])
      const kept = await rawQuery<{ name: string }>(tx, 'SELECT name FROM pg_prepared_statements', [])
      expect(kept.rows.map((row) => row.name)).toContain('test.double')
    })
  })

  it('cannot share its name with another text', () => {
    expect(() => prepared('test.double', 'SELECT 1')).toThrow('test.double')
    expect(prepared('test.double', DOUBLE)).toBe(DOUBLE)
  })
})
