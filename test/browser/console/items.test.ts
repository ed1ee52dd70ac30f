import { describe, expect, it } from 'vitest'
import { demoItemCode } from '#test/world/items.ts'
import { demoLogin } from '#test/world/people.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openConsole, type StaffWindow } from './open-console.ts'

const console = await openConsole()
const ITEM = demoItemCode('hygiene')
const [PROVINCE, PROVINCE_2] = [demoLogin('itemManager', '370000'), demoLogin('itemManager', '370000', 'approval', 2)]
const [DISTRICT, DISTRICT_2] = [demoLogin('itemManager', '370303'), demoLogin('itemManager', '370303', 'approval', 2)]

const card = ({ page }: StaffWindow, name: string) => page.getByRole('region', { name, exact: true })
const title = ({ page }: StaffWindow) => page.getByLabel('标题（必填）')

/** Opens the first change of a list, as its reader would. */
async function openFirst({ page, go }: StaffWindow, list: string, name: string): Promise<void> {
  await go(`/changes?tab=${list}`)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function confirm({ page }: StaffWindow, act: string, ok: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: ok, exact: true }).click()
}

describe('a change of the standard', () => {
  it('is drafted with its findings beside it, read by a second person, published for a time, and taken back', async () => {
    const author = await console.signedIn(PROVINCE)
    await author.go(`/catalogue/${ITEM}`)
    await author.page.getByRole('button', { name: '修改基本目录' }).click()
    await title(author).fill('演示：压缩时限')
    await author.page.getByLabel('发文依据').fill('演示文件〔2026〕1号')
    await author.page.getByLabel(/^生效时间/).fill('2030-05-01T00:00')
    await author.page.getByRole('link', { name: /办理流程与时限/ }).click()
    const limit = card(author, '承诺办结时限')
    const days = limit.getByRole('spinbutton', { name: '承诺办结时限 时限' })
    const before = await days.inputValue()
    await days.fill('900')
    await limit.getByText('承诺办结时限不得长于法定办结时限').waitFor()
    await days.fill('3')
    await author.page.getByText(/改为 3 个工作日。/).waitFor()
    await expect.poll(() => limit.getByText('需要修改').count()).toBe(0)

    // Undone and done again, by keyboard.
    await author.page.keyboard.press('Control+z')
    await expect.poll(() => days.inputValue()).not.toBe('3')
    await author.page.keyboard.press('Control+Shift+z')
    await expect.poll(() => days.inputValue()).toBe('3')
    expect(before).not.toBe('3')

    // Leaving asks first.
    await author.page.getByRole('link', { name: '事项目录' }).first().click()
    await author.page.getByRole('dialog').getByRole('button', { name: '继续编辑' }).click()
    await author.page.getByRole('button', { name: '保存草稿' }).click()
    await author.page.getByRole('button', { name: '已保存' }).waitFor()
    expect(author.page.url()).toContain('change=')
    await author.page.getByRole('button', { name: '提交复核' }).click()
    await author.page.getByText('等待另一位事项管理员复核').waitFor()
    expect(await author.page.getByRole('button', { name: '复核通过并发布' }).count()).toBe(0)

    const reviewer = await console.signedIn(PROVINCE_2)
    await openFirst(reviewer, 'toReview', '演示：压缩时限')
    await reviewer.page.getByRole('button', { name: '退回修改' }).click()
    await reviewer.page.getByLabel('退回的原因').fill('演示：请改为 4 日。')
    await reviewer.page.getByRole('dialog').getByRole('button', { name: '确认退回' }).click()
    await reviewer.page.getByText('已退回：演示：请改为 4 日。').waitFor()

    await openFirst(author, 'mine', '演示：压缩时限')
    await author.page.getByRole('button', { name: '继续编辑' }).click()
    await author.page.getByText('退回的原因：演示：请改为 4 日。').waitFor()
    await author.page.getByRole('link', { name: /办理流程与时限/ }).click()
    await days.fill('4')
    await author.page.getByText(/改为 4 个工作日。/).waitFor()
    await author.page.getByRole('button', { name: '提交复核' }).click()
    await author.page.getByText('等待另一位事项管理员复核').waitFor()

    await openFirst(reviewer, 'toReview', '演示：压缩时限')
    await confirm(reviewer, '复核通过并发布', '确认发布')
    await reviewer.page.getByText('将于 2030-05-01 00:00 生效').first().waitFor()
    await reviewer.go('/changes?tab=scheduled')
    await reviewer.page.getByRole('link', { name: '演示：压缩时限' }).click()
    await confirm(reviewer, '撤回', '确认撤回')
    await reviewer.page.getByText('已撤回', { exact: true }).first().waitFor()
    expect([...author.trouble, ...reviewer.trouble]).toEqual([])
    await Promise.all([author, reviewer].map(({ context }) => context.close()))
  }, 120_000)
})

describe('two people at one draft', () => {
  it('the second is told, keeps what was typed, and saves it knowingly', async () => {
    const first = await console.signedIn(PROVINCE)
    await first.go(`/catalogue/${ITEM}/edit`)
    await title(first).fill('演示：同时修改')
    await first.page.getByRole('button', { name: '保存草稿' }).click()
    await first.page.getByRole('button', { name: '已保存' }).waitFor()
    const second = await console.signedIn(PROVINCE_2)
    await second.go(new URL(first.page.url()).pathname.replace('/console', '') + new URL(first.page.url()).search)
    await second.page.getByLabel('发文依据').fill('演示：后来的人')
    await first.page.getByLabel('发文依据').fill('演示：先保存的人')
    await first.page.getByRole('button', { name: '保存草稿' }).click()
    await first.page.getByRole('button', { name: '已保存' }).waitFor()

    await second.page.getByRole('button', { name: '保存草稿' }).click()
    await second.page.getByRole('dialog', { name: '内容已被他人更新' }).getByRole('button').click()
    expect(await second.page.getByLabel('发文依据').inputValue()).toBe('演示：后来的人')
    await second.page.getByRole('button', { name: '保存草稿' }).click()
    await second.page.getByRole('button', { name: '已保存' }).waitFor()
    await first.page.reload()
    await expect.poll(() => first.page.getByLabel('发文依据').inputValue(), { timeout: 15_000 }).toBe('演示：后来的人')
    await Promise.all([first, second].map(({ context }) => context.close()))
  }, 60_000)
})

describe('what a place has otherwise', () => {
  it('is drafted within the bounds, with its reason, published by another, and seen in comparison and history', async () => {
    const author = await console.signedIn(DISTRICT)
    await author.go(`/catalogue/${ITEM}/places/370303`)
    await author.page.getByRole('button', { name: '编辑本地差异' }).click()
    await title(author).fill('演示：张店区提速')
    expect(await card(author, '事项名称').getByRole('button').count()).toBe(0)
    await author.page.getByRole('link', { name: /办理流程与时限/ }).click()
    const limit = card(author, '承诺办结时限')
    await limit.getByRole('button', { name: '对承诺办结时限作出本地规定' }).click()
    await limit.getByRole('spinbutton').fill('999')
    await limit.getByText('请填写与上级规定不同的理由。').waitFor()
    await limit.getByLabel('本地的承诺办结时限：理由').fill('演示：窗口即时审核')
    await limit.getByText(/不得长于基本目录规定/).waitFor()
    await limit.getByRole('spinbutton').fill('2')
    await author.page.getByText(/改为 2 个工作日。/).waitFor()
    await author.page.getByRole('link', { name: /^申请材料/ }).click()
    const materials = card(author, '申请材料')
    await materials.getByRole('button', { name: '对申请材料作出本地规定' }).click()
    await materials.getByRole('combobox').first().click()
    await author.page.getByTitle('本地不需要').click()
    await materials.getByLabel('本地的申请材料：理由').fill('演示：数据共享')
    await author.page.getByText(/不再需要材料/).waitFor()
    await author.page.getByRole('button', { name: '提交复核' }).click()
    await author.page.getByText('等待另一位事项管理员复核').waitFor()

    const reviewer = await console.signedIn(DISTRICT_2)
    await openFirst(reviewer, 'toReview', '演示：张店区提速')
    await reviewer.page.getByText('演示：窗口即时审核').waitFor()
    await confirm(reviewer, '复核通过并发布', '确认发布')
    await reviewer.page.getByText('生效中').first().waitFor()

    await reviewer.go(`/catalogue/${ITEM}/places/370303`)
    await reviewer.page.getByText('演示：窗口即时审核').waitFor()
    await reviewer.go(`/comparison?item=${ITEM}&divisions=370303,370302`)
    const row = reviewer.page.getByRole('row', { name: /承诺办结时限/ })
    await row.getByText('不同').waitFor()
    const download = reviewer.page.waitForEvent('download')
    await reviewer.page.getByRole('button', { name: '导出表格' }).click()
    expect((await download).suggestedFilename()).toMatch(/地区比较.*\.xlsx$/)
    await reviewer.page.getByRole('switch', { name: '只看不同之处' }).click()
    await expect.poll(() => reviewer.page.getByRole('row').count()).toBeLessThan(8)

    await reviewer.go(`/catalogue/${ITEM}/places/370303/history`)
    await reviewer.page
      .getByText(/改为 2 个工作日。/)
      .first()
      .waitFor()
    await reviewer.page.getByText('此次变化').first().waitFor()
    const slider = reviewer.page.getByRole('slider', { name: '生效时间' })
    const last = await slider.getAttribute('aria-valuenow')
    await slider.focus()
    await reviewer.page.keyboard.press('ArrowLeft')
    await expect.poll(() => slider.getAttribute('aria-valuenow')).not.toBe(last)
    await reviewer.page.getByText('首次公布。').first().waitFor()
    await reviewer.page.keyboard.press('ArrowRight')
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe(last)
    await reviewer.page
      .getByText(/改为 2 个工作日。/)
      .first()
      .waitFor()
    await reviewer.page.getByRole('radio', { name: '按当时公布的内容' }).click()
    await reviewer.page.getByText('此后公布的修改不在其中', { exact: false }).waitFor()
    expect([...author.trouble, ...reviewer.trouble]).toEqual([])
    await Promise.all([author, reviewer].map(({ context }) => context.close()))
  }, 120_000)
})

describe('every screen of items', () => {
  it.each([1280, 360])(
    'is without serious findings and does not scroll sideways at %i',
    async (width) => {
      const { page, go, trouble, context } = await console.signedIn(DISTRICT, width)
      for (const path of [
        '/changes',
        '/changes?tab=all',
        `/catalogue/${ITEM}?tab=implementations`,
        `/catalogue/${ITEM}/places/370303`,
        `/catalogue/${ITEM}/places/370303/edit?tab=materials`,
        `/catalogue/${ITEM}/places/370303/edit?tab=handling`,
        `/catalogue/${ITEM}/places/370303/history`,
        '/comparison',
        `/comparison?item=${ITEM}&divisions=370303,370302,370300`,
      ]) {
        await go(path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await accessibilityFindings(page, 'serious'), `${path} at ${width}`).toEqual([])
        expect(await sidewaysOverflow(page), `${path} at ${width}`).toBe(0)
      }
      expect(trouble).toEqual([])
      await context.close()
    },
    120_000,
  )
})
