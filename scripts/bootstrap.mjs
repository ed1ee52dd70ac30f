// The first thing that runs on a fresh machine, under whatever Node ≥ 20 is there: it brings the dependencies, the pinned
// Node and the built program up to date, then hands over to them. Plain JavaScript, no dependencies.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

/** Every command of package.json, and the program that it becomes. */
const COMMANDS = {
  start: (args) => ['build/cli.js', 'start', ...args],
  tongban: (args) => ['build/cli.js', ...args],
  build: () => [],
  test: (args) => ['scripts/test.mjs', ...args],
  lint: () => ['scripts/lint.mjs'],
  journey: (args) => ['build/journey.js', ...args],
  bench: (args) => ['build/bench.js', ...args],
  'test:long': (args) => ['scripts/test.mjs', '--long', ...args],
  screenshots: () => ['build/screenshots.js'],
  reference: () => ['scripts/reference.mjs'],
}
/** The others build by themselves, or need nothing built. */
const RUN_THE_BUILT_PROGRAM = new Set(['start', 'tongban', 'build', 'journey', 'bench', 'screenshots'])

const INSTALL_ATTEMPTS_MIN = [4, 8, 20]

const [command, ...args] = process.argv.slice(2)
if (!COMMANDS[command]) fail(`unknown command: ${command}`)
if (Number(process.versions.node.split('.')[0]) < 20) fail(`需要 Node 20 或更高版本，当前为 ${process.version}。`)

/** Messages of the set-up go to standard error, so that a command's own output stays clean for programs. */
const say = (line) => process.stderr.write(`${line}\n`)

const node = oneAtATime(() => {
  installDependencies()
  const own = pinnedNode()
  if (RUN_THE_BUILT_PROGRAM.has(command)) build(own)
  return own
})
if (command === 'build') process.exit(0)
handOver(node, COMMANDS[command](args))

/** Two commands that are given together do not set up the same folder at once: the second waits, and finds it done. */
function oneAtATime(work) {
  const lock = join('build', '.setup-lock')
  mkdirSync('build', { recursive: true })
  for (let waited = false; !createFile(lock, String(process.pid)); waited = true) {
    const holder = Number(readIfThere(lock))
    if (holder && !isAlive(holder)) rmSync(lock, { force: true })
    else if (!waited) say('另一个命令正在安装或构建，请稍候…')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
  let held = true
  const release = () => {
    if (held) rmSync(lock, { force: true })
    held = false
  }
  // `fail` ends the process from within.
  process.once('exit', release)
  try {
    return work()
  } finally {
    release()
  }
}

function createFile(path, content) {
  try {
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function installDependencies() {
  const wanted = digest(['package-lock.json'])
  const stamp = join('node_modules', '.tongban-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('正在安装依赖（首次约需一分钟）…')
  // Not `npm ci`: it refuses where a registry lacks packages for other platforms. Versions and hashes come from the lock file here too.
  const install = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]
  const node = nodeForInstalling()
  // A download that stalls makes npm wait for ever. What has arrived is kept, so another attempt goes on from there.
  const installed = INSTALL_ATTEMPTS_MIN.some((minutes, at) => {
    if (at > 0) say('安装没有完成，正在重试…')
    return runNpm(install, node, minutes)
  })
  if (!installed) fail('依赖安装失败，请检查网络与 npm 源后重试。')
  writeFileSync(stamp, wanted)
}

/** npm silently leaves out native parts that do not declare the Node it runs under: an old one is replaced first. */
function nodeForInstalling() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return process.execPath
  const name = nodePackage()
  const { version } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages[`node_modules/${name}`] ?? {}
  const place = join(root, 'build', 'node-for-installing')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'package.json'), '{}')
  const fetched = version && runNpm(['install', '--no-save', '--prefix', place, `${name}@${version}`], process.execPath)
  return fetched ? nodeIn(join(place, 'node_modules', name)) : process.execPath
}

/** `npm run` tells where npm's own program lies; run by hand, the one on the path is taken. */
function runNpm(args, node, minutes = 10) {
  // `npm run` sets variables that would confuse the inner npm.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_|lifecycle|package)/.test(name)),
  )
  env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
  const cli = process.env.npm_execpath ?? ''
  const byNode = cli.endsWith('npm-cli.js')
  const done = spawnSync(byNode ? node : 'npm', byNode ? [cli, ...args] : args, {
    stdio: ['ignore', 2, 2],
    env,
    timeout: minutes * 60_000,
    shell: !byNode && process.platform === 'win32',
  })
  return done.status === 0
}

function nodePackage() {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
}

function nodeIn(folder) {
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** The program brings its own Node by npm; where there is none for this machine, the present one must be new enough. */
function pinnedNode() {
  const own = nodeIn(join(root, 'node_modules', nodePackage()))
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  fail(`本机（${process.platform}-${process.arch}）没有随附的 Node，请先安装 Node 24 或更高版本。`)
}

function build(node) {
  const done = spawnSync(node, ['scripts/build.mjs'], { stdio: ['ignore', 2, 2] })
  if (done.status !== 0) fail('程序构建失败。')
}

/** Signals reach the program through the terminal's process group; this process only waits, and passes on what was sent to it alone. */
function handOver(node, argv) {
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    TONGBAN_LAUNCHER_PID: String(process.pid),
  }
  const child = spawn(node, ['--enable-source-maps', ...argv], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  if (process.env.npm_lifecycle_event) {
    // When npm was killed, nobody is left to stop the program by hand.
    const npm = chainToNpm()
    setInterval(() => chainToNpm() === npm || child.kill('SIGTERM'), 500).unref()
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** This process's parent, and the parent's too where a shell stands between npm and this one. Changes when one of them dies. */
function chainToNpm() {
  const parent = process.ppid
  try {
    const [, name, above] = /\((.*)\) \S+ (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return ['sh', 'dash', 'bash'].includes(name) ? `${parent} ${above}` : `${parent}`
  } catch {
    return `${parent}`
  }
}

function digest(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

function fail(line) {
  say(line)
  process.exit(1)
}
