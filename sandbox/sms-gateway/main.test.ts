import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startSmsGateway } from '#test/support/sms-gateway-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongban-sms-'))
const dataFile = join(folder, 'messages.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const post = (url: string, body: unknown) => fetch(`${url}/messages`, { method: 'POST', body: JSON.stringify(body) })
const message = { id: 'm-1', to: '13800000000', text: '<b>您的申请已提交</b>【通办演示】' }

describe('the stand-in SMS gateway', () => {
  it('keeps a message once, says on screen that it sends nothing, and remembers after a restart', async () => {
    const gateway = await startSmsGateway(dataFile)
    expect((await post(gateway.url, message)).status).toBe(201)
    expect((await post(gateway.url, message)).status).toBe(200)
    const html = await (await fetch(gateway.url)).text()
    expect(html).toContain('演示短信网关')
    expect(html).toContain('不会发送真实短信')
    expect(html).toContain('&lt;b&gt;您的申请已提交')
    await gateway.stop()

    const restarted = await startSmsGateway(dataFile)
    expect(await restarted.messages()).toMatchObject([{ ...message, received: 2 }])
    await restarted.stop()
  })

  it('refuses what is no message and misbehaves on command', async () => {
    const gateway = await startSmsGateway()
    expect((await post(gateway.url, { ...message, to: '12345' })).status).toBe(422)
    expect((await fetch(`${gateway.url}/messages`, { method: 'POST', body: 'not json' })).status).toBe(400)
    await gateway.behave('down')
    expect((await post(gateway.url, message)).status).toBe(503)
    await gateway.behave('slow', 300)
    const start = performance.now()
    expect((await post(gateway.url, message)).status).toBe(201)
    expect(performance.now() - start).toBeGreaterThan(250)
    await gateway.behave('dropping')
    await expect(post(gateway.url, { ...message, id: 'm-2' })).rejects.toThrow()
    expect(await gateway.messages()).toHaveLength(2)
    await gateway.stop()
  })
})
