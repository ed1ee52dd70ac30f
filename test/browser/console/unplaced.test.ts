import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeInFile } from '#modules/harmonise/index.ts'
import { demoLogin } from '#test/world/people.ts'
import { openConsole } from './open-console.ts'
import { dialogOf, seen } from './seen.ts'

const console = await openConsole()
const { app } = console
const CITY = demoLogin('itemManager', '370300', 'approval')
const LONG_MS = 90_000

/** Made for the test: places whose department nobody can tell, and one without a word on the matter. */
const SHEET = `区县,事项名称,办理部门,承诺时限（工作日）,申请材料
桓台县,社会保障卡申领,桓台县某局,10,1.演示申请书；2.演示平面图
高青县,失业保险金申领,高青县某局,20,1.演示申请书
沂源县,企业投资项目备案,,,`
const path = join(mkdtempSync(join(tmpdir(), 'tongban-sheet-')), '各区县指南.csv')
writeFileSync(path, SHEET)

describe('guides that are not in force', { timeout: LONG_MS }, () => {
  it('are none at first, and the page says so', async () => {
    const window = await console.signedIn(CITY)
    await window.go('/guide-imports')
    await window.page.getByRole('link', { name: '未生效的指南' }).click()
    await window.page.getByText('没有未生效的指南：已匹配的指南都已在当地生效。').waitFor()
    await seen(window, 'unplaced-empty')
    await window.context.close()
    await takeInFile(app, { path, divisionCode: '370300', reference: false })
    await app.runJobs()
  })

  it.each([1280, 360])('are listed with their reason, narrowed, and read word for word at %i px', async (width) => {
    const window = await console.signedIn(CITY, width)
    const { page } = window
    await window.go('/guide-imports/unplaced')
    await page.getByText('区划 370321 还没有登记办理这个事项的部门').waitFor()
    await seen(window, 'unplaced')
    await page.getByRole('combobox', { name: '原因' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByTitle('没有写明任何要素（1）').waitFor()
    await page.getByTitle('没有写明任何要素（1）').click()
    await expect.poll(() => page.getByText('区划 370321').count()).toBe(0)
    expect(page.url()).toContain('reason=harmonise.nothing-stated')
    await window.go('/guide-imports/unplaced?division=370321')
    await page.getByRole('link', { name: '社会保障卡申领' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '社会保障卡申领' }).waitFor()
    await page.getByRole('region', { name: '原文' }).getByText('桓台县某局').waitFor()
    await seen(window, 'observed-guide')
    await window.context.close()
  })

  it('are tried again: chosen ones, all of them, or with the department that a person names', async () => {
    const window = await console.signedIn(CITY)
    const { page } = window
    await window.go('/guide-imports/unplaced')
    await page.getByRole('checkbox', { name: '选择社会保障卡申领' }).press('Space')
    await page.getByRole('button', { name: '重试所选（1）' }).press('Enter')
    await page.getByText('1 份指南仍不能生效，原因见列表。').waitFor()
    await page.getByRole('button', { name: '全部重试' }).press('Enter')
    await page.getByText('3 份指南仍不能生效，原因见列表。').waitFor()

    const row = page.getByRole('row', { name: /社会保障卡申领/ })
    await row.getByRole('button', { name: '选择办理部门' }).press('Enter')
    const dialog = await dialogOf(window)
    await dialog.getByRole('button', { name: '登记并生效' }).click()
    await dialog.getByText('请选择办理部门。').waitFor()
    await seen(window, 'unplaced-department')
    await dialog.getByRole('combobox', { name: '办理部门' }).fill('人力资源')
    await page.getByTitle('桓台县人力资源和社会保障局').click()
    await dialog.getByRole('button', { name: '登记并生效' }).click()
    await page.getByText('1 份指南已在当地生效。').waitFor()
    await expect.poll(() => page.getByRole('row', { name: /社会保障卡申领/ }).count()).toBe(0)
    expect(window.trouble).toEqual([])
    await window.context.close()
  })

  it('are only read by who does not manage items there', async () => {
    const window = await console.signedIn(demoLogin('supervisor', '370300', 'approval'))
    await window.go('/guide-imports/unplaced')
    await window.page.getByText('区划 370322 还没有登记').waitFor()
    expect(await window.page.getByRole('button', { name: '全部重试' }).count()).toBe(0)
    expect(await window.page.getByRole('checkbox').count()).toBe(0)
    await window.context.close()
  })
})
