/** Where rows may stand, in points from the top of a page. */
export interface PageBounds {
  /** Top of the rows on the first page, below the heading, and on the pages after it. */
  readonly firstTop: number
  readonly nextTop: number
  readonly bottom: number
  /** On the last page rows end here: QR code, issuer and date stand below. */
  readonly closingTop: number
}

/**
 * Which rows stand on which page, by index. Pages are filled from the top; the closing part never stands alone, so the last
 * page takes over as many rows as it needs to have one.
 */
export function planPages(heights: readonly number[], bounds: PageBounds): number[][] {
  const pages: number[][] = [[]]
  let y = bounds.firstTop
  heights.forEach((height, row) => {
    if (y + height > bounds.bottom && pages.at(-1)?.length) {
      pages.push([])
      y = bounds.nextTop
    }
    pages.at(-1)?.push(row)
    y += height
  })
  const last = pages.at(-1) as number[]
  if (y > bounds.closingTop && last.length > 1) pages.push(last.splice(last.length - 1, 1))
  return pages
}
