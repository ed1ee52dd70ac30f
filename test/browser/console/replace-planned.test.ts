import { describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations as operations } from '#modules/catalogue/index.ts'
import { demoItemCode } from '#test/world/items.ts'
import { demoLogin } from '#test/world/people.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openConsole } from './open-console.ts'

const console = await openConsole()
const itemCode = demoItemCode('hygiene')
const system = systemActor('test')
const PICTURES = process.env.TONGBAN_PICTURES

/** A change of the standard that waits for its reviewer. */
async function submitted(title: string, count: number, effectiveFrom?: string) {
  const { item, content } = await console.app.call(operations.getBasicItem, system, { itemCode })
  const { id } = await console.app.call(operations.draftChange, system, {
    itemCode,
    title,
    draft: {
      kind: 'standard',
      ownerDivisionCode: item.ownerDivisionCode,
      content: { ...content, promisedLimit: { count, unit: 'workingDay', note: null } },
    },
    ...(effectiveFrom && { effectiveFrom }),
  })
  return console.app.call(operations.submitChange, system, { changeId: id })
}

describe('a change that would replace what is planned', () => {
  it('names it, and is published once the reviewer says so', async () => {
    const planned = await submitted('演示：2030 年提速', 4, '2030-05-01T00:00:00+08:00')
    await console.app.call(operations.approveChange, systemActor('reviewer'), {
      changeId: planned.id,
      revision: planned.revision,
    })
    const change = await submitted('演示：立即提速', 3)

    for (const width of [360, 1280]) {
      const reviewer = await console.signedIn(demoLogin('itemManager', '370000', 'approval', 2), width)
      await reviewer.go(`/changes/${change.id}`)
      await reviewer.page
        .getByText(/将取代已经排定的“演示：2030 年提速”（2030-05-01 起生效/)
        .first()
        .waitFor()
      await reviewer.page.getByRole('button', { name: '复核通过并发布' }).click()
      const dialog = reviewer.page.getByRole('dialog')
      await dialog.getByRole('button', { name: '确认发布' }).click()
      await dialog.getByText('请先与起草人核对，再确认取代。').waitFor()
      expect(await accessibilityFindings(reviewer.page, 'serious')).toEqual([])
      expect(await sidewaysOverflow(reviewer.page)).toBe(0)
      if (PICTURES) await reviewer.page.screenshot({ path: `${PICTURES}/replace-${width}.png` })
      if (width === 1280) {
        await dialog.getByRole('checkbox').check()
        await dialog.getByRole('button', { name: '确认发布' }).click()
        await reviewer.page.getByText('生效中', { exact: true }).first().waitFor()
      }
      expect(reviewer.trouble).toEqual([])
      await reviewer.context.close()
    }
  }, 120_000)
})

describe('the editor', () => {
  it('takes channels, times and codes of an item by rows and boxes', async () => {
    const author = await console.signedIn(demoLogin('itemManager', '370000'))
    await author.go(`/catalogue/${itemCode}/edit`)
    await author.page.getByLabel('标题（必填）').fill('演示：补充要素')
    await author.page.getByRole('link', { name: /办理渠道/ }).click()
    const card = (name: string) => author.page.getByRole('region', { name, exact: true })
    await card('咨询方式')
      .getByRole('button', { name: /填写|公布/ })
      .first()
      .click()
    await card('咨询方式')
      .getByRole('button', { name: /增加方式/ })
      .click()
    await card('咨询方式').getByRole('textbox').fill('政务服务中心二楼咨询台')
    await card('可预约的时段')
      .getByRole('button', { name: /填写|公布/ })
      .first()
      .click()
    await card('可预约的时段')
      .getByRole('button', { name: /增加时段/ })
      .click()
    await card('可预约的时段').getByRole('checkbox', { name: '星期一' }).check()
    await author.page.getByRole('button', { name: '保存草稿' }).click()
    await author.page.getByRole('button', { name: '已保存' }).waitFor()
    if (PICTURES) {
      await card('可预约的时段').scrollIntoViewIfNeeded()
      await author.page.screenshot({ path: `${PICTURES}/editor-1280.png` })
      await author.page.setViewportSize({ width: 360, height: 800 })
      await author.page.screenshot({ path: `${PICTURES}/editor-360.png` })
    }
    const changeId = new URL(author.page.url()).searchParams.get('change') as string
    const { draft } = await console.app.call(operations.getChange, system, { changeId })
    expect(draft).toMatchObject({
      content: {
        enquiryWays: [{ channel: 'window', value: '政务服务中心二楼咨询台' }],
        appointmentTimes: [{ weekdays: ['1'], from: '09:00', until: '09:00', places: null, note: null }],
      },
    })
    expect(author.trouble).toEqual([])
    await author.context.close()
  }, 120_000)
})
