import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { anonymous } from '#contracts/actor.ts'
import type { Contract } from '#contracts/contract.ts'
import { type ErrorTable, Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { STATUS_OF } from '#platform/http/problem.ts'
import type { Sessions } from '#platform/http/sessions.ts'
import { inUploadSlot } from '#platform/http/upload-slots.ts'
import type { Runtime } from '#platform/operations/context.ts'
import type { Invoker } from '#platform/operations/invoke.ts'
import { validatorFile } from './form/validator-file.ts'
import { loadAssets } from './kit/assets.ts'
import { createDivisions } from './kit/divisions.ts'
import { openVisit, type VisitParts } from './kit/open-visit.ts'
import { readSentFile, type SentFile } from './kit/read-sent-file.ts'
import type { PortalRoute } from './kit/route.ts'
import { ownAddress } from './kit/safe-address.ts'
import { faultDocument } from './pages/fault/fault-document.tsx'
import { anonymousGuides, guidePage, sendCachedGuide } from './pages/guide/guide-page.tsx'
import { aboutPage } from './pages/reading/about-page.tsx'
import { referencePage } from './pages/reading/reference-page.tsx'
import { paths } from './paths.ts'
import { routes } from './router.ts'
import { FOREVER, staticFiles } from './static-files.ts'

export interface PortalParts {
  readonly runtime: Runtime
  readonly invoke: Invoker
  readonly sessions: Sessions
  /** For the reference page. */
  readonly contracts: readonly Contract[]
  readonly errors: ErrorTable
  readonly version: string
  /** The lowest division that covers every department; undefined while there is none. */
  readonly servedDivision: () => Promise<string | undefined>
}

export interface Portal {
  readonly routes: (app: FastifyInstance) => Promise<void>
  /** Shows a fault as a page; those who have to sign in first are led there and back. */
  readonly renderFault: (request: FastifyRequest, reply: FastifyReply, fault: Fault) => Promise<unknown>
}

/** The citizens' side: server-rendered pages over the same operations as the API. */
export function createPortal(parts: PortalParts): Portal {
  const { runtime, invoke, sessions } = parts
  const assets = loadAssets()
  const divisions = createDivisions({
    nameOf: (divisionCode) =>
      invoke(regionsOperations.getDivision, { actor: anonymous }, { divisionCode }).then(
        (division) => division.name,
        (error) => {
          if (error instanceof Fault && error.kind === 'not-found') return undefined
          throw error
        },
      ),
    served: parts.servedDivision,
  })
  const visits: VisitParts = { runtime, invoke, sessions, assets, divisions }

  return {
    async routes(app) {
      staticFiles(app, assets, runtime.publicUrl)
      guideRoute(app, visits)
      validatorRoute(app, invoke)
      // The parser of uploads listens to every request of its scope: the guide stays outside.
      await app.register(async (scope) => {
        await scope.register(multipart, { limits: { files: 1, fields: 20, fieldSize: 10_000 } })
        for (const route of [...routes, aboutPage(parts.version), referencePage(parts.contracts, parts.errors)]) {
          addRoute(scope, route, visits)
        }
      })
    },
    async renderFault(request, reply, fault) {
      if (fault.kind === 'unauthenticated' && fault.code === 'platform.unauthenticated') {
        // A form cannot be sent again after signing in: it leads back to the page that showed it.
        const next = request.method === 'GET' ? request.url : ownAddress(pathOfReferrer(request), paths.my.to())
        return reply.redirect(paths.signIn.to({ next }), 303)
      }
      return reply
        .status(STATUS_OF[fault.kind])
        .type('text/html; charset=utf-8')
        .send(await faultDocument(visits, request, fault))
    },
  }
}

function addRoute(app: FastifyInstance, route: PortalRoute, visits: VisitParts): void {
  app.route({
    method: route.method,
    url: route.pattern,
    ...(route.perMinute && { config: { rateLimit: { max: route.perMinute, timeWindow: 60_000 } } }),
    handler: async (request, reply) => {
      const handle = async (sent?: SentFile) => {
        if (route.method === 'POST') {
          const fields = sent?.fields ?? (request.body as Record<string, unknown> | undefined)
          visits.sessions.guardWrite(request, typeof fields?._csrf === 'string' ? fields._csrf : '')
        }
        const visit = await openVisit(visits, request, reply, sent)
        await route.handle(visit, request.params as never)
        return reply
      }
      const { uploadBytes } = route
      if (!uploadBytes) return handle()
      const { kind } = await visits.sessions.actorOf(request)
      if (kind === 'anonymous') throw platformFault('platform.unauthenticated')
      return inUploadSlot(async () => handle(await readSentFile(request, uploadBytes)))
    },
  })
}

/** The one page that must bear the most readers: for those without a session it is served from ready bytes. */
function guideRoute(app: FastifyInstance, visits: VisitParts): void {
  const guides = anonymousGuides(visits)
  app.get(paths.guide.pattern, async (request, reply) => {
    if (!visits.sessions.has(request)) return sendCachedGuide(guides, request, reply)
    await guidePage.handle(await openVisit(visits, request, reply), request.params as never)
    return reply
  })
}

/** The form's own validator for the browser: a form version never changes, so neither does its file. */
function validatorRoute(app: FastifyInstance, invoke: Invoker): void {
  app.get(paths.formValidator.pattern, async (request, reply) => {
    const form = await invoke(
      catalogueOperations.getForm,
      { actor: anonymous },
      { versionId: (request.params as { version: string }).version },
    )
    return reply.type('text/javascript; charset=utf-8').header('cache-control', FOREVER).send(validatorFile(form))
  })
}

function pathOfReferrer(request: FastifyRequest): string | undefined {
  const { referer } = request.headers
  if (!referer || !URL.canParse(referer)) return undefined
  const { pathname, search } = new URL(referer)
  return pathname + search
}
