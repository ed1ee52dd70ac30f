import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '#app/config.ts'
import { readEnv } from '#app/env.ts'
import { buildServer } from '#app/server.ts'
import { systemActor } from '#contracts/actor.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { buildPeople, DEMO_COMPANIES, DEMO_PASSWORD, DEMO_PERSONS, demoLogin } from '#test/world/people.ts'

const app = await openTestApp({ now: new Date().toISOString() })
await buildDepartments(app)
await buildPeople(app)
const folder = mkdtempSync(join(tmpdir(), 'tongban-http-'))
const server: FastifyInstance = await buildServer(readConfig(readEnv({ DATA_DIR: folder })), app)
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A browser as far as sessions go: keeps its one cookie, sends the token for writes. */
function browser() {
  let cookie: string | undefined
  const send = async (method: InjectOptions['method'], url: string, body?: object, headers: object = {}) => {
    const answer = await server.inject({
      method,
      url,
      ...(body && { payload: body }),
      headers: { ...(cookie && { cookie: `tongban_session=${cookie}` }), ...headers },
    })
    const set = answer.cookies.find(({ name }) => name === 'tongban_session')
    if (set) cookie = set.value === '' ? undefined : set.value
    return { status: answer.statusCode, body: answer.json() as Record<string, unknown>, cookie: set }
  }
  const write = async (method: InjectOptions['method'], path: string, body?: object) => {
    const token = (await send('GET', '/api/csrf')).body.token as string
    return send(method, `/api/v1${path}`, body, { 'x-csrf-token': token, 'idempotency-key': randomUUID() })
  }
  return {
    get cookie() {
      return cookie
    },
    set cookie(value: string | undefined) {
      cookie = value
    },
    send,
    write,
    read: (path: string) => send('GET', `/api/v1${path}`),
    signIn: (login: string, password: string = DEMO_PASSWORD) => write('POST', '/session', { login, password }),
  }
}

const clerk = demoLogin('clerk', '370303')

describe('signing in over HTTP', () => {
  it('gives a session by a cookie that scripts and other sites cannot use', async () => {
    const visitor = browser()
    expect((await visitor.read('/me')).status).toBe(401)
    const answer = await visitor.signIn(clerk)
    expect(answer.status).toBe(200)
    expect(answer.cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    const me = await visitor.read('/me')
    expect(me.body).toMatchObject({ kind: 'staff', loginName: clerk, post: { role: 'clerk', roleName: '收件受理' } })
    expect((await browser().read('/me')).status).toBe(401)
  })

  it('answers a wrong password by a problem that tells nothing', async () => {
    const visitor = browser()
    const wrong = await visitor.signIn(clerk, 'Yanshi-2027')
    const unknown = await visitor.signIn('demo-nobody', 'Yanshi-2027')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
    expect((await visitor.read('/me')).status).toBe(401)
  })

  it('gives a new id at sign-in, so that a planted one is worth nothing', async () => {
    const attacker = browser()
    await attacker.send('GET', '/api/csrf')
    const planted = attacker.cookie
    expect(planted).toBeTruthy()
    const victim = browser()
    victim.cookie = planted
    await victim.signIn(clerk)
    expect(victim.cookie).not.toBe(planted)
    expect((await attacker.read('/me')).status).toBe(401)
    expect((await victim.read('/me')).status).toBe(200)
  })

  it('takes no id that it has not given', async () => {
    const visitor = browser()
    visitor.cookie = 'abcdefabcdefabcdefabcdefabcdef.c2lnbmF0dXJl'
    await visitor.signIn(clerk)
    expect(visitor.cookie).not.toContain('abcdef')
  })

  it('keeps neither the id of a session nor a name in the database', async () => {
    const visitor = browser()
    await visitor.signIn(DEMO_PERSONS.first.mobile)
    const sid = decodeURIComponent(visitor.cookie as string).split('.')[0] as string
    const { rows } = await app.pool.query('SELECT id, data::text AS data FROM identity.session')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.id.toString('latin1')).not.toContain(sid)
      expect(row.data).not.toContain(sid)
      expect(row.data).not.toMatch(/演示|169/)
    }
  })

  it('refuses a write without the token, or sent by another site', async () => {
    const visitor = browser()
    await visitor.signIn(DEMO_PERSONS.first.mobile)
    const headers = { 'idempotency-key': randomUUID() }
    expect((await visitor.send('PUT', '/api/v1/session/acting-for', { companyId: null }, headers)).status).toBe(403)
    const token = (await visitor.send('GET', '/api/csrf')).body.token as string
    const foreign = { ...headers, 'x-csrf-token': token, 'sec-fetch-site': 'cross-site' }
    expect((await visitor.send('PUT', '/api/v1/session/acting-for', { companyId: null }, foreign)).status).toBe(403)
    const own = { ...headers, 'x-csrf-token': token, 'sec-fetch-site': 'same-origin' }
    expect((await visitor.send('PUT', '/api/v1/session/acting-for', { companyId: null }, own)).status).toBe(200)
  })

  it('lets a person act for their company, under a new id, until the agency ends', async () => {
    const visitor = browser()
    const { body } = await visitor.signIn(DEMO_PERSONS.third.identityNumber)
    const companies = body.companies as { companyId: string; uscc: string }[]
    const companyId = companies.find(({ uscc }) => uscc === DEMO_COMPANIES.restaurant.uscc)?.companyId
    const before = visitor.cookie
    const answer = await visitor.write('PUT', '/session/acting-for', { companyId })
    expect(answer.body).toMatchObject({ actingFor: { companyId, isLegalRepresentative: false } })
    expect(visitor.cookie).not.toBe(before)
    expect((await visitor.read('/me')).body).toMatchObject({ actingFor: { companyId } })

    await app.ownerPool.query(
      'UPDATE identity.agent SET valid_until = now() WHERE company_id = $1 AND valid_until IS NULL AND person_id <> granted_by',
      [companyId],
    )
    app.clock.set(new Date(Date.now() + 1000))
    expect((await visitor.read('/me')).body).toMatchObject({ kind: 'person', actingFor: null })
    expect((await visitor.write('PUT', '/session/acting-for', { companyId })).status).toBe(403)
    app.clock.set(new Date())
  })

  it('ends a session at sign-out for good', async () => {
    const visitor = browser()
    await visitor.signIn(clerk)
    const stolen = visitor.cookie
    expect((await visitor.write('DELETE', '/session', {})).status).toBe(200)
    expect((await visitor.read('/me')).status).toBe(401)
    visitor.cookie = stolen
    expect((await visitor.read('/me')).status).toBe(401)
  })

  it('does not bring a session back that ended while one of its requests was running', async () => {
    const visitor = browser()
    await visitor.signIn(clerk)
    const slow = visitor.read('/me')
    await app.ownerPool.query('DELETE FROM identity.session')
    await slow
    const { rows } = await app.pool.query('SELECT count(*) AS n FROM identity.session WHERE person_id IS NOT NULL')
    expect(rows[0].n).toBe(0)
  })

  it('ends a session after two hours without a request, and after twelve in all', async () => {
    const start = Date.now()
    const later = (hours: number) => app.clock.set(new Date(start + hours * 3_600_000))
    const visitor = browser()
    await visitor.signIn(clerk)
    for (let hours = 1.5; hours < 12; hours += 1.5) {
      later(hours)
      expect((await visitor.read('/me')).status).toBe(200)
    }
    later(12.1)
    expect((await visitor.read('/me')).status).toBe(401)
    later(20)
    const idle = browser()
    await idle.signIn(clerk)
    later(22.1)
    expect((await idle.read('/me')).status).toBe(401)
    app.clock.set(new Date())
  })

  it('takes a disabled account and a revoked post away with the next request', async () => {
    const reviewer = browser()
    const { body } = await reviewer.signIn(demoLogin('reviewer', '370303'))
    const me = body as unknown as { personId: string; post: { postId: string } }
    const actor = systemActor('test')
    await app.call(identityOperations.revokePost, actor, { personId: me.personId, postId: me.post.postId })
    expect((await reviewer.read('/me')).status).toBe(401)
    expect((await reviewer.signIn(demoLogin('reviewer', '370303'))).body).toMatchObject({ code: 'identity.no-post' })

    const approver = browser()
    const other = (await approver.signIn(demoLogin('approver', '370303'))).body as unknown as { personId: string }
    await app.call(identityOperations.disableStaff, actor, { personId: other.personId })
    expect((await approver.read('/me')).status).toBe(401)
    expect((await approver.signIn(demoLogin('approver', '370303'))).body).toMatchObject({
      code: 'identity.sign-in-refused',
    })
  })

  it('ends all other sessions when the password changes', async () => {
    const [phone, desk] = [browser(), browser()]
    await phone.signIn(DEMO_PERSONS.second.mobile)
    await desk.signIn(DEMO_PERSONS.second.mobile)
    const change = { currentPassword: DEMO_PASSWORD, newPassword: 'Yanshi-2028' }
    expect((await desk.write('POST', '/me/password', change)).status).toBe(200)
    expect((await desk.read('/me')).status).toBe(200)
    expect((await phone.read('/me')).status).toBe(401)
    expect((await phone.signIn(DEMO_PERSONS.second.mobile)).status).toBe(401)
    expect((await phone.signIn(DEMO_PERSONS.second.mobile, 'Yanshi-2028')).status).toBe(200)
  })

  it('reads a sheet of staff that an administrator uploads', async () => {
    const administrator = browser()
    await administrator.signIn(demoLogin('administrator', '370300'))
    const boundary = 'sheetboundary'
    const payload = [
      `--${boundary}`,
      'content-disposition: form-data; name="file"; filename="staff.csv"',
      'content-type: text/csv',
      '',
      '姓名,登录名,部门统一社会信用代码,岗位\r\n演示·李某,li-mou,11370303,审查\r\n',
      `--${boundary}--`,
      '',
    ].join('\r\n')
    const answer = await server.inject({
      method: 'POST',
      url: '/api/v1/staff-sheets',
      headers: {
        cookie: `tongban_session=${administrator.cookie}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload,
    })
    expect(answer.json()).toEqual({
      rows: [{ name: '演示·李某', loginName: 'li-mou', departmentUscc: '11370303', role: '审查' }],
    })
    const template = await server.inject({
      url: '/api/v1/staff-sheet-template',
      headers: { cookie: `tongban_session=${administrator.cookie}` },
    })
    expect(template.headers['content-type']).toContain('spreadsheetml')
  })
})
