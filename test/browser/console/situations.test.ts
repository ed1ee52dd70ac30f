import { describe, expect, it } from 'vitest'
import { demoItemCode } from '#test/world/items.ts'
import { demoLogin } from '#test/world/people.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openConsole, type StaffWindow } from './open-console.ts'

const console = await openConsole()
const MANAGER = demoLogin('itemManager', '370300', 'approval')
const address = `/catalogue/${demoItemCode('individualBusiness')}?tab=situations`
/** Set to a folder to keep pictures of what was seen. */
const PICTURES = process.env.TONGBAN_PICTURES

async function picture({ page }: StaffWindow, name: string): Promise<void> {
  const width = page.viewportSize()?.width
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/console-${name}-${width}.png`, fullPage: true })
}

async function isSound(window: StaffWindow): Promise<void> {
  expect(await accessibilityFindings(window.page)).toEqual([])
  expect(await sidewaysOverflow(window.page)).toBe(0)
  expect(window.trouble).toEqual([])
}

const verdict = ({ page }: StaffWindow) => page.locator('.situations-verdict')
const row = ({ page }: StaffWindow, number: number) => page.locator('.situations-grid tbody tr').nth(number - 1)

describe.each([1280, 360])('the situations of an item at %i px', (width) => {
  it('are shown as they are in force, and can be changed on trial with live findings', async () => {
    const window = await console.signedIn(MANAGER, width)
    const { page } = window
    await window.go(address)
    await page.getByRole('region', { name: '决策表“视情形提交的材料”' }).waitFor()
    await isSound(window)
    await picture(window, 'situations')

    await page.getByRole('button', { name: '推演修改' }).click()
    await expect.poll(() => verdict(window).textContent()).toContain('可以发布')
    await page.getByLabel('第 1 行：以什么形式经营？').fill('"合伙经营"')
    await expect.poll(() => verdict(window).textContent()).toContain('有 1 处错误')
    const finding = page.getByRole('button', { name: /条件中的答案不存在/ })
    expect(await finding.textContent()).toContain('选项中没有“合伙经营”')
    await finding.click()
    expect(await row(window, 1).getAttribute('data-lit')).toBe('true')
    await isSound(window)
    await picture(window, 'situations-error')

    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => verdict(window).textContent()).toContain('可以发布')
    expect(await page.getByLabel('第 1 行：以什么形式经营？').inputValue()).toBe('"家庭经营"')
    await window.context.close()
  })
})

describe('the editor of situations', () => {
  it('is worked by keyboard: rows are added, moved, deleted and brought back', async () => {
    const window = await console.signedIn(MANAGER)
    const { page } = window
    await window.go(address)
    await page.getByRole('button', { name: '推演修改' }).click()
    const first = page.getByLabel('第 1 行：以什么形式经营？')
    await first.focus()
    await page.keyboard.press('Control+Enter')
    expect(await page.locator('.situations-grid tbody tr').count()).toBe(5)
    await first.focus()
    await page.keyboard.press('Alt+ArrowDown')
    expect(await page.getByLabel('第 2 行：以什么形式经营？').inputValue()).toBe('"家庭经营"')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Control+Delete')
    expect(await page.locator('.situations-grid tbody tr').count()).toBe(4)
    await page.keyboard.press('Control+z')
    expect(await page.locator('.situations-grid tbody tr').count()).toBe(5)
    await window.context.close()
  })

  it('shows a person whom no row fits, and what a person who answers must bring', async () => {
    const window = await console.signedIn(MANAGER)
    const { page } = window
    await window.go(address)
    await page.getByRole('button', { name: '推演修改' }).click()
    await page.getByLabel('决策表 1 的命中方式').click({ force: true })
    await page.getByText('唯一：每个申请人恰好符合一行').click()
    const gap = page.locator('.situations-findings li', { hasText: '情形遗漏' }).first()
    await gap.waitFor()
    expect(await gap.locator('.situations-sample').textContent()).toContain('以什么形式经营？个人经营')
    await picture(window, 'situations-gap')
    await page.getByRole('button', { name: '撤销' }).click()

    await page.getByLabel('试答：是否委托代理人办理？').click({ force: true })
    await page.locator('.ant-select-dropdown:visible').getByText('是', { exact: true }).click()
    const outcome = page.getByRole('status', { name: '试答的结果' })
    await expect.poll(() => outcome.textContent()).toContain('需要 《委托代理人证明》')
    await picture(window, 'situations-try')
    await window.context.close()
  })
})
