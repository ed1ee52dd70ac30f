import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { GuideDocument } from '#contracts/guide/index.ts'

/** The anonymous page of one guide, ready to be written to a socket. */
export interface CachedGuide {
  readonly contentHash: string
  readonly etag: string
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
}

interface Slot {
  page: CachedGuide
  checkedAt: number
  renderedAt: number
}

export interface GuideCache {
  /** The page as it is now, at most a second old. Throws what finding the guide throws. */
  get(divisionCode: string, itemCode: string): Promise<CachedGuide>
}

interface GuideCachePorts {
  readonly find: (divisionCode: string, itemCode: string) => Promise<GuideDocument>
  readonly render: (guide: GuideDocument, divisionCode: string) => Promise<string>
  readonly nowMs?: () => number
}

/** A guide may be published at any moment; a reader may see the old one this much longer. */
const RECHECK_MS = 1_000
/** What stands on the page beside the guide, its ratings, is this old at most. */
const RERENDER_MS = 60_000
const MAX_BYTES = 48 * 1_048_576

/** Keeps rendered pages by what they show: as long as the guide's content hash is the same, the same bytes are sent. */
export function createGuideCache({ find, render, nowMs = Date.now }: GuideCachePorts): GuideCache {
  const slots = new LRUCache<string, Slot>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ page }) => page.plain.length + page.gzip.length + page.brotli.length,
  })
  const refreshing = new Map<string, Promise<CachedGuide>>()

  async function refresh(key: string, divisionCode: string, itemCode: string): Promise<CachedGuide> {
    const guide = await find(divisionCode, itemCode)
    const known = slots.get(key)
    const now = nowMs()
    if (known?.page.contentHash === guide.contentHash && now - known.renderedAt < RERENDER_MS) {
      known.checkedAt = now
      return known.page
    }
    const page = pack(guide.contentHash, await render(guide, divisionCode))
    slots.set(key, { page, checkedAt: now, renderedAt: now })
    return page
  }

  return {
    async get(divisionCode, itemCode) {
      const key = `${divisionCode}/${itemCode}`
      const slot = slots.get(key)
      if (slot && nowMs() - slot.checkedAt < RECHECK_MS) return slot.page
      let work = refreshing.get(key)
      if (!work) {
        work = refresh(key, divisionCode, itemCode)
        refreshing.set(key, work)
        const forget = () => refreshing.delete(key)
        work.then(forget, () => {
          slots.delete(key)
          forget()
        })
      }
      return work
    },
  }
}

function pack(contentHash: string, html: string): CachedGuide {
  const plain = Buffer.from(html)
  return {
    contentHash,
    // The frame and the ratings are part of the page, so the hash of the guide's content alone would be too coarse.
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    gzip: gzipSync(plain),
    brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  }
}
