import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll } from 'vitest'
import { readConfig } from '#app/config.ts'
import { readEnv } from '#app/env.ts'
import { loadReferenceData } from '#app/reference-data.ts'
import { buildServer } from '#app/server.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp, type TestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { buildItems } from '#test/world/items.ts'
import { buildPeople, DEMO_PASSWORD } from '#test/world/people.ts'
import { openBrowser } from '../browser.ts'

export interface ConsoleUnderTest {
  readonly app: TestApp
  readonly address: string
  readonly browser: Browser
  /** A window of its own, signed in as a member of staff; `trouble` collects what the page complained of. */
  signedIn(login: string, width?: number): Promise<StaffWindow>
}

export interface StaffWindow {
  readonly page: Page
  readonly context: BrowserContext
  readonly trouble: string[]
  go(path: string): Promise<void>
}

/** The console as it is built, over the demo city's departments, people and items, in a real browser. */
export async function openConsole(): Promise<ConsoleUnderTest> {
  await buildConsole()
  const app = await openTestApp({ now: new Date().toISOString() })
  await loadReferenceData(app, () => undefined)
  await buildDepartments(app)
  await buildPeople(app)
  await buildItems(app)
  await app.runJobs()

  const folder = mkdtempSync(join(tmpdir(), 'tongban-console-'))
  const server = await buildServer(readConfig(readEnv({ DATA_DIR: folder, REQUESTS_PER_MINUTE: '100000' })), app)
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    app,
    address,
    browser,
    async signedIn(login, width = 1280) {
      const window = await openWindow(browser, address, width)
      await window.go('/sign-in')
      await window.page.getByLabel('登录名').fill(login)
      await window.page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
      await window.page.getByRole('button', { name: '登录', exact: true }).click()
      await window.page
        .getByRole('navigation', { name: '主菜单' })
        .or(window.page.getByRole('button', { name: '打开菜单' }))
        .first()
        .waitFor()
      return window
    },
  }
}

export async function openWindow(browser: Browser, address: string, width: number): Promise<StaffWindow> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 800 },
    locale: 'zh-CN',
    // A page that still moves takes a click in the wrong place on a busy machine.
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    // Who is not signed in yet is told so by 401, which the browser writes down as an error.
    if (message.type() === 'error' && !message.text().includes('401')) trouble.push(message.text())
  })
  return {
    page,
    context,
    trouble,
    go: async (path) => {
      await page.goto(`${address}/console${path}`)
      await page.waitForLoadState('networkidle')
    },
  }
}

/** Builds the console where the checkout has none yet; the set-up of a whole run does it before. */
async function buildConsole(): Promise<void> {
  if (existsSync(join(projectRoot, 'build/console/index.html'))) return
  await build({ configFile: join(projectRoot, 'web/console/vite.config.ts'), logLevel: 'error' })
}
