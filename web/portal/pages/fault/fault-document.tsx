import type { FastifyRequest } from 'fastify'
import { anonymous } from '#contracts/actor.ts'
import type { Fault } from '#contracts/fault.ts'
import { DIVISION_COOKIE, type VisitParts, whoIs } from '../../kit/open-visit.ts'
import { renderDocument } from '../../layout/document.tsx'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { FaultView } from './fault-page.tsx'

/**
 * The page of a fault. What the frame wants to know of the visitor is asked for, but when the database is what failed the page is
 * shown without it.
 */
export async function faultDocument(parts: VisitParts, request: FastifyRequest, fault: Fault): Promise<string> {
  const known = await knownOf(parts, request).catch(() => ({
    actor: anonymous,
    division: undefined,
    csrf: undefined,
    signedIn: false,
  }))
  return renderDocument(
    {
      who: whoIs(known.actor),
      divisionName: known.division?.name,
      demo: parts.runtime.demo,
      path: paths.home.to(),
      csrf: known.csrf,
      notice: undefined,
      assets: parts.assets,
    },
    { title: t.fault.titles[fault.kind], noindex: true },
    <FaultView fault={fault} requestId={request.id} caseId={known.signedIn ? caseOf(request) : undefined} />,
  )
}

async function knownOf(parts: VisitParts, request: FastifyRequest) {
  const actor = await parts.sessions.actorOf(request)
  return {
    actor,
    signedIn: actor.kind === 'person',
    division: await parts.divisions.chosen(request.cookies?.[DIVISION_COOKIE]),
    csrf: actor.kind === 'anonymous' ? undefined : parts.sessions.csrfToken(request),
  }
}

/** The case in the address, where it has one. */
const caseOf = (request: FastifyRequest): string | undefined => (request.params as { case?: string } | undefined)?.case
