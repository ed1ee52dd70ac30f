import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, anonymous } from '#contracts/actor.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { sendFile } from '#platform/http/send-file.ts'
import type { Sessions } from '#platform/http/sessions.ts'
import type { Runtime } from '#platform/operations/context.ts'
import type { Invoker } from '#platform/operations/invoke.ts'
import { type Frame, renderDocument } from '../layout/document.tsx'
import { paths } from '../paths.ts'
import type { Assets } from './assets.ts'
import type { Divisions } from './divisions.ts'
import { formBody } from './form-body.ts'
import type { SentFile } from './read-sent-file.ts'
import type { PageHead, Visit } from './visit.ts'

export interface VisitParts {
  readonly runtime: Runtime
  readonly invoke: Invoker
  readonly sessions: Sessions
  readonly assets: Assets
  readonly divisions: Divisions
}

export const DIVISION_COOKIE = 'tongban_division'

export async function openVisit(
  parts: VisitParts,
  request: FastifyRequest,
  reply: FastifyReply,
  sent?: SentFile,
): Promise<Visit> {
  const { runtime, invoke, sessions, assets } = parts
  const actor = await sessions.actorOf(request)
  const signedIn = actor !== anonymous && actor.kind !== 'anonymous'
  const body = formBody(sent?.fields ?? request.body)
  const query = request.query as Record<string, string | string[] | undefined>
  const division = await parts.divisions.chosen(request.cookies[DIVISION_COOKIE])
  const wantsJson = request.headers.accept === 'application/json'
  const csrf = () => (signedIn ? sessions.csrfToken(request) : undefined)

  return {
    request,
    reply,
    actor,
    signedIn,
    demo: runtime.demo,
    now: runtime.clock.now(),
    publicUrl: runtime.publicUrl,
    division,
    body,
    upload: sent?.file,
    uploadFault: sent?.fault,
    assets,
    wantsJson,
    query(name) {
      const value = query[name]
      return (Array.isArray(value) ? value[0] : value)?.trim() || undefined
    },
    call: (operation, input) =>
      invoke(
        operation,
        {
          actor,
          session: sessions.of(request),
          requestId: request.id,
          idempotencyKey: body.text('_key') || randomUUID(),
          source: 'text',
          upload: sent?.file,
        },
        input,
      ),
    formSecrets: () => ({ csrf: csrf(), key: randomUUID() }),
    show(head: PageHead, content) {
      const frame: Frame = {
        who: whoIs(actor),
        divisionName: head.divisionName ?? division?.name,
        demo: runtime.demo,
        // A page reached by a token or a number must not hand its address on to other links.
        path: head.noindex ? paths.home.to() : request.url,
        csrf: csrf(),
        notice: sessions.takeNotice(request),
        assets,
      }
      return reply
        .status(head.status ?? (head.fault ? 422 : 200))
        .type('text/html; charset=utf-8')
        .header('cache-control', 'private, no-store')
        .send(renderDocument(frame, head, content))
    },
    file: (answer) => sendFile(reply, answer),
    goTo(address, notice) {
      if (notice) sessions.leaveNotice(request, notice)
      if (wantsJson) return reply.header('cache-control', 'no-store').send({ location: address })
      return reply.redirect(address, 303)
    },
    mustSignIn() {
      if (!signedIn) throw platformFault('platform.unauthenticated')
    },
  }
}

export function whoIs(actor: Actor): Frame['who'] {
  return actor.kind === 'person' ? 'person' : actor.kind === 'staff' ? 'staff' : 'anonymous'
}
