import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { runProgram } from '#test/support/program.ts'

/** One play of a main job: numbered steps with their time and outcome; the first failure ends it. */
export interface Journey {
  readonly address: string
  readonly browser: Browser
  /** Runs a command of the program beside the server, as an operator would; fails where it does. */
  command(...args: string[]): Promise<string>
  step<T>(title: string, work: () => Promise<T>): Promise<T>
  /** A browser of its own: nobody's cookies but its own. */
  newVisitor(width?: number): Promise<Page>
}

export class JourneyFailure extends Error {}

export function playJourney(
  { address, browser, dataDir }: { address: string; browser: Browser; dataDir: string },
  print: (line: string) => void,
): Journey & { end(): Promise<void> } {
  const contexts: BrowserContext[] = []
  let number = 0
  return {
    address,
    browser,
    async command(...args) {
      const { code, output, errors } = await runProgram(args, { DATA_DIR: dataDir })
      expectThat(code === 0, `命令 ${args.join(' ')} 没有成功：\n${errors}`)
      return output + errors
    },
    async step(title, work) {
      const started = performance.now()
      const label = `${String(++number).padStart(2)}  ${title}`
      const time = () => `${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`
      try {
        const result = await work()
        print(`✓ ${time()}  ${label}${typeof result === 'string' ? `：${result}` : ''}`)
        return result
      } catch (error) {
        print(`✗ ${time()}  ${label}`)
        for (const [at, page] of contexts.flatMap((context) => context.pages()).entries()) {
          await page.screenshot({ path: join('build', `journey-failure-${at}.png`) }).catch(() => undefined)
          for (const dialog of await page.getByRole('dialog').allInnerTexts()) print(`   窗口内容：${dialog}`)
        }
        throw new JourneyFailure(`第 ${number} 步“${title}”没有成功`, { cause: error })
      }
    },
    async newVisitor(width = 1280) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'zh-CN',
        // A page that still moves takes a click in the wrong place on a busy machine.
        reducedMotion: 'reduce',
        acceptDownloads: true,
      })
      contexts.push(context)
      context.setDefaultTimeout(15_000)
      return context.newPage()
    },
    async end() {
      await Promise.all(contexts.map((context) => context.close()))
    },
  }
}

/** Fails with a sentence when something that a person should see is not so. */
export function expectThat(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new JourneyFailure(sentence)
}

/** What a person reads on the page: laid-out text, with its line breaks and without what is hidden. */
export function textOf(page: Page, part: 'main' | 'body' = 'main'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
  return page.locator(part).innerText()
}
