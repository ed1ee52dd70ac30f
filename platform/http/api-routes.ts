import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Contract, FileAnswer, Upload, UploadKind } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { acceptedMediaType } from '../files/accept-upload.ts'
import { keptFileName } from '../files/file-name.ts'
import type { Invoker } from '../operations/invoke.ts'
import type { AnyOperation } from '../operations/operation.ts'
import { sendFile } from './send-file.ts'
import type { Sessions } from './sessions.ts'
import { inUploadSlot } from './upload-slots.ts'

export const API_PREFIX = '/api/v1'

/** Every operation becomes a route: where its input lies follows from its contract. */
export async function apiRoutes(
  app: FastifyInstance,
  options: { operations: readonly AnyOperation[]; invoke: Invoker; sessions: Sessions },
): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fields: 20, fieldSize: 10_000 } })
  for (const operation of options.operations) {
    const contract = operation.contract as Contract
    app.route({
      method: contract.method,
      url: `${API_PREFIX}${contract.path.replace(/\{(\w+)\}/g, ':$1')}`,
      ...(contract.rateLimit && {
        config: { rateLimit: { max: contract.rateLimit.perMinute, timeWindow: 60_000 } },
      }),
      ...(!('x-file' in contract.output) && { schema: { response: { 200: contract.output } } }),
      handler: async (request, reply) => {
        if (contract.kind === 'write') options.sessions.guardWrite(request)
        const actor = await options.sessions.actorOf(request)
        const answer = async (sent?: SentUpload) =>
          options.invoke(
            operation,
            {
              actor,
              session: options.sessions.of(request),
              requestId: request.id,
              idempotencyKey: header(request, 'idempotency-key'),
              // Fields of a form are text, as those of a query are.
              source: contract.method === 'GET' || sent ? 'text' : 'json',
              upload: sent?.file,
            },
            inputOf(request, contract, sent?.fields),
          )
        const { upload } = contract
        if (!upload) return answerWith(reply, contract, await answer())
        // Nobody's megabytes are read before we know whose they are.
        if (actor.kind === 'anonymous') throw platformFault('platform.unauthenticated')
        return inUploadSlot(async () =>
          answerWith(reply, contract, await answer(await readUpload(request, upload.maxBytes, upload.accept))),
        )
      },
    })
  }
}

function inputOf(request: FastifyRequest, contract: Contract, fields?: Record<string, string>): object {
  const params = request.params as object
  if (contract.method === 'GET') return { ...(request.query as object), ...params }
  const body = fields ?? request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) throw platformFault('platform.malformed-body')
  return { ...body, ...params }
}

function answerWith(reply: FastifyReply, contract: Contract, answer: unknown): FastifyReply | unknown {
  reply.header('cache-control', 'no-store')
  if ('x-file' in contract.output) return sendFile(reply, answer as FileAnswer)
  return answer ?? {}
}

interface SentUpload {
  readonly file: Upload
  readonly fields: Record<string, string>
}

/** Reads the one file and the fields before it; the type is told by content, and the size is bounded while reading. */
async function readUpload(
  request: FastifyRequest,
  maxBytes: number,
  accept: UploadKind = 'documents',
): Promise<{ file: Upload; fields: Record<string, string> }> {
  if (!request.isMultipart()) throw platformFault('platform.file-missing')
  const fields: Record<string, string> = {}
  let file: Upload | undefined
  for await (const part of request.parts({ limits: { fileSize: maxBytes } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const content = await part.toBuffer().catch((error: { code?: string }) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
      throw platformFault('platform.file-too-large', { megabytes: Math.floor(maxBytes / 1_048_576) })
    })
    if (part.fieldname === 'file' && content.length > 0) {
      file = {
        content,
        fileName: keptFileName(part.filename),
        mediaType: await acceptedMediaType(content, accept),
      }
    }
  }
  if (!file) throw platformFault('platform.file-missing')
  return { file, fields }
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
