import type { Page } from 'playwright-core'
import type { FormDefinition } from '#contracts/catalogue/index.ts'

interface Property {
  readonly type: string
  readonly title: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly items?: { readonly enum?: readonly string[] }
}

/** Fills the named fields on the page that is shown, each as its schema wants it; everything entered is invented. */
export async function fillForm(page: Page, form: FormDefinition, fields: readonly string[]): Promise<void> {
  const { properties } = form.schema as { properties: Record<string, Property> }
  for (const name of fields) {
    const property = properties[name] as Property
    const at = page.locator(`[name="${name}"]`)
    const options = property.enum ?? property.items?.enum
    if (property.type === 'boolean') await page.locator(`[name="${name}"][value="true"]`).check()
    else if (options && (await at.first().evaluate((element) => element.tagName)) === 'SELECT')
      await at.selectOption(options[0] as string)
    else if (options) await page.locator(`[name="${name}"][value="${options[0]}"]`).check()
    else await at.fill(valueFor(property))
  }
}

function valueFor(property: Property): string {
  if (property.type === 'integer' || property.type === 'number') return String(Math.max(property.minimum ?? 0, 2))
  switch (property.format) {
    case 'date':
      return '2027-01-15'
    case 'cn-mobile':
      return '16900000009'
    case 'cn-identity-number':
      return '370399189001010012'
    default:
      return `演示：${property.title}`
  }
}
