import type { Contract } from '#contracts/contract.ts'
import type { ErrorTable } from '#contracts/fault.ts'
import { API_PREFIX } from '#platform/http/api-routes.ts'
import { STATUS_OF } from '#platform/http/problem.ts'
import { Tag } from '../../components/basics.tsx'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type SchemaLine, schemaLines, schemaText } from './schema-text.ts'

const words = t.reading.reference

/** The interface for people: every operation by its contract, every error code with its sentence. */
export const referencePage = (contracts: readonly Contract[], errors: ErrorTable) => {
  const rooms = [...Map.groupBy(contracts, (contract) => roomOf(contract.name))]
  return onGet(paths.reference, async (visit) =>
    visit.show(
      { title: words.title, crumbs: [] },
      <>
        <h1>{words.title}</h1>
        <p class="lead">
          {words.lead} <a href="/api/openapi.json">{words.openapi}</a>
        </p>
        <section class="card">
          <h2>{words.rulesTitle}</h2>
          <ul>
            {words.rules.map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
        </section>
        <nav class="card" aria-labelledby="contents">
          <h2 id="contents">{words.contents}</h2>
          <ul class="link-grid">
            {rooms.map(([room, list]) => (
              <li>
                <a href={`#${room}`}>
                  <span>{roomName(room)}</span>
                  <span class="count">{list.length}</span>
                </a>
              </li>
            ))}
            <li>
              <a href="#errors">
                <span>{words.errorTable}</span>
                <span class="count">{Object.keys(errors).length}</span>
              </a>
            </li>
          </ul>
        </nav>
        {rooms.map(([room, list]) => (
          <section class="card reference-room" aria-labelledby={room}>
            <h2 id={room}>{roomName(room)}</h2>
            {list.map((contract) => (
              <Operation contract={contract} />
            ))}
          </section>
        ))}
        <Errors errors={errors} />
      </>,
    ),
  )
}

const roomOf = (name: string): string => name.slice(0, name.indexOf('.'))
const roomName = (room: string): string => (words.rooms as Record<string, string>)[room] ?? room

function Operation({ contract }: { contract: Contract }) {
  const file = (contract.output as { 'x-file'?: string })['x-file']
  return (
    <section aria-labelledby={contract.name}>
      <h3 id={contract.name}>{contract.summary}</h3>
      <p>
        <span class="method">{contract.method}</span> <code>{API_PREFIX + contract.path}</code>
      </p>
      <p class="tags">
        <Tag>{contract.name}</Tag>
        {contract.personal && <Tag tone="accent">{words.personal}</Tag>}
        {contract.rateLimit && <Tag>{words.limit(contract.rateLimit.perMinute)}</Tag>}
      </p>
      {contract.upload && <p>{words.upload(Math.floor(contract.upload.maxBytes / 1_048_576))}</p>}
      <Lines title={words.input} lines={schemaLines(contract.input)} placeOf={(name) => placeOf(contract, name)} />
      {file ? (
        <p>
          {words.output}：{words.file(file)}
        </p>
      ) : (
        <Lines title={`${words.output}：${schemaText(contract.output)}`} lines={schemaLines(contract.output)} />
      )}
      {contract.errors.length > 0 && (
        <p>
          {words.errors}：
          {contract.errors.map((code, at) => (
            <>
              {at > 0 && '、'}
              <a href={`#${code}`}>
                <code>{code}</code>
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  )
}

function placeOf(contract: Contract, name: string): string {
  const top = name.split(/[.[]/)[0] as string
  if (contract.path.includes(`{${top}}`)) return words.places.path
  return contract.method === 'GET' ? words.places.query : words.places.body
}

interface LinesProps {
  title: string
  lines: readonly SchemaLine[]
  placeOf?: (name: string) => string
}

function Lines({ title, lines, placeOf: place }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>
        {title}（{lines.length}）
      </summary>
      <ul class="plain-list wide-code">
        {lines.map((line) => (
          <li>
            <code>{line.name}</code> <span class="muted">{line.type}</span>
            {place && (
              <span class="muted">
                {' '}
                {place(line.name)}
                {line.required && `，${words.needed}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Errors({ errors }: { errors: ErrorTable }) {
  return (
    <section class="card" aria-labelledby="errors">
      <h2 id="errors">{words.errorTable}</h2>
      <ul class="plain-list">
        {Object.entries(errors).map(([code, definition]) => (
          <li class="fact" id={code}>
            <span>
              <code>{code}</code> <Tag>{STATUS_OF[definition.kind]}</Tag>
            </span>
            <span>{definition.sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
