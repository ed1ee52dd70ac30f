import { describe, expect, it } from 'vitest'
import { anonymous, type StaffActor, systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildPlaces, staffActor, TEST_PASSWORD } from '../testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const places = await buildPlaces(app)
const place = (code: string) => places.get(code) as { id: string; uscc: string }
const set = systemActor('test')
const days = (count: number) => app.clock.set(new Date(app.clock.now().getTime() + count * 86_400_000))
const tokenOf = (link: string) => link.split('#')[1] as string
let serial = 0
const create = (code = '370303', role = 'clerk', actor: StaffActor | typeof set = set) =>
  app.call(operations.createStaff, actor, {
    name: '演示·王五',
    loginName: `member-${++serial}`,
    mobile: '16900000009',
    departmentId: place(code).id,
    role,
  })
const redeem = (token: string, password = TEST_PASSWORD) =>
  app.call(operations.redeemInvitation, anonymous, { token, password })
const signIn = (login: string) => app.call(operations.signIn, anonymous, { login, password: TEST_PASSWORD })
const administrator: StaffActor = {
  ...staffActor('administrator', '370300'),
  personId: (await create('370300')).personId,
}

describe('invitations', () => {
  it('set the password once and never again', async () => {
    const { invitationLink, loginName } = await create()
    expect(invitationLink).toMatch(/^\/console\/invitation#[\w-]{43}$/)
    await expect(redeem(tokenOf(invitationLink))).resolves.toEqual({ loginName })
    await expect(redeem(tokenOf(invitationLink), 'Another-4711')).rejects.toMatchObject({
      code: 'identity.invitation-invalid',
    })
    await expect(signIn(loginName)).resolves.toMatchObject({ loginName })
  })

  it('are taken once when two try at the same moment', async () => {
    const { invitationLink } = await create()
    const both = await Promise.allSettled([redeem(tokenOf(invitationLink)), redeem(tokenOf(invitationLink))])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('end after seven days', async () => {
    const { invitationLink } = await create()
    days(7)
    await expect(redeem(tokenOf(invitationLink))).rejects.toMatchObject({ code: 'identity.invitation-invalid' })
  })

  it('stay open when the password is refused', async () => {
    const { invitationLink, loginName } = await create()
    for (const weak of ['12345678', `${loginName}!`]) {
      await expect(redeem(tokenOf(invitationLink), weak)).rejects.toMatchObject({ code: 'identity.password-too-weak' })
    }
    await expect(redeem(tokenOf(invitationLink))).resolves.toBeTruthy()
  })

  it('are kept as a hash only', async () => {
    const { invitationLink } = await create()
    const { rows } = await app.pool.query('SELECT string_agg(i::text, $1) AS all FROM identity.invitation i', [' '])
    expect(rows[0].all).not.toContain(tokenOf(invitationLink))
  })

  it('take the place of the link and the password there were', async () => {
    const first = await create()
    const second = await app.call(operations.inviteStaff, set, { personId: first.personId })
    await expect(redeem(tokenOf(first.invitationLink))).rejects.toMatchObject({ code: 'identity.invitation-invalid' })
    await redeem(tokenOf(second.invitationLink))
    await expect(signIn(first.loginName)).resolves.toBeTruthy()
    await app.call(operations.inviteStaff, set, { personId: first.personId })
    await expect(signIn(first.loginName)).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
  })

  it('are refused for what is no token', async () => {
    await expect(redeem('x'.repeat(43))).rejects.toMatchObject({ code: 'identity.invitation-invalid' })
  })
})

describe('posts', () => {
  it('keep their history when revoked and granted again', async () => {
    const { personId } = await create()
    const grant = { personId, departmentId: place('370303').id, role: 'reviewer' }
    const post = await app.call(operations.grantPost, set, grant)
    await expect(app.call(operations.grantPost, set, grant)).rejects.toMatchObject({
      code: 'identity.post-already-held',
    })
    days(1)
    await app.call(operations.revokePost, administrator, { personId, postId: post.postId })
    await expect(app.call(operations.revokePost, set, { personId, postId: post.postId })).rejects.toMatchObject({
      code: 'identity.post-not-found',
    })
    await app.call(operations.grantPost, set, grant)
    const { rows } = await app.pool.query(
      `SELECT valid_until IS NULL AS held, granted_by, revoked_by FROM identity.post WHERE person_id = $1 AND role = 'reviewer' ORDER BY valid_from`,
      [personId],
    )
    expect(rows).toEqual([
      { held: false, granted_by: null, revoked_by: administrator.personId },
      { held: true, granted_by: null, revoked_by: null },
    ])
  })

  it('keep administrator and auditor apart when both are granted in the same moment', async () => {
    const { personId } = await create('370303')
    const grant = (role: string) =>
      app.call(operations.grantPost, set, { personId, departmentId: place('370303').id, role })
    // The instant of an operation is taken before it waits for the lock: the second to come may carry the earlier one.
    const now = app.clock.now()
    app.clock.set(new Date(now.getTime() + 5))
    const { postId } = await grant('administrator')
    app.clock.set(now)
    await expect(grant('auditor')).rejects.toMatchObject({ code: 'identity.posts-incompatible' })
    await expect(app.call(operations.revokePost, set, { personId, postId })).resolves.toEqual({})
  })

  it('keep administrator and auditor apart', async () => {
    const { personId } = await create('370303', 'auditor')
    const grant = { personId, departmentId: place('370303').id, role: 'administrator' }
    await expect(app.call(operations.grantPost, set, grant)).rejects.toMatchObject({
      code: 'identity.posts-incompatible',
    })
  })

  it('are chosen among those held', async () => {
    const { personId, loginName, invitationLink } = await create()
    await redeem(tokenOf(invitationLink))
    const post = await app.call(operations.grantPost, set, {
      personId,
      departmentId: place('370304').id,
      role: 'reviewer',
    })
    const me = await signIn(loginName)
    const actor = { ...staffActor('clerk', '370303'), personId }
    await expect(app.call(operations.choosePost, actor, { postId: post.postId })).resolves.toMatchObject({
      post: { postId: post.postId, divisionName: '博山区', roleName: '审查' },
    })
    await app.call(operations.revokePost, set, { personId, postId: post.postId })
    await expect(app.call(operations.choosePost, actor, { postId: post.postId })).rejects.toMatchObject({
      code: 'identity.post-not-found',
    })
    expect(me.posts).toHaveLength(2)
  })
})

describe('staff', () => {
  it('are not registered twice under one login name', async () => {
    const { loginName } = await create()
    const again = { name: '演示·王五', loginName, departmentId: place('370303').id, role: 'clerk' }
    await expect(app.call(operations.createStaff, set, again)).rejects.toMatchObject({
      code: 'identity.login-name-taken',
    })
  })

  it('lose everything at once when disabled', async () => {
    const { personId, loginName, invitationLink } = await create()
    await redeem(tokenOf(invitationLink))
    await app.call(operations.disableStaff, administrator, { personId })
    await expect(signIn(loginName)).rejects.toMatchObject({ code: 'identity.sign-in-refused' })
    for (const operation of [operations.disableStaff, operations.inviteStaff]) {
      await expect(app.call(operation, set, { personId })).rejects.toMatchObject({ code: 'identity.staff-disabled' })
    }
    const page = await app.call(operations.listStaff, administrator, { loginName, includeDisabled: true })
    expect(page.items).toMatchObject([{ status: 'disabled', may: { grantPost: false } }])
    expect((await app.call(operations.listStaff, administrator, { loginName })).items).toEqual([])
  })

  it('are listed page by page, with numbers masked, and every look is in the ledger', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await app.call(operations.listStaff, administrator, { limit: 3, ...(after && { after }) })
      seen.push(...page.items.map((member) => member.loginName))
      for (const member of page.items) expect(member.maskedMobile).toBe('169****0009')
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual([...new Set(seen)].sort())
    const { rows } = await app.pool.query(
      "SELECT count(*) AS n FROM ledger.entry WHERE operation = 'identity.list-staff'",
    )
    expect(rows[0].n).toBeGreaterThan(1)
  })
})

describe('an import of staff', () => {
  const line = (loginName: string, more: object = {}) => ({
    name: '演示·孙七',
    loginName,
    departmentUscc: place('370303').uscc,
    role: '收件受理',
    ...more,
  })

  it('registers every line, and two posts for two lines of one person', async () => {
    const rows = [
      line('sun-qi'),
      line('sun-qi', { role: 'reviewer' }),
      line(' Zhou-Ba ', { departmentUscc: place('370304').uscc.toLowerCase() }),
    ]
    const { invitations, faults } = await app.call(operations.importStaff, administrator, { rows })
    expect(faults).toEqual([])
    expect(invitations.map((one) => one.loginName)).toEqual(['sun-qi', 'zhou-ba'])
    const page = await app.call(operations.listStaff, administrator, { loginName: 'sun-qi' })
    expect(page.items[0]?.posts.map((post) => post.role).sort()).toEqual(['clerk', 'reviewer'])
    expect(page.items[0]?.status).toBe('invited')
  })

  it('registers nobody when one line is wrong, and says of each what is', async () => {
    const rows = [
      line('wu-jiu'),
      line('Wu Jiu'),
      line('zheng-shi', { name: '=HYPERLINK("http://x")' }),
      line('zheng-yi', { role: '局长' }),
      line('zheng-er', { departmentUscc: '11370303DEM900000X' }),
      line('zheng-san', { mobile: '123' }),
      line('sun-qi'),
      line('wu-jiu', { name: '演示·吴九' }),
      line('wu-jiu'),
    ]
    const { invitations, faults } = await app.call(operations.importStaff, administrator, { rows })
    expect(invitations).toEqual([])
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'loginName'],
      [3, 'name'],
      [4, 'role'],
      [5, 'departmentUscc'],
      [6, 'mobile'],
      [7, 'loginName'],
      [8, 'name'],
      [8, null],
      [9, null],
    ])
    for (const { message } of faults) expect(message).toMatch(/。$/)
    expect((await app.call(operations.listStaff, administrator, { loginName: 'wu' })).items).toEqual([])
  })

  it('only checks when asked to', async () => {
    const { invitations, faults } = await app.call(operations.importStaff, administrator, {
      rows: [line('qian-shi')],
      dryRun: true,
    })
    expect([invitations, faults]).toEqual([[], []])
    expect((await app.call(operations.listStaff, administrator, { loginName: 'qian-shi' })).items).toEqual([])
  })
})
