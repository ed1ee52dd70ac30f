// Builds the program into ./build: the server and tools by esbuild, the console by vite. Skips what is up to date.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as esbuild } from 'esbuild'

const SERVER_FOLDERS = [
  'app',
  'bench',
  'contracts',
  'modules',
  'platform',
  'sandbox',
  'test',
  'web/portal',
  'web/shared',
]
const ENTRIES = {
  cli: 'app/cli.ts',
  journey: 'test/journeys/run.ts',
  bench: 'bench/run.ts',
  screenshots: 'test/browser/make-screenshots.ts',
  'sms-gateway': 'sandbox/sms-gateway/main.ts',
}

await step('server', SERVER_FOLDERS, ['scripts/build.mjs', 'package-lock.json'], async () => {
  const entryPoints = Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(file)))
  await esbuild({
    entryPoints,
    outdir: 'build',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  if (existsSync('web/portal/islands')) {
    await esbuild({
      entryPoints: filesBelow('web/portal/islands').filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file)),
      outdir: 'build/portal',
      entryNames: '[name]',
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2020',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'warning',
    })
  }
})

if (existsSync('web/console/index.html')) {
  await step('console', ['web/console', 'web/shared', 'contracts'], ['package-lock.json'], async () => {
    const { build } = await import('vite')
    await build({ configFile: 'web/console/vite.config.ts', logLevel: 'warn' })
  })
}

/** Runs `work` when the sources differ from the last time. */
async function step(name, folders, files, work) {
  const stamp = `build/.${name}`
  const hash = createHash('sha256')
  for (const file of [...folders.flatMap(filesBelow), ...files]) hash.update(file).update(readFileSync(file))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write(`正在构建 ${name} …\n`)
  if (name === 'server') rmSync('build/chunks', { recursive: true, force: true })
  await work()
  mkdirSync('build', { recursive: true })
  writeFileSync(stamp, wanted)
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}
