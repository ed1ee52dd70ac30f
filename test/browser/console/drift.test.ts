import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { harmoniseFault } from '#contracts/harmonise/index.ts'
import { harmoniseOperations, takeInFile } from '#modules/harmonise/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { demoItemCode } from '#test/world/items.ts'
import { demoLogin } from '#test/world/people.ts'
import { openConsole } from './open-console.ts'
import { dialogOf, seen } from './seen.ts'

const console = await openConsole()
const { app } = console
const PROVINCE = demoLogin('itemManager', '370000', 'approval')
const PROVINCE_SECOND = demoLogin('itemManager', '370000', 'approval', 2)
const ZICHUAN = demoLogin('itemManager', '370302', 'approval')
const SHELTER = demoItemCode('shelter')
const HYGIENE = demoItemCode('hygiene')
const file = (path: string, reference: boolean) =>
  takeInFile(app, { path: join(projectRoot, 'reference', path), divisionCode: null, reference })
await file('demo/zibo-districts.xlsx', false)
await file('guides-open.jsonl', true)
await app.runJobs()

/** Several pages one after another, each looked at by axe. */
const LONG_MS = 90_000

const atItem = (item: string, query = '') => `/drift/items/${item}${query}`

describe.each([1280, 360])('differences of places at %i px', { timeout: LONG_MS }, (width) => {
  it('are a list of work, each line saying what differs, narrowed by its address', async () => {
    const window = await console.signedIn(PROVINCE, width)
    await window.go(`/drift?item=${SHELTER}&division=370302`)
    const line = window.page.getByText('多出“营业执照复印件”“法定代表人身份证复印件”“国有土地使用证”')
    await line.first().waitFor()
    expect(await window.page.getByText('待处理', { exact: true }).count()).toBe(1)
    await window.page.getByLabel('差异的性质').waitFor()
    await seen(window, 'drift-work')
    await window.go(`/drift?item=${SHELTER}&division=370302&class=legal`)
    await window.page.getByText('没有需要处理的差异。').waitFor()
    await window.go('/drift?tab=all&class=allowed&source=any')
    await window.page.getByText('允许范围内 1').first().waitFor()
    await seen(window, 'drift-all')
    await window.context.close()
  })

  it('stand together for one item, classified, with the widest gap in one sentence', async () => {
    const window = await console.signedIn(PROVINCE, width)
    await window.go(atItem(SHELTER, '?places=370302'))
    expect(await window.page.locator('.drift-headline').textContent()).toContain('张店区要求 4 件，淄川区要求 7 件')
    const places = window.page.getByRole('list', { name: '各地的差异' })
    expect(await places.getByText('申请材料多出：营业执照复印件、法定代表人身份证复印件、国有土地使用证').count()).toBe(
      1,
    )
    expect(await places.getByRole('checkbox', { name: '淄川区' }).isChecked()).toBe(true)
    await seen(window, 'drift-item')
    await window.context.close()
  })

  it('are shown for other provinces as references that nobody settles', async () => {
    const window = await console.signedIn(PROVINCE, width)
    await window.go(atItem(HYGIENE, '?tab=references'))
    await window.page.getByRole('region', { name: '外省参考比较表' }).waitFor()
    expect(await window.page.getByRole('checkbox').count()).toBe(0)
    await seen(window, 'drift-references')
    await window.context.close()
  })

  it('are a heat map with the same figures in a table that the keyboard follows', async () => {
    const window = await console.signedIn(PROVINCE, width)
    const { page } = window
    await window.go('/drift-map?division=370300')
    await page.getByRole('img', { name: /无依据的差异/ }).waitFor()
    await seen(window, 'drift-map')
    const cell = page.getByRole('link', { name: /^医疗卫生，淄川区：\d+ 处$/ })
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '差异清单' }).waitFor()
    await page.getByText('公共场所卫生许可').first().waitFor()
    await window.context.close()
  })

  it('come with the check of a guide, reached from the page of the place', async () => {
    const window = await console.signedIn(PROVINCE, width)
    await window.go(`/catalogue/${SHELTER}/places/370302`)
    await window.page.getByRole('link', { name: '要素检查' }).click()
    await window.page.getByText('规则 visit-without-reason').waitFor()
    await seen(window, 'guide-check')
    await window.context.close()
  })
})

describe('settling', { timeout: LONG_MS }, () => {
  it('asks for a legal exception, which a second person of the owner refuses with a reason', async () => {
    const district = await console.signedIn(ZICHUAN)
    const { page } = district
    await district.go(atItem(HYGIENE, '?places=370302'))
    expect(await page.getByRole('checkbox', { name: '博山区' }).count()).toBe(0)
    await page.getByRole('button', { name: '申请法定例外' }).click()
    const dialog = await dialogOf(district)
    await dialog.getByRole('button', { name: '提交申请' }).click()
    await dialog.getByText('请填写条款。').waitFor()
    await dialog.getByLabel('法律、法规名称').fill('演示地方条例')
    await dialog.getByLabel('条款').fill('第十二条')
    await dialog.getByLabel('该版本的日期').fill('2024-01-01')
    await dialog.getByLabel('例外的截止日期').fill('2099-12-31')
    await dialog.getByLabel('理由').fill('演示：条例另有规定。')
    await expect.poll(() => page.locator('.ant-form-item-explain-error').count()).toBe(0)
    await seen(district, 'drift-exception')
    await dialog.getByRole('button', { name: '提交申请' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(district.trouble).toEqual([])
    await district.context.close()

    const owner = await console.signedIn(PROVINCE_SECOND)
    await owner.go('/drift?tab=settlements&state=requested')
    await owner.page.getByRole('button', { name: '不批准' }).click()
    const refusal = await dialogOf(owner)
    await refusal.getByLabel('原因').fill('演示：条例没有这一条。')
    await refusal.getByRole('button', { name: '确认不批准' }).click()
    await owner.page.getByText('没有处理过差异').waitFor()
    await owner.go(atItem(HYGIENE, '?tab=settlements'))
    await owner.page.getByText('未批准的原因：演示：条例没有这一条。').waitFor()
    await seen(owner, 'drift-settlements')
    await owner.context.close()
  })

  it('lets several places adopt the standard in one act, and takes that back', async () => {
    const window = await console.signedIn(PROVINCE)
    const { page } = window
    await window.go(atItem(SHELTER))
    await page.getByRole('checkbox', { name: '淄川区' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('checkbox', { name: '博山区' }).focus()
    await page.keyboard.press('Space')
    await page.getByText('已选择：淄川区、博山区').waitFor()
    await page.getByRole('button', { name: '执行统一标准' }).click()
    const dialog = await dialogOf(window)
    await dialog.getByLabel('理由').fill('演示：会商同意。')
    await dialog.getByRole('button', { name: '确认执行统一标准' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await app.runJobs()
    await window.go(atItem(SHELTER))
    expect(await page.getByRole('checkbox', { name: '淄川区' }).count()).toBe(0)

    await window.go(atItem(SHELTER, '?tab=settlements'))
    await page.getByRole('button', { name: '撤销' }).click()
    await (await dialogOf(window)).getByRole('button', { name: '确认撤销' }).click()
    await page.getByText('已撤销', { exact: true }).waitFor()
    await app.runJobs()
    await window.go(atItem(SHELTER))
    await page.getByRole('checkbox', { name: '淄川区' }).waitFor()
    expect(window.trouble).toEqual([])
    await window.context.close()
  })
})

describe.each([1280, 360])('an import that has stopped at %i px', { timeout: LONG_MS }, (width) => {
  it('says why, and goes on from there', async () => {
    const name = `演示中止${width}许可`
    const content = Buffer.from(`事项名称,地区\n${name},张店区\n`)
    const { id } = await app.call(
      harmoniseOperations.startImport,
      systemActor('test'),
      { divisionCode: '370000' },
      { upload: { content, fileName: `各地现行指南-${width}.csv`, mediaType: 'text/csv' } },
    )
    const failure = harmoniseFault('harmonise.import-broken', { line: 1 })
    await app.ownerPool.query(
      `UPDATE harmonise.import_batch SET state = 'failed', finished_at = now(), failure_code = $2, failure = $3 WHERE id = $1`,
      [id, failure.code, failure.sentence],
    )
    const window = await console.signedIn(PROVINCE, width)
    const { page } = window
    await window.go('/guide-imports')
    await page.getByText('导入在第 1 行之后多次出错').waitFor()
    await seen(window, 'import-stopped')
    await page.getByRole('button', { name: '继续导入' }).click()
    await page.getByText('已继续导入。').waitFor()
    await app.runJobs()
    await page.getByText('导入在第 1 行之后多次出错').waitFor({ state: 'hidden' })
    expect(window.trouble).toEqual([])
    await window.context.close()
  })
})

describe('files and the full check', { timeout: LONG_MS }, () => {
  it('exports the basic catalogue as JSON', async () => {
    const window = await console.signedIn(PROVINCE)
    const { page } = window
    await window.go('/catalogue')
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByRole('radio', { name: 'JSON', exact: true }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出文件' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.json$/)
    await window.context.close()
  })

  it('shows how far a full check is, and when it ended', async () => {
    const window = await console.signedIn(PROVINCE)
    const { page } = window
    await window.go('/drift')
    await page.getByRole('button', { name: /全面检查$/ }).click()
    await page.getByText(/正在全面检查：0 \/ \d+ 个事项/).waitFor()
    await app.runJobs()
    await page.getByText(/上次全面检查/).waitFor()
    expect(window.trouble).toEqual([])
    await window.context.close()
  })
})
