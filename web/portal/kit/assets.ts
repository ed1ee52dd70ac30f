import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { projectRoot } from '#platform/config/project-root.ts'

/** One file that browsers may keep for ever: its name changes with its content. */
export interface Asset {
  readonly fileName: string
  readonly mediaType: string
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
}

export interface Assets {
  /** Address of a stylesheet or island; undefined where the islands were not built, pages then work without. */
  urlOf(name: string): string | undefined
  find(fileName: string): Asset | undefined
}

const STYLES = ['base', 'layout', 'components', 'forms', 'pages', 'print']

/** Reads stylesheet and islands once, at the start. */
export function loadAssets(): Assets {
  const files = new Map<string, Asset>()
  const urls = new Map<string, string>()
  const add = (name: string, mediaType: string, plain: Buffer) => {
    const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12)
    const fileName = name.replace(/(\.\w+)$/, `.${hash}$1`)
    files.set(fileName, { fileName, mediaType, plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain) })
    urls.set(name, `/assets/${fileName}`)
  }
  const styles = [
    join(projectRoot, 'web/shared/tokens.css'),
    ...STYLES.map((name) => join(projectRoot, 'web/portal/styles', `${name}.css`)),
  ]
  add('portal.css', 'text/css; charset=utf-8', Buffer.concat(styles.map((file) => readFileSync(file))))
  const islands = join(projectRoot, 'build/portal')
  if (existsSync(islands)) {
    for (const name of readdirSync(islands).filter((file) => file.endsWith('.js'))) {
      add(name, 'text/javascript; charset=utf-8', readFileSync(join(islands, name)))
    }
  }
  return { urlOf: (name) => urls.get(name), find: (fileName) => files.get(fileName) }
}
