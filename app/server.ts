import type { FastifyInstance } from 'fastify'
import { servedDivision } from '#modules/regions/index.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { apiRoutes } from '#platform/http/api-routes.ts'
import { openApiDocument } from '#platform/http/openapi.ts'
import { createServer } from '#platform/http/server.ts'
import { registerSessions } from '#platform/http/sessions.ts'
import { createPortal } from '#web/portal/index.ts'
import { allErrors, allMigrations, allOperations, type Composition } from './compose.ts'
import type { Config } from './config.ts'
import { consoleRoutes } from './console.ts'
import { DEMO_DISTRICT } from './demo.ts'
import { measureHouse } from './metrics.ts'
import { sessionSecrets } from './runtime.ts'
import { version } from './version.ts'

/** The HTTP side of the program: API, portal and console over one composition. */
export async function buildServer(config: Config, composition: Composition): Promise<FastifyInstance> {
  const { runtime, invoke } = composition
  const secure = config.http.publicUrl.startsWith('https:')
  const app = await createServer({
    log: runtime.log,
    trustProxy: config.http.trustProxy,
    secure,
    requestsPerMinute: config.http.requestsPerMinute,
    isReady: async () => (await pendingMigrations(runtime.db, allMigrations)).length === 0,
    measure: (registry) => measureHouse(registry, runtime.db),
    renderFault: (request, reply, fault) => portal.renderFault(request, reply, fault),
  })
  const sessions = await registerSessions(app, {
    secrets: sessionSecrets(config.data.sessionSecretFile),
    store: composition.sessionStore,
    secure,
    publicUrl: runtime.publicUrl,
    resolveActor: composition.resolveActor,
  })
  const portal = createPortal({
    runtime,
    invoke,
    sessions,
    contracts: allOperations.map((o) => o.contract),
    errors: allErrors,
    version,
    // The demo opens where most of its cases are; elsewhere people see the whole area until they choose.
    servedDivision: async () => (runtime.demo ? DEMO_DISTRICT : servedDivision(runtime.db)),
  })
  await app.register(portal.routes)
  await app.register(apiRoutes, { operations: allOperations, invoke, sessions })
  const document = JSON.stringify(
    openApiDocument(
      allOperations.map((o) => o.contract),
      allErrors,
      version,
    ),
  )
  app.get('/api/openapi.json', async (_request, reply) => reply.type('application/json').send(document))
  await app.register(consoleRoutes, { sessions })
  return app
}
