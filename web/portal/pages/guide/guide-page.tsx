import type { FastifyReply, FastifyRequest } from 'fastify'
import { anonymous } from '#contracts/actor.ts'
import type { GuideDocument } from '#contracts/guide/index.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { ratingsOperations } from '#modules/ratings/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import type { Invoker } from '#platform/operations/invoke.ts'
import { chooseEncoding } from '../../kit/encoding.ts'
import type { VisitParts } from '../../kit/open-visit.ts'
import { onGet } from '../../kit/route.ts'
import type { PageHead } from '../../kit/visit.ts'
import { renderDocument } from '../../layout/document.tsx'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { createGuideCache, type GuideCache } from './guide-cache.ts'
import type { Ratings } from './guide-sections.tsx'
import { GuideSheet } from './guide-sheet.tsx'
import { type AskedDivision, GuideView } from './guide-view.tsx'
import { situatedGuide } from './situation-answers.ts'

/** The guide for someone who is known to us: the same page under their own header. */
export const guidePage = onGet(paths.guide, async (visit, { division, item }) => {
  const guide = await visit.call(guideOperations.getGuide, { divisionCode: division, itemCode: item })
  const asked = await visit.call(regionsOperations.getDivision, { divisionCode: division })
  const ratings = await visit.call(ratingsOperations.itemRatings, ratingsInput(guide))
  return visit.show(headOf(guide, asked), <GuideView guide={guide} asked={asked} ratings={ratings} />)
})

export const guidePrintPage = onGet(paths.guidePrint, async (visit, { division, item }) => {
  const guide = await visit.call(guideOperations.getGuide, { divisionCode: division, itemCode: item })
  const situated = situatedGuide(visit, guide)
  const answered = Object.keys(situated.query).length > 0
  return visit.show(
    { title: `${guide.content.name} ${t.sheet.title}`, sheet: true, islands: ['print'] },
    <GuideSheet
      situated={situated}
      back={answered ? paths.guideSituation.to({ division, item }, situated.query) : paths.guide.to({ division, item })}
      printedOn={visit.now}
      publicUrl={visit.publicUrl}
    />,
  )
})

/** The guide for everybody else: rendered once, then one write of ready bytes. */
export function anonymousGuides({
  invoke,
  runtime,
  assets,
}: Pick<VisitParts, 'invoke' | 'runtime' | 'assets'>): GuideCache {
  return createGuideCache({
    find: (divisionCode, itemCode) =>
      invoke(guideOperations.getGuide, { actor: anonymous }, { divisionCode, itemCode }),
    render: async (guide, divisionCode) => {
      const asked = await invoke(regionsOperations.getDivision, { actor: anonymous }, { divisionCode })
      return renderDocument(
        {
          who: 'anonymous',
          divisionName: asked.name,
          demo: runtime.demo,
          path: paths.guide.to({ division: asked.code, item: guide.itemCode }),
          csrf: undefined,
          notice: undefined,
          assets,
        },
        headOf(guide, asked),
        <GuideView guide={guide} asked={asked} ratings={await ratingsOf(invoke, guide)} />,
      )
    },
  })
}

const ratingsOf = (invoke: Invoker, guide: GuideDocument): Promise<Ratings> =>
  invoke(ratingsOperations.itemRatings, { actor: anonymous }, ratingsInput(guide))

const ratingsInput = (guide: GuideDocument) => ({ itemCode: guide.itemCode, divisionCode: guide.division.code })

const headOf = (guide: GuideDocument, asked: AskedDivision): PageHead => ({
  title: `${guide.content.name}（${asked.name}）`,
  crumbs: [],
  divisionName: asked.name,
})

const CACHED_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'accept-encoding, cookie',
} as const

export async function sendCachedGuide(guides: GuideCache, request: FastifyRequest, reply: FastifyReply) {
  const { division, item } = request.params as { division: string; item: string }
  const page = await guides.get(division, item)
  reply.headers(CACHED_HEADERS).header('etag', page.etag)
  if (request.headers['if-none-match'] === page.etag) return reply.status(304).send()
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  if (!encoding) return reply.send(page.plain)
  return reply.header('content-encoding', encoding).send(encoding === 'br' ? page.brotli : page.gzip)
}
