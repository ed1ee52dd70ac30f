import type { Page } from 'playwright-core'

/** Fills every field that the page shows as its kind wants it; everything entered is invented. */
export async function fillVisibleForm(page: Page): Promise<void> {
  for (const field of await page.locator('main [data-field]').all()) {
    const radio = field.locator('input[type=radio], input[type=checkbox]')
    if ((await radio.count()) > 0) {
      await radio.first().check()
      continue
    }
    if ((await field.locator('select').count()) > 0) {
      await field.locator('select').selectOption({ index: 1 })
      continue
    }
    const input = field.locator('input, textarea')
    await input.fill(valueFor(await input.getAttribute('type'), await input.getAttribute('inputmode')))
  }
}

function valueFor(type: string | null, inputMode: string | null): string {
  if (type === 'date') return '2027-01-15'
  if (inputMode === 'numeric' || inputMode === 'decimal') return '4'
  if (inputMode === 'tel') return '16900000009'
  return '演示区演示路 8 号'
}
