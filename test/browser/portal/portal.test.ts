import { describe, expect, it } from 'vitest'
import { demoIdentityNumber } from '#modules/identity/index.ts'
import { demoItemCode } from '#test/world/items.ts'
import { DEMO_PERSONS } from '#test/world/people.ts'
import { paths } from '#web/portal/paths.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { fillVisibleForm } from './fill-visible-form.ts'
import { openPortal, signIn, type Window } from './open-portal.ts'

const portal = await openPortal()
const PHONE = { viewport: { width: 360, height: 740 } } as const
const food = { division: '370303', item: demoItemCode('food') }
const done = { case: portal.cases['food-done'] }
const correcting = { case: portal.cases['food-correcting'] }
const draft = { case: portal.cases['living-draft'] }

/** A picture of one grey pixel. */
const PICTURE = {
  name: '演示照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOYCQAAmwCarS5ItAAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Fails with everything that is wrong with the page at once. */
async function expectGoodPage(window: Window, path: string, status = 200): Promise<void> {
  expect(await window.go(path), path).toBe(status)
  expect(await accessibilityFindings(window.page), path).toEqual([])
  expect(await sidewaysOverflow(window.page), `${path} is too wide`).toBe(0)
  expect(window.trouble).toEqual([])
}

describe('every page for everybody', () => {
  const pages: [string, number?][] = [
    [paths.home.to()],
    [paths.search.to()],
    [paths.search.to({ q: '开饭店' })],
    [paths.search.to({ q: '航天器发射' })],
    [paths.theme.to({ audience: 'corporate', theme: '准营准办' })],
    [paths.departments.to()],
    [paths.district.to({ q: '临淄' })],
    [paths.guide.to(food)],
    [paths.guidePrint.to(food)],
    [paths.signIn.to()],
    [paths.register.to()],
    [paths.track.to()],
    [paths.verify.to()],
    [paths.help.to()],
    [paths.about.to()],
    [paths.reference.to()],
    ['/no-such-page', 404],
    [paths.sheet.to({ hash: '0123456789abcdef' }), 404],
    [paths.verifyToken.to({ token: 'AAAAAAAAAAAAAAAAAAAAAA' }), 404],
  ]

  it.each(pages)('%s is accessible and fits a phone', async (path, status) => {
    await expectGoodPage(await portal.window(PHONE), path, status)
  })

  it('fits when text is shown at twice its size', async () => {
    const { page, go } = await portal.window({ viewport: { width: 720, height: 800 } })
    for (const path of [paths.home.to(), paths.guide.to(food), paths.register.to()]) {
      await go(path)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'))
      expect(await sidewaysOverflow(page), path).toBe(0)
    }
  })
})

describe('every page of a citizen', () => {
  const pages: [string][] = [
    [paths.my.to()],
    [paths.myCases.to()],
    [paths.myLicences.to()],
    [paths.myMessages.to()],
    [paths.myRecord.to()],
    [paths.myRecord.to({ who: 'all' })],
    [paths.companies.to()],
    [paths.password.to()],
    [paths.apply.to(food)],
    [paths.guide.to(food)],
    [paths.draft.to(draft)],
    [paths.draftPage.to({ ...draft, page: 'p1' })],
    [paths.draftMaterials.to(draft)],
    [paths.draftReview.to(draft)],
    [paths.case.to(done)],
    [paths.receipt.to(done)],
    [paths.case.to(correcting)],
    [paths.correct.to(correcting)],
  ]

  it('is accessible and fits a phone', async () => {
    const window = await portal.citizen(PHONE)
    for (const [path] of pages) await expectGoodPage(window, path)
  })

  it('shows the licence, offers the file, and lets anyone verify it by its number', async () => {
    const window = await portal.citizen()
    const { page } = window
    await window.go(paths.case.to(done))
    await page.getByRole('link', { name: '查看证照' }).click()
    await page.getByRole('heading', { level: 1, name: /食品经营许可证/ }).waitFor()
    expect(await accessibilityFindings(page)).toEqual([])
    const number = (await page.locator('.facts .number').first().textContent()) ?? ''
    const link = page.getByRole('link', { name: '下载电子证照（PDF）' })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toContain(number)

    const stranger = await portal.window(PHONE)
    await stranger.go(paths.verify.to())
    await stranger.page.getByLabel('证照编号').fill(number.toLowerCase())
    await stranger.page.getByRole('button', { name: '核验' }).click()
    await stranger.page.getByRole('heading', { name: '证照有效' }).waitFor()
    expect(await stranger.page.locator('main').textContent()).not.toContain(DEMO_PERSONS.second.name)
    await stranger.page.getByLabel('持证人名称').fill('演示·别人')
    await stranger.page.getByRole('button', { name: '核对' }).click()
    await stranger.page.getByRole('heading', { name: '持证人名称不一致' }).waitFor()
    expect(await accessibilityFindings(stranger.page)).toEqual([])
    expect(await stranger.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  })

  it('rates the service once', async () => {
    const window = await portal.citizen(PHONE)
    const { page } = window
    await window.go(paths.case.to(done))
    await page.getByRole('link', { name: '评价这次服务' }).click()
    expect(await accessibilityFindings(page)).toEqual([])
    const invitation = new URL(page.url()).pathname
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByRole('link', { name: '请选择满意程度。' }).waitFor()
    await page.getByRole('radio', { name: '基本满意' }).check()
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByRole('heading', { name: '感谢您的评价' }).waitFor()
    await window.go(invitation)
    await page.getByText('这次服务已经评价过了').waitFor()
  })
})

describe('the guide', () => {
  it('is readable without scripts and brings at most 60 kB of them', async () => {
    const { page, go } = await portal.window({ javaScriptEnabled: false })
    await go(paths.guide.to(food))
    for (const heading of ['受理条件', '申请材料', '办理流程', '办理时限', '设定依据', '咨询与监督投诉']) {
      await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor()
    }
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src))
    let bytes = 0
    for (const src of scripts) {
      const answer = await fetch(src, { headers: { 'accept-encoding': 'br' } })
      bytes += Number(answer.headers.get('content-length'))
    }
    expect(bytes).toBeLessThanOrEqual(60_000)
  })

  it('sends nothing again that the browser has, and knows who is signed in', async () => {
    const url = `${portal.address}${paths.guide.to(food)}`
    const first = await fetch(url)
    const etag = first.headers.get('etag') as string
    expect(await first.text()).toContain('食品经营许可')
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const { page, go } = await portal.citizen()
    await go(paths.guide.to(food))
    await page.getByRole('link', { name: '我的', exact: true }).waitFor()
  })

  it('changes its district and stays with the item', async () => {
    const { page, go } = await portal.window()
    await go(paths.guide.to(food))
    await page.getByRole('link', { name: /切换/ }).click()
    await page.getByRole('button', { name: '临淄区', exact: true }).click()
    await page.waitForURL(`**${paths.guide.to({ ...food, division: '370305' })}`)
    await go(paths.home.to())
    expect(await page.locator('.division-name').textContent()).toBe('临淄区')
  })
})

describe('an application', () => {
  it('is filled in, submitted and followed without scripts', async () => {
    const window = await portal.citizen({ javaScriptEnabled: false, ...PHONE })
    const { page } = window
    await window.go(paths.apply.to({ division: '370303', item: demoItemCode('hygiene') }))
    await page.getByRole('button', { name: '开始填写' }).click()
    await page.waitForURL('**/pages/p1')
    await page.getByRole('button', { name: '保存并继续' }).click()
    expect(await page.locator('.error-summary li').count()).toBeGreaterThan(0)
    while (page.url().includes('/pages/')) {
      const here = page.url()
      await fillVisibleForm(page)
      await page.getByRole('button', { name: '保存并继续' }).click()
      await page.waitForURL((url) => url.href !== here)
    }
    const materials = page.url()
    const count = await page.locator('.material-card').count()
    for (let at = 0; at < count; at++) {
      const card = page.locator('.material-card').nth(at)
      await card.locator('input[type=file]').setInputFiles(PICTURE)
      await card.getByRole('button', { name: '上传' }).click()
      await page.getByText('已上传“演示照片.png”').waitFor()
    }
    await page.getByRole('button', { name: /^删除/ }).first().click()
    await page.getByText('文件已删除').waitFor()
    expect(page.url()).toBe(materials)
    await page.locator('.material-card').first().locator('input[type=file]').setInputFiles(PICTURE)
    await page.locator('.material-card').first().getByRole('button', { name: '上传' }).click()

    await page.getByRole('link', { name: '继续：核对并提交' }).click()
    await page.getByLabel('我已阅读并同意上述声明').check()
    await page.getByRole('button', { name: '提交申请' }).click()
    await page.waitForURL('**/receipt')
    const [number, code] = await page.locator('.receipt-number strong').allInnerTexts()

    const stranger = await portal.window({ javaScriptEnabled: false, ...PHONE })
    await stranger.go(paths.track.to())
    await stranger.page.getByLabel('办件编号').fill((number as string).replace(/\s/g, '').slice(-16))
    await stranger.page.getByLabel('查询码').fill((code as string).trim())
    await stranger.page.getByRole('button', { name: '查询进度' }).click()
    await stranger.page.getByRole('heading', { level: 1, name: '公共场所卫生许可' }).waitFor()
    expect(stranger.page.url()).toBe(`${portal.address}${paths.track.to()}`)
    expect(await stranger.page.locator('main').textContent()).not.toContain(DEMO_PERSONS.second.name)
  })

  it('is checked and saved as one types where scripts run', async () => {
    const window = await portal.citizen()
    const { page } = window
    await window.go(paths.apply.to(food))
    await page.getByRole('button', { name: '开始填写' }).click()
    await page.waitForURL('**/pages/p1')
    await page.waitForLoadState('networkidle')
    await page.locator('[name=area]').fill('很大')
    await page.locator('[name=area]').blur()
    await page.locator('#field-area-error').getByText('请填写数字。').waitFor()
    expect(await accessibilityFindings(page)).toEqual([])
    // A save may be on its way already when the name is typed: only the one that carries it counts.
    const name = encodeURIComponent('演示·齐味面馆')
    const saved = page.waitForResponse((answer) => answer.ok() && (answer.request().postData() ?? '').includes(name))
    await page.locator('[name=area]').fill('86')
    await page.locator('[name=shopName]').fill('演示·齐味面馆')
    await page.locator('#field-area-error').waitFor({ state: 'detached' })
    await saved
    await page.getByText('已自动保存').waitFor()
    await page.reload()
    expect(await page.locator('[name=shopName]').inputValue()).toBe('演示·齐味面馆')
    expect(window.trouble).toEqual([])
  })

  it('tells a second window that the first one saved later, and keeps what was typed', async () => {
    const window = await portal.citizen()
    const { page } = window
    await window.go(paths.draft.to(draft))
    await page.locator('main .item-list a').first().click()
    const address = page.url()
    const other = await page.context().newPage()
    await other.goto(address)
    const typed = (one: typeof page) =>
      one.locator('main [data-field] input[type=text], main [data-field] textarea').first()
    await typed(page).fill('演示·先保存的')
    await page.getByText('已自动保存').waitFor()
    await typed(page).fill('演示·又改过的')
    await page.getByRole('button', { name: '保存，稍后再填' }).click()
    await page.waitForURL(`**${paths.draft.to(draft)}`)
    await typed(other).fill('演示·后保存的')
    await other.getByRole('button', { name: '保存，稍后再填' }).click()
    await other.locator('.error-summary').getByText('在另一个窗口中保存过').waitFor()
    expect(await typed(other).inputValue()).toBe('演示·后保存的')
    await other.getByRole('button', { name: '保存，稍后再填' }).click()
    await other.waitForURL(`**${paths.draft.to(draft)}`)
    await other.goto(address)
    expect(await typed(other).inputValue()).toBe('演示·后保存的')
  })

  it('does not send a refused correction again when a file is uploaded after it', async () => {
    const { page, go } = await portal.citizen()
    await go(paths.correct.to(correcting))
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.locator('.error-summary').waitFor()
    const posts: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(new URL(request.url()).pathname)
    })
    const card = page.locator('.material-card').first()
    await card.locator('input[type=file]').setInputFiles(PICTURE)
    await card.getByRole('button', { name: '上传' }).click()
    await page.getByText('已上传“演示照片.png”').waitFor()
    expect(posts.filter((path) => path === paths.correct.to(correcting))).toEqual([])
    await page.getByRole('button', { name: /^删除/ }).first().click()
    await page.getByText('文件已删除。').waitFor()
  })

  it('says beside the file what is wrong with it', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const window = await portal.citizen({ javaScriptEnabled })
      const { page } = window
      await window.go(paths.correct.to(correcting))
      const card = page.locator('.material-card').first()
      await card
        .locator('input[type=file]')
        .setInputFiles({ name: '演示.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a pdf') })
      await card.getByRole('button', { name: '上传' }).click()
      await card.getByText('文件内容不是 PDF、OFD、JPG 或 PNG（可能只是改了扩展名），请重新选择文件。').waitFor()
    }
  })

  it('refuses a file that is too large after reading it to its end', async () => {
    const window = await portal.citizen({ javaScriptEnabled: false })
    await window.go(paths.correct.to(correcting))
    const card = window.page.locator('.material-card').first()
    await card
      .locator('input[type=file]')
      .setInputFiles({ name: '大.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1_048_576, 1) })
    await card.getByRole('button', { name: '上传' }).click()
    await card.getByText('文件超过 20 MB').waitFor()
  })
})

describe('what was submitted', () => {
  it('leads from its old draft page to the case', async () => {
    const { page, go } = await portal.citizen()
    expect(await go(paths.draftReview.to(done))).toBe(409)
    await page.getByRole('link', { name: '查看这个办件' }).click()
    await page.waitForURL(`**${paths.case.to(done)}`)
  })
})

describe('who is not signed in', () => {
  it('is led to sign in and back', async () => {
    const { page, go } = await portal.window()
    await go(paths.case.to(done))
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.getByLabel('身份证号码、手机号或登录名').fill(DEMO_PERSONS.second.mobile)
    await page.getByLabel('密码').fill('wrong')
    await page.locator('main').getByRole('button', { name: '登录' }).click()
    await page.getByText('账号或密码不正确').waitFor()
    await page.getByLabel('密码').fill('Yanshi-2026')
    await page.locator('main').getByRole('button', { name: '登录' }).click()
    await page.waitForURL(`**${paths.case.to(done)}`)
  })

  it('is never led away from this site', async () => {
    const { page, go } = await portal.window()
    await go('/sign-in?next=//example.org/')
    await page.getByLabel('身份证号码、手机号或登录名').fill(DEMO_PERSONS.second.mobile)
    await page.getByLabel('密码').fill('Yanshi-2026')
    await page.locator('main').getByRole('button', { name: '登录' }).click()
    await page.waitForURL(`${portal.address}/`)
  })
})

describe('a new citizen', () => {
  it('registers, is told what is wrong, and is signed in', async () => {
    const window = await portal.window(PHONE)
    const { page } = window
    await window.go(paths.register.to())
    await page.getByRole('button', { name: '注册并登录' }).click()
    expect(await page.locator('.error-summary li').count()).toBe(4)
    expect(await accessibilityFindings(page)).toEqual([])
    await page.getByLabel('姓名').fill('演示·新来的')
    await page.getByLabel('身份证号码').fill('37039919910101001X')
    await page.getByLabel('手机号').fill('169 0000 0099')
    await page.getByLabel('设置密码').fill('Yanshi-2026-x')
    await page.getByLabel('再输入一次密码').fill('Yanshi-2026-y')
    await page.getByRole('button', { name: '注册并登录' }).click()
    await page.locator('#field-again-error').getByText('两次输入的密码不一致').waitFor()
    const number = demoIdentityNumber(777)
    await page.getByLabel('身份证号码').fill(number.toLowerCase())
    await page.getByLabel('设置密码').fill('Yanshi-2026-x')
    await page.getByLabel('再输入一次密码').fill('Yanshi-2026-x')
    await page.getByRole('button', { name: '注册并登录' }).click()
    await page.waitForURL(`**${paths.my.to()}`)
    await page.getByText('还没有办件').waitFor()
  })
})

describe('acting for a company', () => {
  it('is chosen, shown, and ended', async () => {
    const { page, go } = await portal.citizen()
    await go(paths.companies.to())
    await page.getByRole('button', { name: /^代表.*餐饮有限公司办事$/ }).click()
    await page.getByText('现在代表演示·淄博齐味餐饮有限公司办事。').waitFor()
    await go(paths.apply.to({ division: '370303', item: demoItemCode('minimumLiving') }))
    await page.getByRole('button', { name: '开始填写' }).click()
    await page.getByText('这个事项只面向个人').waitFor()
    await go(paths.companies.to())
    await page.getByRole('link', { name: /^经办人管理/ }).click()
    expect(await accessibilityFindings(page)).toEqual([])
    await go(paths.companies.to())
    await page.getByRole('button', { name: '以本人身份办事' }).click()
    await page.getByText('现在以本人身份办事。').waitFor()
  })
})

describe('a case in correction', () => {
  it('opens what was named, goes back to the department, and can be withdrawn', async () => {
    const { page, go } = await portal.citizen({ javaScriptEnabled: false })
    await go(paths.case.to(correcting))
    await page.getByRole('link', { name: '现在补正' }).click()
    for (const card of await page.locator('.material-card').all()) {
      await card.locator('input[type=file]').setInputFiles(PICTURE)
      await card.getByRole('button', { name: '上传' }).click()
      await page.getByText('已上传“演示照片.png”').waitFor()
    }
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.waitForURL(`**${paths.case.to(correcting)}`)
    await page.getByText('补正已提交').waitFor()
    await page.getByRole('button', { name: '重新获取查询码' }).click()
    await page.getByText(/新的查询码是 [0-9]{6}/).waitFor()
    await page.getByText('撤回申请').first().click()
    await page.getByRole('button', { name: '撤回申请' }).click()
    await page.getByText('申请已撤回。').waitFor()
  })
})

describe('a form of somebody else’s site', () => {
  it('changes nothing: it has no token', async () => {
    const { page, go } = await portal.citizen()
    await go(paths.my.to())
    const status = await page.evaluate(async (action) => {
      const answer = await fetch(action, { method: 'POST', body: new URLSearchParams({ _key: 'forged-key-1' }) })
      return answer.status
    }, paths.draftDiscard.to(draft))
    expect(status).toBe(403)
    expect(await go(paths.draft.to(draft))).toBe(200)
  })

  it('does not show the case of somebody else', async () => {
    const other = await portal.window()
    await signIn(other, DEMO_PERSONS.first.mobile)
    expect(await other.go(paths.case.to(done))).toBe(403)
    expect(await other.go(paths.receipt.to(done))).toBe(403)
    expect(await other.go(paths.draft.to(draft))).toBe(403)
  })
})
