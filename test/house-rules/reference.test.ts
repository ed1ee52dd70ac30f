import { describe, expect, it } from 'vitest'
import { allErrors, allListeners, allOperations } from '#app/compose.ts'
import { QUALITY_SEVERITIES } from '#contracts/catalogue/index.ts'
import type { Contract } from '#contracts/contract.ts'
import { QUALITY_RULES } from '#modules/catalogue/index.ts'
import { STATUS_OF } from '#platform/http/problem.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { LAYERS, NETWORK_CLIENTS, ROOMS } from './boundaries.mjs'
import { declaredEvents } from './types.ts'

const app = await openTestApp()

const page = (title: string, why: string, ...sections: string[]) =>
  [`# ${title}`, `${why} Made by \`npm run reference\`; a test keeps it equal to the program.`, ...sections]
    .join('\n\n')
    .concat('\n')
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (text: string) => `\`${text}\``
const roomOf = (name: string) => name.split('.')[0] as string

/** Compared with the file, or written into it with `vitest --update`. */
const keep = (name: string, content: string) => expect(content).toMatchFileSnapshot(`../../docs/reference/${name}.md`)

describe('the reference is what the program is', () => {
  it('operations', async () => {
    const contracts = allOperations.map((operation) => operation.contract as Contract)
    const rooms = [...Map.groupBy(contracts, ({ name }) => roomOf(name))].map(([room, list]) => {
      const rows = list.map(({ name, summary, method, path, kind, personal, upload, rateLimit, errors }) => [
        code(name),
        summary,
        code(`${method} ${path}`),
        [
          kind === 'write' ? 'writes' : 'reads',
          ...(personal ? ['personal data'] : []),
          ...(upload ? [`file to ${upload.maxBytes / 1_048_576} MB`] : []),
          ...(rateLimit ? [`${rateLimit.perMinute} a minute`] : []),
        ].join(', '),
        errors.map(code).join(' '),
      ])
      return `## ${room}\n\n${table(['Operation', 'What', 'Address below /api/v1', 'Kind', 'Own errors'], rows)}`
    })
    await keep('operations', page('Operations', 'Everything that can be done, by room.', ...rooms))
  })

  it('errors', async () => {
    const rows = Object.entries(allErrors)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, { kind, sentence }]) => [code(name), String(STATUS_OF[kind]), sentence])
    await keep(
      'errors',
      page('Errors', 'Every code that an answer may carry (RFC 9457).', table(['Code', 'Status', 'Sentence'], rows)),
    )
  })

  it('events', async () => {
    const rows = declaredEvents().map(({ name, payload, why }) => [
      code(name),
      code(payload),
      allListeners
        .filter(({ to }) => to === name)
        .map(({ name: listener }) => code(listener))
        .join(' '),
      why,
    ])
    await keep(
      'events',
      page('Events', 'News between rooms: ids and codes only.', table(['Event', 'Payload', 'Heard by', 'Note'], rows)),
    )
  })

  it('quality rules', async () => {
    const rows = QUALITY_RULES.map(({ code: name, severity, field, sentence, example, source }) => [
      code(name),
      QUALITY_SEVERITIES[severity],
      code(field),
      sentence,
      example,
      source,
    ])
    await keep(
      'quality-rules',
      page(
        'Quality rules',
        'What the content of an item is checked against: 必须修改 keeps a new version from being published, 建议完善 does not; what is in force is touched by neither.',
        table(['Code', 'Severity', 'Element', 'Sentence', 'Example of a breach', 'Source'], rows),
      ),
    )
  })

  it('boundaries', async () => {
    const rooms = Object.entries(ROOMS).map(([room, may]) => [code(room), may.map(code).join(' ') || '–'])
    const layers = Object.entries(LAYERS).map(([layer, { may, why }]) => [
      code(layer),
      may.map(code).join(' ') || '–',
      why,
    ])
    const network = Object.entries(NETWORK_CLIENTS).map(([path, why]) => [code(path), why])
    await keep(
      'boundaries',
      page(
        'Boundaries',
        'Who may import whom.',
        `## Rooms, lowest first\n\n${table(['Room', 'Uses'], rooms)}`,
        `## Folders\n\n${table(['Folder', 'May import', 'Because'], layers)}`,
        `## Who may open connections\n\n${table(['Path', 'What for'], network)}`,
      ),
    )
  })

  it('tables', async () => {
    const { rows } = await app.ownerPool.query<{ schema: string; name: string; comment: string; columns: string[] }>(
      `SELECT n.nspname AS schema, c.relname AS name, coalesce(obj_description(c.oid, 'pg_class'), '') AS comment,
              array(SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN '' ELSE ' or null' END
                      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS columns
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname = ANY($1) AND c.relname NOT LIKE 'kysely%'
        ORDER BY array_position($1, n.nspname::text), c.relname`,
      [['platform', ...Object.keys(ROOMS)]],
    )
    const schemas = [...Map.groupBy(rows, ({ schema }) => schema)].map(([schema, list]) => {
      const lines = list.map(({ name, comment, columns }) => [code(name), comment, columns.map(code).join(', ')])
      return `## ${schema}\n\n${table(['Table', 'What', 'Columns'], lines)}`
    })
    await keep('tables', page('Tables', 'One schema a room; only the room itself reads and writes it.', ...schemas))
  })
})
