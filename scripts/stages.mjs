// The checks that read the source without running it, and how a stage is run and told.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const bin = (...path) => join('node_modules', ...path)

/** Every stage runs under the pinned Node, by the tool's own script: no shell, no PATH. */
export const LINT_STAGES = [
  { name: 'format and lint (biome)', argv: [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'] },
  { name: 'types', argv: [bin('typescript-7', 'bin', 'tsc'), '-p', '.'] },
  {
    name: 'types of the console',
    argv: [bin('typescript-7', 'bin', 'tsc'), '-p', 'web/console'],
    needs: 'web/console/main.tsx',
  },
  {
    name: 'boundaries (dependency-cruiser)',
    argv: [
      bin('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.mjs'],
      ...['app', 'bench', 'contracts', 'modules', 'platform', 'sandbox', 'test', 'web'],
    ],
  },
  { name: 'unused files, exports, packages (knip)', argv: [bin('knip', 'bin', 'knip.js'), '--no-progress'] },
]

export const applicable = (stages) => stages.filter(({ needs }) => !needs || existsSync(needs))

/** Runs one stage; its output is shown when it fails. Returns whether it passed. */
export async function runStage({ name, argv }) {
  const started = performance.now()
  const { code, output } = await runQuietly(argv)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(output.trimEnd())
  return code === 0
}

function runQuietly(argv) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a program with its output shown as it comes. */
export function runShown(argv, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'inherit', 'inherit'], env })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
