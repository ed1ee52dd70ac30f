import type { FastifyInstance } from 'fastify'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Assets } from './kit/assets.ts'
import { chooseEncoding } from './kit/encoding.ts'
import { FAVICON } from './layout/mark.tsx'
import { paths } from './paths.ts'

/** What never changes under its address. */
export const FOREVER = 'public, max-age=31536000, immutable'

/** Stylesheet, islands, icon, and what robots may read. */
export function staticFiles(app: FastifyInstance, assets: Assets, publicUrl: string): void {
  app.get(paths.assets.pattern, async (request, reply) => {
    const asset = assets.find((request.params as { file: string }).file)
    if (!asset) throw platformFault('platform.not-found')
    reply.type(asset.mediaType).header('cache-control', FOREVER).header('vary', 'accept-encoding')
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    if (!encoding) return reply.send(asset.plain)
    return reply.header('content-encoding', encoding).send(encoding === 'br' ? asset.brotli : asset.gzip)
  })
  app.get(paths.favicon.pattern, async (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(FAVICON),
  )
  app.get('/favicon.ico', async (_request, reply) => reply.redirect(paths.favicon.to(), 301))
  app.get(paths.robots.pattern, async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(robotsText(publicUrl)),
  )
}

/** Guides are for everybody to find; what is reached by a token or number, and what is somebody's own, is not. */
function robotsText(publicUrl: string): string {
  const closed = [
    '/my',
    '/drafts/',
    '/apply/',
    '/v/',
    '/verify/',
    '/rate/',
    '/g/',
    '/console',
    '/api/v1/',
    '/sign-in',
    '/register',
  ]
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), `# ${publicUrl}`, ''].join('\n')
}
