import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/**
 * A real browser with a Chinese font, on machines that have neither. Close it when done.
 *
 * The package's own arguments switch web security off and end the browser with its first context; these do not.
 */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() } as Record<string, string>,
  })
}

/** A fontconfig file that knows Noto Sans SC from the font package beside the system's own fonts. */
function fontConfiguration(): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const folder = join(tmpdir(), `tongban-fonts-${process.getuid?.() ?? 'user'}`)
  const file = join(folder, 'fonts.conf')
  mkdirSync(folder, { recursive: true })
  const weights = ['400Regular', '500Medium', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('')
  const fallbacks = ['sans-serif', 'system-ui', 'monospace']
    .map((family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`)
    .join('')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${weights}<dir>/usr/share/fonts</dir>` +
      `<cachedir>${join(folder, 'cache')}</cachedir>${fallbacks}</fontconfig>\n`,
  )
  return file
}
