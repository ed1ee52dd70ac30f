import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const LEVELS = ['minor', 'moderate', 'serious', 'critical'] as const
export type Impact = (typeof LEVELS)[number]

/** What axe finds on the page, from the given impact on: one readable line per finding, none when all is well. */
export async function accessibilityFindings(page: Page, from: Impact = 'minor'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter((violation) => LEVELS.indexOf((violation.impact ?? 'minor') as Impact) >= LEVELS.indexOf(from))
    .flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${violation.help} — ${node.html.slice(0, 160)}`),
    )
}

/** How many CSS pixels the page is wider than its window; 0 when nobody has to scroll sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
