import type { TSchema } from 'typebox'
import type { Contract } from '#contracts/contract.ts'
import type { ErrorTable } from '#contracts/fault.ts'
import { API_PREFIX } from './api-routes.ts'
import { STATUS_OF } from './problem.ts'

const PLATFORM_CODES = [
  'platform.invalid-input',
  'platform.unauthenticated',
  'platform.forbidden',
  'platform.too-many-requests',
  'platform.internal',
]

/** OpenAPI 3.1 made from the contracts alone: what is not in a contract is not promised. */
export function openApiDocument(contracts: readonly Contract[], errors: ErrorTable, version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const contract of contracts) {
    const path = `${API_PREFIX}${contract.path}`
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationObject(contract, errors) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '通办 Tongban API',
      version,
      description: '全省统一的政务服务接口。写操作须带 Idempotency-Key 请求头；错误按 RFC 9457 返回。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tongban_session' } },
    },
  }
}

function operationObject(contract: Contract, errors: ErrorTable): object {
  const inPath = [...contract.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string)
  const properties = contract.input.properties as Record<string, TSchema>
  const required = new Set((contract.input.required as string[] | undefined) ?? [])
  const rest = Object.keys(properties).filter((name) => !inPath.includes(name))
  const inQuery = contract.method === 'GET' ? rest : []
  const inBody = contract.method === 'GET' ? [] : rest
  const parameters = [
    ...inPath.map((name) => ({ name, in: 'path', required: true, schema: properties[name] })),
    ...inQuery.map((name) => ({ name, in: 'query', required: required.has(name), schema: properties[name] })),
    ...(contract.kind === 'write'
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            schema: { type: 'string', minLength: 8, maxLength: 100 },
          },
        ]
      : []),
  ]
  return {
    operationId: contract.name,
    summary: contract.summary,
    tags: [contract.name.split('.')[0]],
    ...(parameters.length > 0 && { parameters }),
    ...((inBody.length > 0 || contract.upload) && { requestBody: requestBody(contract, inBody, properties, required) }),
    responses: { 200: answer(contract), ...problems([...PLATFORM_CODES, ...contract.errors], errors) },
  }
}

function requestBody(
  contract: Contract,
  names: string[],
  properties: Record<string, TSchema>,
  required: Set<string>,
): object {
  const schema = {
    type: 'object',
    properties: {
      ...Object.fromEntries(names.map((name) => [name, properties[name]])),
      ...(contract.upload && { file: { type: 'string', format: 'binary' } }),
    },
    required: [...names.filter((name) => required.has(name)), ...(contract.upload ? ['file'] : [])],
  }
  return { required: true, content: { [contract.upload ? 'multipart/form-data' : 'application/json']: { schema } } }
}

function answer(contract: Contract): object {
  const mediaType = (contract.output as { 'x-file'?: string })['x-file']
  return { description: '成功', content: { [mediaType ?? 'application/json']: { schema: contract.output } } }
}

function problems(codes: readonly string[], errors: ErrorTable): Record<string, object> {
  const byStatus = new Map<number, string[]>()
  for (const code of codes) {
    const definition = errors[code]
    if (!definition) throw new Error(`no such error code: ${code}`)
    const status = STATUS_OF[definition.kind]
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\` ${definition.sentence}`])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      String(status),
      {
        description: lines.join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'instance'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: '可以念给办事人听的一句话' },
    status: { type: 'integer' },
    code: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, detail: { type: 'string' } } },
    },
  },
}
