import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

export const WIDTHS = { desktop: 1280, phone: 360 } as const

/** Pictures of the whole page at both widths: `<folder>/<name>-desktop.png` and `-phone.png`. Returns the status of the answer. */
export async function screenshots(
  context: BrowserContext,
  url: string,
  folder: string,
  name: string,
  widths: readonly (keyof typeof WIDTHS)[] = ['desktop', 'phone'],
): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const page = await context.newPage()
  let status = 0
  for (const width of widths) {
    await page.setViewportSize({ width: WIDTHS[width], height: width === 'phone' ? 740 : 800 })
    status = (await page.goto(url))?.status() ?? 0
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
  }
  await page.close()
  return status
}
