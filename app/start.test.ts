import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildProgram,
  databasePid,
  isAlive,
  ownerLogin,
  READY,
  removeDataDir,
  runProgram,
  type Started,
  startProgram,
  temporaryDataDir,
} from '#test/support/program.ts'

const dataDir = temporaryDataDir()
const env = { DATA_DIR: dataDir, PORT: '0' }
const children: Started[] = []
const EXPOSED: Record<string, string>[] = [{ HOST: '0.0.0.0' }, { PUBLIC_URL: 'https://zwfw.example.cn' }]

beforeAll(buildProgram, 120_000)
afterAll(() => {
  for (const { child } of children) child.kill('SIGKILL')
  removeDataDir(dataDir)
})

async function start(): Promise<{ program: Started; address: string; tookMs: number }> {
  const begun = performance.now()
  const program = startProgram(['start', '--no-demo'], env)
  children.push(program)
  const [, address] = await program.printed(READY)
  return { program, address: address as string, tookMs: performance.now() - begun }
}

const isReady = async (address: string) => (await fetch(`${address}/readyz`)).status

describe('start', () => {
  it('serves from nothing, tells a second one where it is, and stops everything on a signal', {
    timeout: 90_000,
  }, async () => {
    const { program, address } = await start()
    expect(await isReady(address)).toBe(200)
    expect(program.text()).toContain('init --division')

    const second = await runProgram(['start'], { ...env, PORT: new URL(address).port })
    expect(second.code).toBe(1)
    expect(second.errors).toContain(address)
    expect(second.errors).toContain(`进程 ${program.child.pid}`)
    expect(await isReady(address)).toBe(200)

    const elsewhere = join(dataDir, '..', 'other')
    const onTakenPort = await runProgram(['start'], { DATA_DIR: elsewhere, PORT: new URL(address).port })
    expect(onTakenPort.code).toBe(1)
    expect(onTakenPort.errors).toMatch(/端口 \d+ 已被其他程序占用/)
    expect(existsSync(elsewhere)).toBe(false)

    const running = databasePid(dataDir) as number
    const begun = performance.now()
    program.child.kill('SIGTERM')
    expect((await program.ended).code).toBe(0)
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(isAlive(running)).toBe(false)
    expect(existsSync(join(dataDir, 'instance.json'))).toBe(false)
  })

  it('lets a running request end before it stops', { timeout: 60_000 }, async () => {
    const { program, address } = await start()
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    const body = JSON.stringify({ login: 'nobody', password: 'wrong-password' })
    const head = `POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
    socket.write(head + body.slice(0, 5))
    await new Promise((resolve) => setTimeout(resolve, 300))
    program.child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 500))
    socket.write(body.slice(5))
    expect((await program.ended).code).toBe(0)
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(answer).toContain('"code":')
  })

  it('takes over the database that a killed program left running', { timeout: 60_000 }, async () => {
    const killed = await start()
    const database = databasePid(dataDir) as number
    killed.program.child.kill('SIGKILL')
    await killed.program.ended
    expect(isAlive(database)).toBe(true)

    const next = await start()
    expect(next.program.text()).toContain('已接管')
    expect(next.tookMs).toBeLessThan(20_000)
    expect(databasePid(dataDir)).toBe(database)
    expect(await isReady(next.address)).toBe(200)
    next.program.child.kill('SIGINT')
    expect((await next.program.ended).code).toBe(0)
    expect(isAlive(database)).toBe(false)
  })
})

describe('beside a running program', () => {
  it('init, doctor, backup and restore work, and demo data stay at home', { timeout: 120_000 }, async () => {
    const { program, address } = await start()
    const init = await runProgram(['init', '--division', '370300', '--json'], env)
    expect(init.errors).not.toContain('Error')
    const made = JSON.parse(init.output)
    expect(made.invitationLink.startsWith(`${address}/`)).toBe(true)
    const lost = JSON.parse((await runProgram(['init', '--division', '370300', '--json'], env)).output)
    expect(lost).toMatchObject({ personId: made.personId })
    expect(lost.invitationLink).not.toBe(made.invitationLink)
    const second = await runProgram(['init', '--division', '370300', '--login', 'second'], env)
    expect(second.code).toBe(1)
    expect(second.errors).toContain('identity.administrator-exists')

    const doctor = await runProgram(['doctor', '--json'], env)
    expect(JSON.parse(doctor.output)).toMatchObject({ healthy: true })
    expect(doctor.code).toBe(0)

    const file = join(dataDir, '..', 'backup.tar')
    const backup = await runProgram(['backup', file, '--json'], env)
    expect(JSON.parse(backup.output)).toMatchObject({ file })
    expect(readFileSync(file).includes(readFileSync(join(dataDir, 'keys', 'master.json')))).toBe(false)
    const overwrite = await runProgram(['backup', file], env)
    expect(overwrite.code).toBe(1)

    const intoFilled = await runProgram(['restore', file], env)
    expect(intoFilled.code).toBe(1)
    const other = temporaryDataDir()
    const restored = await runProgram(['restore', file, '--json'], { DATA_DIR: other })
    expect(restored.errors).not.toContain('Error')
    expect(JSON.parse(restored.output).keyProblem).toContain('主密钥')
    const withoutKey = await runProgram(['serve'], { DATA_DIR: other, PORT: '0' })
    expect(withoutKey.code).toBe(1)
    expect(withoutKey.errors).toContain('主密钥')
    removeDataDir(other)

    const client = new pg.Client(ownerLogin(dataDir))
    await client.connect()
    await client.query(`UPDATE platform.installation SET purpose = 'demo'`)
    await client.end()
    expect(await isReady(address)).toBe(200)
    program.child.kill('SIGTERM')
    await program.ended
    for (const exposed of EXPOSED) {
      const refused = await runProgram(['serve'], { ...env, ...exposed })
      expect(refused.code).toBe(1)
      expect(refused.errors).toContain('演示账号')
    }
    expect(databasePid(dataDir)).toBeUndefined()
  })
})

describe('the command line', () => {
  it('explains itself, and tells misuse by exit code 2', async () => {
    const { output } = await runProgram(['--help'], {})
    const commands = ['start', 'serve', 'work', 'init', 'migrate', 'import', 'doctor', 'backup', 'restore']
    for (const command of commands) expect(output).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
    const helps = await Promise.all(['start', 'import', 'backup'].map((command) => runProgram([command, '--help'], {})))
    for (const help of helps) expect(help).toMatchObject({ code: 0, output: expect.stringContaining('用法') })
    expect((await runProgram(['nonsense'], {})).code).toBe(2)
    expect((await runProgram(['init'], {})).code).toBe(2)
    const wrong = await runProgram(['doctor'], { PORT: 'abc' })
    expect(wrong.code).toBe(2)
    expect(wrong.errors).toContain('PORT')
  })
})
