import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * What every answer carries (OWASP Secure Headers). Written by hand as one constant object: setting them costs nothing per
 * request. The console alone widens it: `style-src` by a nonce, and `object-src` by `blob:`, because Chrome counts its own PDF
 * viewer, which shows a fetched material, as a plugin.
 */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
} as const

function contentSecurityPolicy(styleNonce?: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${styleNonce ? ` 'nonce-${styleNonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    `object-src ${styleNonce ? 'blob:' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function applySecurityHeaders(app: FastifyInstance, secure: boolean): void {
  const headers: Record<string, string> = {
    ...HEADERS,
    'content-security-policy': contentSecurityPolicy(),
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
}

/** For the console's page. */
export function allowStyleNonce(reply: FastifyReply, nonce: string): void {
  reply.header('content-security-policy', contentSecurityPolicy(nonce))
}
