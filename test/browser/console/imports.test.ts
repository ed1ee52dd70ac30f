import { describe, expect, it } from 'vitest'
import { demoItemCode } from '#test/world/items.ts'
import { demoLogin } from '#test/world/people.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openConsole, type StaffWindow } from './open-console.ts'

const console = await openConsole()
const PROVINCE = demoLogin('itemManager', '370000', 'approval')
const SHELTER = demoItemCode('shelter')
/** Set to a folder to keep pictures of what was seen. */
const PICTURES = process.env.TONGBAN_PICTURES

async function seen({ page, trouble }: StaffWindow, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const width = page.viewportSize()?.width
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/console-${name}-${width}.png`, fullPage: true })
  expect(await accessibilityFindings(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(trouble).toEqual([])
}

describe.each([1280, 360])('a list of implementations at %i px', { timeout: 90_000 }, (width) => {
  it('is chosen, looked through and registered, and its bad rows can be fetched', async () => {
    const window = await console.signedIn(PROVINCE, width)
    const { page } = window
    await window.go('/guide-imports')
    await page.getByRole('button', { name: '导入实施清单' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.locator('.ant-zoom-appear, .ant-zoom-enter').waitFor({ state: 'detached' })
    const text = `基本编码,张店区,淄川区,备注\n${SHELTER},国防动员办公室,没有这个局,\n没有这个编码,国防动员办公室,,\n`
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: `清单-${width}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await dialog.getByText('共 3 项，可登记 1 项，有误 2 项').waitFor()
    await seen(window, 'import-list')
    await dialog.getByRole('button', { name: '登记无误的行' }).click()
    await dialog.getByText('2 项未登记').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '2 条，下载原因' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`未导入的行-清单-${width}.xlsx`)
    await dialog.getByRole('button', { name: '关闭' }).last().click()
    await page.getByText(`清单-${width}.csv`).first().waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await seen(window, 'imports')
    await window.context.close()
  })
})

describe.each([1280, 360])('the export at %i px', { timeout: 90_000 }, (width) => {
  it('offers everything that there is, each in the forms that it has', async () => {
    const window = await console.signedIn(PROVINCE, width)
    const { page } = window
    await window.go('/catalogue')
    await page.getByRole('button', { name: /^导\s*出$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.locator('.ant-zoom-appear, .ant-zoom-enter').waitFor({ state: 'detached' })
    await dialog.getByText('请先选择地区').waitFor({ state: 'hidden' })
    await dialog.getByText('差异：各地与统一标准的不同').click()
    expect(await dialog.getByText('CPSV-AP').count()).toBe(0)
    await seen(window, 'export')
    await dialog.getByText('字典：材料类型、数据元、证照类型').click()
    await dialog.getByText('CSV（有几张表时打包为 ZIP）').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出文件' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^字典-\d{4}-\d{2}-\d{2}\.zip$/)
    await window.context.close()
  })
})
