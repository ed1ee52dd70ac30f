import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modules } from '#app/modules.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { ROOMS } from './boundaries.mjs'
import { declaredEvents } from './types.ts'

const app = await openTestApp()
const LONGEST_PAGE = 80
const events = declaredEvents()

describe('every room', () => {
  it('stands in the table of boundaries', () => {
    expect(modules.map(({ name }) => name)).toEqual(Object.keys(ROOMS))
  })

  it.each(modules.map(({ name }) => name))(
    '%s explains itself on one page: its tables and its events by name',
    async (room) => {
      const file = join(projectRoot, 'modules', room, 'README.md')
      expect(existsSync(file), file).toBe(true)
      const text = readFileSync(file, 'utf8')
      expect(text.split('\n').length).toBeLessThanOrEqual(LONGEST_PAGE)
      const { rows } = await app.pool.query<{ name: string }>(
        `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition`,
        [room],
      )
      const own = events.filter(({ name }) => name.startsWith(`${room}.`))
      const named = [...rows.map(({ name }) => name), ...own.map(({ name }) => name.slice(room.length + 1))]
      expect(named.filter((name) => !text.includes(name))).toEqual([])
    },
  )
})
