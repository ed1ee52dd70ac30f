import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { withTemporaryServer } from '#test/support/temporary-server.ts'
import { demoItemCode } from '#test/world/items.ts'
import { DEMO_PASSWORD, DEMO_PERSONS, demoLogin } from '#test/world/people.ts'
import { paths } from '#web/portal/paths.ts'

/**
 * `npm run screenshots`: pictures of every page of a running program, at desktop and phone width, into `build/screenshots`;
 * the two that the README shows go to `docs/screenshots`.
 */
const FOLDER = 'build/screenshots'
const WIDTHS = { desktop: 1280, tablet: 768, phone: 360 } as const
type Width = keyof typeof WIDTHS

await withTemporaryServer(
  (line) => console.log(line),
  async (address, browser) => {
    mkdirSync(FOLDER, { recursive: true })
    await portal(browser, address)
    await workbench(browser, address)
    await items(browser, address)
    mkdirSync('docs/screenshots', { recursive: true })
    copyFileSync(join(FOLDER, 'portal-guide-desktop.png'), 'docs/screenshots/portal.png')
    copyFileSync(join(FOLDER, 'console-work-desktop.png'), 'docs/screenshots/console.png')
  },
)

async function portal(browser: Browser, address: string): Promise<void> {
  const item = { division: '370303', item: demoItemCode('food') }
  const stranger = await browser.newContext({ locale: 'zh-CN' })
  await shoot(stranger, address, ['desktop', 'phone'], {
    'portal-home': paths.home.to(),
    'portal-search': paths.search.to({ q: '开饭店' }),
    'portal-search-nothing': paths.search.to({ q: '航天器发射' }),
    'portal-district': paths.district.to(),
    'portal-departments': paths.departments.to(),
    'portal-guide': paths.guide.to(item),
    'portal-sheet': paths.guidePrint.to(item),
    'portal-sign-in': paths.signIn.to(),
    'portal-register': paths.register.to(),
    'portal-track': paths.track.to(),
    'portal-verify': paths.verify.to(),
    'portal-reference': paths.reference.to(),
    'portal-help': paths.help.to(),
    'portal-about': paths.about.to(),
    'portal-missing': '/no-such-page',
  })
  const citizen = await browser.newContext({ locale: 'zh-CN' })
  const page = await citizen.newPage()
  await page.goto(`${address}${paths.signIn.to()}`)
  await page.locator('input[name=login]').fill(DEMO_PERSONS.first.mobile)
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await page.goto(`${address}${paths.myCases.to()}`)
  const cases = await page
    .locator('main a[href^="/my/cases/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
  await shoot(citizen, address, ['desktop', 'phone'], {
    'portal-apply': paths.apply.to(item),
    'portal-my': paths.my.to(),
    'portal-my-cases': paths.myCases.to(),
    'portal-my-licences': paths.myLicences.to(),
    'portal-my-messages': paths.myMessages.to(),
    'portal-my-record': paths.myRecord.to(),
    'portal-companies': paths.companies.to(),
    ...(cases[0] && { 'portal-case': cases[0] }),
  })
}

async function workbench(browser: Browser, address: string): Promise<void> {
  const clerk = await staffMember(browser, address, demoLogin('clerk', '370303', 'market'))
  await shoot(clerk, address, ['desktop', 'tablet', 'phone'], { 'console-work': '/console/work' })
  await shoot(clerk, address, ['desktop', 'tablet'], {
    'console-licences': '/console/licences',
    'console-items': '/console/catalogue',
    'console-item': `/console/catalogue/${demoItemCode('food')}`,
    'console-account': '/console/account',
  })
  const administrator = await staffMember(browser, address, demoLogin('administrator', '370300', 'approval'))
  await shoot(administrator, address, ['desktop', 'tablet'], {
    'console-divisions': '/console/divisions',
    'console-departments': '/console/departments',
    'console-staff': '/console/staff',
    'console-calendar': '/console/calendar',
  })
  const manager = await staffMember(browser, address, demoLogin('itemManager', '370300', 'approval'))
  await shoot(manager, address, ['desktop', 'phone'], {
    'console-guide-imports': '/console/guide-imports',
    'console-unplaced-guides': '/console/guide-imports/unplaced',
    'console-match-queue': '/console/match-queue',
    'console-material-types': '/console/material-types?q=身份证',
  })
  const auditor = await staffMember(browser, address, demoLogin('auditor', '370300', 'approval'))
  await shoot(auditor, address, ['desktop', 'tablet'], { 'console-ledger': '/console/ledger' })
  const supervisor = await staffMember(browser, address, demoLogin('supervisor', '370300', 'approval'))
  await shoot(supervisor, address, ['desktop', 'tablet'], { 'console-ratings': '/console/ratings' })
}

async function items(browser: Browser, address: string): Promise<void> {
  const item = `/console/catalogue/${demoItemCode('hygiene')}`
  const district = await staffMember(browser, address, demoLogin('itemManager', '370303'))
  await shoot(district, address, ['desktop', 'phone'], {
    'console-changes': '/console/changes?tab=all',
    'console-item-place': `${item}/places/370303?tab=handling`,
    'console-item-edit-place': `${item}/places/370303/edit?tab=handling`,
    'console-item-history': `${item}/places/370303/history`,
    'console-comparison': `/console/comparison?item=${demoItemCode('hygiene')}&divisions=370303,370302,370304`,
  })
  const province = await staffMember(browser, address, demoLogin('itemManager', '370000'))
  await shoot(province, address, ['desktop', 'phone'], {
    'console-item-edit': `${item}/edit?tab=materials`,
    'console-item-new': '/console/catalogue/new',
    'console-form-edit': `${item}/form`,
  })
  await drift(province, address)
}

async function drift(province: BrowserContext, address: string): Promise<void> {
  const shelter = demoItemCode('shelter')
  await shoot(province, address, ['desktop', 'phone'], {
    'console-drift-work': '/console/drift',
    'console-drift-all': '/console/drift?tab=all',
    'console-drift-settlements': '/console/drift?tab=settlements',
    'console-drift-item': `/console/drift/items/${shelter}`,
    'console-drift-references': `/console/drift/items/${shelter}?tab=references`,
    'console-drift-map': '/console/drift-map?division=370300',
    'console-guide-check': `/console/catalogue/${shelter}/places/370302?tab=check`,
    'console-reforms': '/console/reforms',
    'console-reform-new': '/console/reforms/new',
  })
}

async function staffMember(browser: Browser, address: string, login: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${address}/console`)
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  await page.close()
  return context
}

async function shoot(
  context: BrowserContext,
  address: string,
  widths: readonly Width[],
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await context.newPage()
  for (const [name, path] of Object.entries(pages)) {
    for (const width of widths) {
      await page.setViewportSize({ width: WIDTHS[width], height: width === 'phone' ? 740 : 800 })
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
      await page.screenshot({
        path: join(FOLDER, `${name}-${width}.png`),
        fullPage: width !== 'desktop' || !/guide|work/.test(name),
      })
    }
    console.log(name)
  }
  await page.close()
}
