import { expect } from 'vitest'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import type { StaffWindow } from './open-console.ts'

/** Set to a folder to keep pictures of what was seen. */
const PICTURES = process.env.TONGBAN_PICTURES

/** A screen as it stands: nothing for axe to find, no sideways scroll, no complaint of the browser, such as a breach of the style policy. */
export async function seen(window: StaffWindow, name: string): Promise<void> {
  const { page } = window
  await page.waitForLoadState('networkidle')
  const width = page.viewportSize()?.width
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/console-${name}-${width}.png`, fullPage: true })
  expect(await accessibilityFindings(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(window.trouble).toEqual([])
}

/** The open dialog once it stands still: what is pressed while it opens may miss. */
export async function dialogOf({ page }: StaffWindow) {
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await page.locator('.ant-zoom-appear, .ant-zoom-enter').waitFor({ state: 'detached' })
  return dialog
}
