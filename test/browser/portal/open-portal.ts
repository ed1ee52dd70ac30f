import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { readConfig } from '#app/config.ts'
import { readEnv } from '#app/env.ts'
import { loadReferenceData } from '#app/reference-data.ts'
import { buildServer } from '#app/server.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp, type TestApp } from '#test/support/test-app.ts'
import { DEMO_PLANS } from '#test/world/cases/plans.ts'
import { playCase } from '#test/world/cases/play.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { buildItems } from '#test/world/items.ts'
import { buildPeople, DEMO_PASSWORD, DEMO_PERSONS, demoActor } from '#test/world/people.ts'
import { openBrowser } from '../browser.ts'

export interface PortalUnderTest {
  readonly app: TestApp
  readonly address: string
  /** Ids of the cases of `CASES`, by key. */
  readonly cases: Readonly<Record<(typeof CASES)[number], string>>
  /** A window of its own; `trouble` collects what the page complained of. */
  window(options?: BrowserContextOptions): Promise<Window>
  /** The same, signed in as the citizen to whom the cases belong. */
  citizen(options?: BrowserContextOptions): Promise<Window>
}

export interface Window {
  readonly page: Page
  readonly trouble: string[]
  go(path: string): Promise<number>
}

/** One of each kind: finished with a licence, sent back for correction, half filled in. */
const CASES = ['food-done', 'food-correcting', 'living-draft'] as const

const DAY_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60 * 1000

/** The portal as it is served, over a small demo city, in a real browser. Once a file. */
export async function openPortal(): Promise<PortalUnderTest> {
  await buildIslands()
  const app = await openTestApp({ now: '2026-11-20T02:00:00Z' })
  await loadReferenceData(app, () => undefined)
  await buildDepartments(app)
  await buildPeople(app)
  await buildItems(app)
  const cases = await playCases(app)
  await app.runJobs()

  const folder = mkdtempSync(join(tmpdir(), 'tongban-portal-'))
  const server = await buildServer(readConfig(readEnv({ DATA_DIR: folder, REQUESTS_PER_MINUTE: '100000' })), app)
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const window = (options?: BrowserContextOptions) => openWindow(browser, address, options)
  return {
    app,
    address,
    cases,
    window,
    async citizen(options) {
      const opened = await window(options)
      await signIn(opened, DEMO_PERSONS.second.mobile)
      return opened
    },
  }
}

export async function signIn({ page, go }: Window, login: string): Promise<void> {
  await go('/sign-in')
  await page.getByLabel('身份证号码、手机号或登录名').fill(login)
  await page.getByLabel('密码').fill(DEMO_PASSWORD)
  await page.locator('main').getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

async function playCases(app: TestApp): Promise<PortalUnderTest['cases']> {
  const applicant = await demoActor(app, DEMO_PERSONS.second.mobile)
  const when = (daysAgo: number, order: number) =>
    new Date(app.clock.now().getTime() - daysAgo * DAY_MS + order * MINUTE_MS)
  const actor = (login: string) => demoActor(app, login)
  const played: Record<string, string> = {}
  for (const key of CASES) {
    const plan = DEMO_PLANS[key]
    if (!plan) throw new Error(`no such demo case: ${key}`)
    played[key] = await playCase({ composition: app, when, actor, applicant }, key, plan)
  }
  return played as PortalUnderTest['cases']
}

async function openWindow(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    // A page that still moves takes a click in the wrong place on a busy machine.
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // An answer that is not 200 is the browser's own line; the page tells the person.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      trouble.push(`${page.url()}: ${message.text()}`)
    }
  })
  return { page, trouble, go: async (path) => (await page.goto(`${address}${path}`))?.status() ?? 0 }
}

/** Builds the islands where the checkout has none yet; the set-up of a whole run does it before. */
async function buildIslands(): Promise<void> {
  const outdir = join(projectRoot, 'build/portal')
  if (existsSync(outdir)) return
  const islands = ['apply-form', 'print', 'upload'].map((name) => join(projectRoot, 'web/portal/islands', `${name}.ts`))
  await build({ entryPoints: islands, outdir, bundle: true, minify: true, format: 'esm', target: 'es2020' })
}
