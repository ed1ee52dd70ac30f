import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { casesOperations } from '#modules/cases/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { demoItemCode } from '#test/world/items.ts'
import { DEMO_PERSONS, demoActor } from '#test/world/people.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openConsole, type StaffWindow } from './open-console.ts'
import { submitCase } from './submit-case.ts'

const console = await openConsole()
const { app } = console
/** Two item managers of the province, which owns the standards. */
const AUTHOR = 'demo-items-shandong'
const REVIEWER = 'demo-items-shandong-2'

/** A case that is over, for the rehearsal: applied for with every required material, and taken back. */
const { caseId } = await submitCase(app)
await app.call(casesOperations.withdrawCase, await demoActor(app, DEMO_PERSONS.first.mobile), { caseId })
const HYGIENE = demoItemCode('hygiene')
const asked = await app.call(catalogueOperations.getEffectiveItem, anonymous, {
  divisionCode: '370303',
  itemCode: HYGIENE,
})
const PAPER = asked.content.materials?.find(({ necessity }) => necessity === 'required')?.name as string

const picture = async (window: StaffWindow, name: string): Promise<void> => {
  const folder = process.env.REFORM_PICTURES
  if (folder) await window.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
const next = (window: StaffWindow, name: string | RegExp) => window.page.getByRole('button', { name }).click()
let address = ''

/** One browser after another page: longer than a test of one thing. */
const LONG_MS = 90_000

describe('the reform wizard', () => {
  it(
    'leads from a real change of policy over scope, impact and rehearsal to the reviewer',
    async () => {
      const window = await console.signedIn(AUTHOR)
      const { page } = window
      await window.go('/reforms')
      await picture(window, 'list-empty-1280')
      await page.getByRole('button', { name: '起草改革' }).click()
      await page.getByRole('heading', { level: 1, name: '起草改革' }).waitFor()
      await page.getByRole('button', { name: '从真实改革中选择' }).click()
      const drawer = page.getByRole('dialog')
      await drawer.getByLabel('查找改革').fill('无犯罪记录')
      await picture(window, 'templates-1280')
      await drawer.getByRole('button', { name: /^使用/ }).first().click()
      await expect.poll(() => page.getByLabel('改革名称').inputValue()).toContain('无犯罪记录证明')
      await picture(window, 'what-1280')

      await page.getByRole('button', { name: '删除第 1 项措施' }).click()
      await page.getByRole('button', { name: '添加措施' }).click()
      await page.getByLabel('材料', { exact: true }).fill(PAPER)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '添加措施' }).click()
      await page.getByLabel('措施', { exact: true }).last().click()
      await page.keyboard.type('压缩')
      await page.keyboard.press('Enter')
      await page.getByLabel('不超过（工作日）').fill('1')
      await next(window, '下一步：适用范围')
      await page.getByLabel('事项', { exact: true }).fill(HYGIENE)
      await page.getByTitle(new RegExp(HYGIENE)).click()
      await page.keyboard.press('Escape')
      // What the template asked for has gone with its act.
      await page.getByLabel('要求提交的材料').click()
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Escape')
      await page.getByRole('region', { name: '会改变的事项' }).waitFor()
      await picture(window, 'scope-1280')
      await next(window, '保存草稿，下一步：影响评估')

      await page.getByRole('button', { name: '开始评估' }).click()
      await page.getByRole('heading', { name: '涉及的实施事项' }).waitFor()
      await picture(window, 'impact-1280')
      expect(await accessibilityFindings(page)).toEqual([])
      await next(window, '下一步')
      await page.getByRole('button', { name: '开始预演' }).click()
      await page.getByText('正在预演').waitFor()
      await app.runJobs()
      await page.getByRole('heading', { name: '预演结果' }).waitFor()
      await page.getByRole('button', { name: /^可以少交材料的办件：1 件/ }).click()
      await page.getByRole('button', { name: '重新运行' }).click()
      await page.getByText('与报告一致。').waitFor()
      await picture(window, 'rehearsal-1280')
      await next(window, '下一步')
      await page.getByRole('radio', { name: '生效前的申请仍按原规定' }).check()
      await picture(window, 'rule-1280')
      await next(window, '保存，下一步')
      await page.getByRole('button', { name: '提交复核', exact: true }).click()
      await page.getByText('待复核').first().waitFor()
      address = new URL(page.url()).pathname.replace('/console', '')
      expect(window.trouble).toEqual([])
      await window.context.close()
    },
    LONG_MS,
  )

  it(
    'lets a second person read and publish it, and shows what it changed',
    async () => {
      const window = await console.signedIn(REVIEWER)
      const { page } = window
      await window.go(address)
      await page.getByRole('heading', { name: '改革内容' }).waitFor()
      await picture(window, 'review-1280')
      expect(await accessibilityFindings(page)).toEqual([])
      await page.getByRole('button', { name: '复核通过并发布' }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /发\s*布/ })
        .click()
      await page.getByText('已生效').first().waitFor()
      await page.getByRole('heading', { name: '作出的修改' }).waitFor()
      await picture(window, 'published-1280')
      expect(window.trouble).toEqual([])
      await window.context.close()
    },
    LONG_MS,
  )

  it(
    'is usable on a phone without scrolling sideways',
    async () => {
      const window = await console.signedIn(REVIEWER, 360)
      for (const [name, path] of [
        ['list', '/reforms'],
        ['reform', address],
        ['new', '/reforms/new'],
      ] as const) {
        await window.go(path)
        await picture(window, `${name}-360`)
        expect(await sidewaysOverflow(window.page), path).toBeLessThanOrEqual(0)
        expect(await accessibilityFindings(window.page), path).toEqual([])
      }
      expect(window.trouble).toEqual([])
      await window.context.close()
    },
    LONG_MS,
  )
})
