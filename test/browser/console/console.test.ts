import { describe, expect, it } from 'vitest'
import { DEMO_CITY, demoCreditCode } from '#test/world/departments.ts'
import { demoItemCode } from '#test/world/items.ts'
import { demoLogin } from '#test/world/people.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openConsole, openWindow, type StaffWindow } from './open-console.ts'
import { ITEM, submitCase } from './submit-case.ts'

const console = await openConsole()
const { app } = console
const CLERK = demoLogin('clerk', '370303', 'health')
const REVIEWER = demoLogin('reviewer', '370303', 'health')
const APPROVER = demoLogin('approver', '370303', 'health')
const ADMINISTRATOR = demoLogin('administrator', DEMO_CITY)
const SUPERVISOR = demoLogin('supervisor', DEMO_CITY)
const AUDITOR = demoLogin('auditor', DEMO_CITY)

/** Opens the case from the work list, as its officer would: by its number. */
async function openCase({ page, go }: StaffWindow, shortNumber: string): Promise<void> {
  await go('/work')
  await page.getByRole('searchbox', { name: '办件编号' }).or(page.getByLabel('办件编号')).first().fill(shortNumber)
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: ITEM }).first().click()
  await page.getByRole('heading', { level: 1, name: ITEM }).waitFor()
}

/** Presses an act of the case, fills its dialog and confirms. */
async function act(
  { page }: StaffWindow,
  name: string,
  confirm: string | RegExp,
  fill: (dialog: ReturnType<StaffWindow['page']['getByRole']>) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: confirm }).click()
  // While it closes it is a dialog still, and the next act would write into it.
  await dialog.waitFor({ state: 'hidden' })
}

describe('signing in', () => {
  it('sends who is not signed in to the sign-in page, and back to where they wanted to go', async () => {
    const window = await openWindow(console.browser, console.address, 1280)
    await window.go('/licences')
    await window.page.getByLabel('登录名').fill(CLERK)
    await window.page.getByLabel('密码', { exact: true }).fill('wrong-password')
    await window.page.getByRole('button', { name: '登录', exact: true }).click()
    await expect.poll(() => window.page.getByRole('alert').textContent()).toContain('账号或密码不正确')
    await window.page.getByLabel('密码', { exact: true }).fill('Yanshi-2026')
    await window.page.getByRole('button', { name: '登录', exact: true }).click()
    await window.page.getByRole('heading', { level: 1, name: '电子证照' }).waitFor()
    await window.page.getByRole('button', { name: /账号菜单/ }).click()
    await window.page.getByRole('menuitem', { name: '退出登录' }).click()
    await window.page.getByRole('heading', { level: 1, name: '工作人员登录' }).waitFor()
    await window.context.close()
  })

  it('shows each role what it may use, and nothing else', async () => {
    const clerk = await console.signedIn(CLERK)
    const entries = await clerk.page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allTextContents()
    expect(entries).toEqual(['我的工作', '电子证照', '事项目录'])
    await clerk.context.close()
  })
})

describe('handling a case', () => {
  it('goes from the clerk over review and decision to the licence and its delivery', async () => {
    const { caseId, shortNumber } = await submitCase(app)
    const clerk = await console.signedIn(CLERK)
    await openCase(clerk, shortNumber)
    expect(await clerk.page.getByText('演示·兰亭理发店').count()).toBeGreaterThan(0)
    await clerk.page
      .getByRole('button', { name: /^查看 / })
      .first()
      .click()
    await clerk.page.getByRole('dialog').getByRole('img', { name: '演示照片.png' }).waitFor()
    await clerk.page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click()
    await act(clerk, '受理', '确认受理')
    await clerk.page.getByText('审查中').first().waitFor()
    await act(clerk, '完成本环节', '提交意见', (dialog) => dialog.getByLabel('审查意见').fill('演示：材料齐全。'))
    await clerk.page.getByText('您在当前岗位上没有需要办理的步骤。').waitFor()
    expect(clerk.trouble).toEqual([])

    const reviewer = await console.signedIn(REVIEWER)
    await openCase(reviewer, shortNumber)
    for (const opinion of ['演示：现场符合要求。', '演示：同意。']) {
      const done = await reviewer.page.getByText('意见：').count()
      await act(reviewer, '完成本环节', '提交意见', (dialog) => dialog.getByLabel('审查意见').fill(opinion))
      await expect.poll(() => reviewer.page.getByText('意见：').count()).toBe(done + 1)
    }
    expect(reviewer.trouble).toEqual([])

    const approver = await console.signedIn(APPROVER)
    await openCase(approver, shortNumber)
    await act(approver, '准予许可', '确认准予许可')
    await approver.page.getByRole('link', { name: '查看颁发的证照' }).click()
    await approver.page.getByRole('heading', { name: '照面信息' }).waitFor()
    expect(await approver.page.getByText('有效', { exact: true }).count()).toBeGreaterThan(0)

    await clerk.go(`/cases/${caseId}`)
    await act(clerk, '送达办结', '确认送达')
    await clerk.page.getByText('已办结').first().waitFor()
    expect([...clerk.trouble, ...approver.trouble]).toEqual([])
    await Promise.all([clerk, reviewer, approver].map(({ context }) => context.close()))
  })

  it('asks for a correction once, naming each field and material with its reason', async () => {
    const { shortNumber } = await submitCase(app)
    const clerk = await console.signedIn(CLERK)
    await openCase(clerk, shortNumber)
    await act(clerk, '一次性告知补正', /确认告知/, async (dialog) => {
      await dialog.getByText('补正只能告知一次').waitFor()
      await dialog.getByRole('button', { name: /确认告知/ }).click()
      await dialog.getByText('请至少选择一处需要补正的内容。').waitFor()
      await dialog.getByRole('checkbox', { name: '场所地址' }).check()
      await dialog.getByLabel('场所地址：补正的原因和要求').fill('演示：请写明楼层和房间号。')
    })
    await clerk.page.getByText('演示：请写明楼层和房间号。').first().waitFor()
    await clerk.page.getByText('已告知补正', { exact: false }).first().waitFor()
    expect(await clerk.page.getByRole('button', { name: '一次性告知补正' }).count()).toBe(0)
    expect(clerk.trouble).toEqual([])
    await clerk.context.close()
  })

  it('tells the second of two officers clearly, and shows what the first one did', async () => {
    const { shortNumber } = await submitCase(app)
    const [first, second] = [await console.signedIn(CLERK), await console.signedIn(CLERK)]
    await openCase(first, shortNumber)
    await openCase(second, shortNumber)
    await second.page.getByRole('button', { name: '不予受理', exact: true }).click()
    await second.page.getByLabel('不予受理的理由').fill('演示：不属于本部门职权范围。')
    await act(first, '受理', '确认受理')
    await first.page.getByText('审查中').first().waitFor()

    await second.page.getByRole('dialog').getByRole('button', { name: '确认不予受理' }).click()
    const answer = second.page.getByRole('dialog', { name: '内容已被他人更新' })
    await answer.waitFor()
    expect(await answer.textContent()).toContain('您的操作没有保存')
    await answer.getByRole('button', { name: '查看最新情况' }).click()
    await second.page.getByText('审查中').first().waitFor()
    await expect.poll(() => second.page.getByRole('dialog').count()).toBe(0)
    await Promise.all([first, second].map(({ context }) => context.close()))
  })
})

describe('administration', () => {
  it('registers a member of staff with two posts, whose one-time link opens the account once', async () => {
    const administrator = await console.signedIn(ADMINISTRATOR)
    const { page, go } = administrator
    await go('/staff')
    await page.getByRole('button', { name: '登记人员' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('姓名').fill('演示·测试员')
    await dialog.getByRole('textbox', { name: '登录名' }).fill('demo-newcomer')
    await dialog.getByLabel('部门').fill('张店区卫生健康局')
    await page.getByTitle('张店区卫生健康局', { exact: true }).click()
    await dialog.getByLabel('首个岗位').click()
    await page.getByText('接收申请，决定是否受理，送达结果').click()
    await dialog.getByRole('button', { name: '登记并生成邀请链接' }).click()
    await page.getByText('邀请链接只显示这一次').waitFor()
    const link = new URL((await page.locator('.one-time-link').textContent()) ?? '')
    await page.getByRole('button', { name: '我已复制，关闭' }).click()
    await page.getByLabel('登录名').fill('demo-newcomer')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('button', { name: '管理 演示·测试员' }).click()
    await page.getByRole('button', { name: '授予岗位' }).click()
    const grant = page.getByRole('dialog', { name: '授予演示·测试员岗位' })
    await grant.getByLabel('岗位').click()
    await page.getByText('办理审查环节，填写意见').click()
    await grant.getByRole('button', { name: '确认授予' }).click()
    await page.getByText('已授予“审查”岗位。').waitFor()
    expect(administrator.trouble).toEqual([])
    await administrator.context.close()

    const newcomer = await openWindow(console.browser, console.address, 768)
    await newcomer.go(`/invitation${link.hash}`)
    expect(newcomer.page.url()).not.toContain(link.hash)
    await newcomer.page.getByLabel('新密码', { exact: true }).fill('Ceshi-4711x')
    await newcomer.page.getByLabel('再次输入新密码').fill('Ceshi-4711x')
    await newcomer.page.getByRole('button', { name: '设置密码并启用账号' }).click()
    await newcomer.page.getByText('demo-newcomer').waitFor()
    await newcomer.go(`/invitation${link.hash}`)
    await newcomer.page.getByLabel('新密码', { exact: true }).fill('Ceshi-4711x')
    await newcomer.page.getByLabel('再次输入新密码').fill('Ceshi-4711x')
    await newcomer.page.getByRole('button', { name: '设置密码并启用账号' }).click()
    await newcomer.page.getByText('邀请链接无效、已使用或已过期').waitFor()

    await newcomer.go('/sign-in')
    await newcomer.page.getByLabel('登录名').fill('demo-newcomer')
    await newcomer.page.getByLabel('密码', { exact: true }).fill('Ceshi-4711x')
    await newcomer.page.getByRole('button', { name: '登录', exact: true }).click()
    await newcomer.page.getByRole('heading', { level: 1, name: '选择岗位' }).waitFor()
    await newcomer.page.getByRole('listitem').filter({ hasText: '审查' }).getByRole('button').click()
    await newcomer.page.getByRole('button', { name: /账号菜单：演示·测试员，张店区卫生健康局，审查/ }).waitFor()
    await newcomer.page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
    await newcomer.context.close()
  })

  it('tells every wrong line of a sheet of departments, and registers all once all are right', async () => {
    const { page, go, context } = await console.signedIn(ADMINISTRATOR)
    await go('/departments')
    await page.getByRole('button', { name: '从表格导入' }).click()
    const head = '行政区划代码,部门名称,部门简称,统一社会信用代码,办公地址,办公时间,咨询电话,投诉电话'
    const sheet = (...lines: string[]) => ({
      name: '部门.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([head, ...lines].join('\n')),
    })
    const right = `370303,演示测试一局,测试一局,${demoCreditCode('11370303', 'DEM90101')},,,,`
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles(sheet(right, '370303,,缺名局,123,,,,'))
    await dialog.getByText('共 2 行，其中 1 行有误').waitFor()
    await dialog.getByText('统一社会信用代码不正确', { exact: false }).waitFor()
    expect(await dialog.getByRole('button', { name: '登记' }).isDisabled()).toBe(true)
    await dialog.locator('input[type=file]').setInputFiles(sheet(right))
    await dialog.getByRole('button', { name: '登记 1 行' }).click()
    await dialog.getByText('已登记 1 个部门。').waitFor()
    await context.close()
  })

  it('loads the next year of holidays from a sheet after comparing it with the notice', async () => {
    const { page, go, context, trouble } = await console.signedIn(ADMINISTRATOR)
    await go('/calendar')
    await page
      .getByText(/已载入到 2026 年/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: '载入节假日安排' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles({
      name: '2027.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('日期,安排,节日\n2027-01-01,放假,元旦\n2027-02-14,上班,春节\n'),
    })
    await dialog.getByText('2027 年：放假 1 天，周末调休上班 1 天。').waitFor()
    await dialog.getByLabel('依据的通知').fill('演示通知')
    await dialog.getByRole('button', { name: '载入 2027 年' }).click()
    await page.getByText('已载入到 2027 年').first().waitFor()
    expect(trouble).toEqual([])
    await context.close()
  })
})

describe('every screen', () => {
  const screens: readonly { login: string; paths: readonly string[] }[] = [
    { login: CLERK, paths: ['/work', '/work?tab=reviewing', '/licences', '/catalogue', '/account'] },
    { login: SUPERVISOR, paths: ['/', '/ratings'] },
    { login: AUDITOR, paths: ['/ledger'] },
    {
      login: ADMINISTRATOR,
      paths: ['/staff', '/departments', '/divisions', '/calendar', `/catalogue/${demoItemCode('hygiene')}`, '/nowhere'],
    },
  ]

  it.each(screens)(
    'of $login is without serious findings and does not scroll sideways at any width',
    async ({ login, paths }) => {
      const { page, go, trouble, context } = await console.signedIn(login)
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 800 })
        for (const path of paths) {
          await go(path)
          await page.getByRole('heading', { level: 1 }).waitFor()
          // Between them lie the two shapes of every list: a table and cards.
          if (width !== 768) expect(await accessibilityFindings(page, 'serious'), `${path} at ${width}`).toEqual([])
          expect(await sidewaysOverflow(page), `${path} at ${width}`).toBe(0)
        }
      }
      expect(trouble).toEqual([])
      await context.close()
    },
    90_000,
  )

  it('before signing in is without findings, too', async () => {
    const { page, go, context } = await openWindow(console.browser, console.address, 360)
    for (const path of ['/sign-in', '/invitation#0123456789abcdef0123456789abcdef', '/invitation']) {
      await go(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await accessibilityFindings(page, 'serious')).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
    await context.close()
  })
})
