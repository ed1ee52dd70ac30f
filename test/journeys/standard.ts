import type { Page } from 'playwright-core'
import { demoItemCode } from '#test/world/items.ts'
import { DEMO_PASSWORD, demoLogin } from '#test/world/people.ts'
import { expectThat, type Journey, textOf } from './journey.ts'

const ITEM = demoItemCode('shelter')
const ZHANGDIAN = '370303'
const ZICHUAN = '370302'
/** What 淄川区 asks for beyond 张店区. */
const EXTRA = ['营业执照复印件', '法定代表人身份证复印件', '国有土地使用证']

/** From a sheet of what districts publish to one standard for all, seen on the portal and on paper; then what other provinces do. */
export async function standardJourney(journey: Journey): Promise<string> {
  const { address, step } = journey
  const reader = await journey.newVisitor()
  const guide = (division: string) => `${address}/guides/${division}/${ITEM}`
  const drift = (item: string, query = '') => `${address}/console/drift/items/${item}${query}`

  const manager = await itemManager(journey, 1)
  await step('在工作台导入各区县现行指南的表格', async () => {
    await manager.goto(`${address}/console/guide-imports`)
    await manager.getByRole('button', { name: '导入办事指南' }).click()
    await manager.locator('input[type=file]').setInputFiles('reference/demo/zibo-districts.xlsx')
    await manager.getByRole('button', { name: '开始导入' }).click()
    const told = manager.getByText(/^共 \d+ 条：新收/)
    await told.waitFor({ timeout: 30_000 })
    const line = (await told.textContent()) ?? ''
    expectThat(line.includes('0 条未导入'), line)
    return line
  })

  const before = await step('门户上两个区都显示“尚未统一”，打印淄川区的告知单', async () => {
    for (const division of [ZHANGDIAN, ZICHUAN]) {
      await seen(reader, guide(division), (text) => text.includes('尚未统一'), `${division} 没有显示尚未统一`)
    }
    const text = await textOf(reader)
    for (const name of EXTRA) expectThat(text.includes(name), `淄川区的指南缺少“${name}”`)
    const number = await sheetNumber(reader, guide(ZICHUAN))
    await reader.goto(`${address}/g/${number}`)
    expectThat((await textOf(reader)).includes('这份告知单与现行办事指南完全一致'), '刚打印的告知单应当有效')
    return number
  })

  await step('差异清单说明淄川区多要哪些材料', async () => {
    await seen(
      manager,
      `${address}/console/drift?item=${ITEM}&division=${ZICHUAN}`,
      (text) => EXTRA.every((name) => text.includes(name)),
      '差异清单没有淄川区多要的材料',
    )
    const [download] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('button', { name: '导出会商表' }).click(),
    ])
    return `会商表 ${download.suggestedFilename()}`
  })

  await step('一句话看到张店区 4 件、淄川区 7 件，多出三件', async () => {
    await manager.goto(drift(ITEM))
    const line = (await manager.locator('.drift-headline').textContent()) ?? ''
    expectThat(line.includes('张店区要求 4 件，淄川区要求 7 件：多出'), line)
    for (const name of EXTRA) expectThat(line.includes(name), `这一句没有“${name}”：${line}`)
    return line
  })

  const change = await step('以张店区的做法起草修改统一标准，提交复核', async () => {
    await manager.getByRole('checkbox', { name: '张店区' }).check()
    await manager.getByRole('button', { name: '修改统一标准' }).click()
    const dialog = manager.getByRole('dialog')
    await dialog.getByLabel('理由（作为发文依据写入修改）').fill('演示：会商确定按张店区的 4 件材料统一。')
    await dialog.getByRole('button', { name: '起草修改' }).click()
    await manager.waitForURL('**/edit?change=*')
    const changeId = new URL(manager.url()).searchParams.get('change') as string
    await manager.getByRole('button', { name: '提交复核' }).first().click()
    await manager.waitForURL(`**/changes/${changeId}`)
    await manager.getByText('等待另一位事项管理员复核').first().waitFor()
    return changeId
  })

  await step('另一位事项管理员复核通过并发布', async () => {
    const reviewer = await itemManager(journey, 2)
    await reviewer.goto(`${address}/console/changes/${change}`)
    await reviewer.getByRole('button', { name: '复核通过并发布' }).click()
    await reviewer.getByRole('dialog').getByRole('button', { name: '确认发布' }).click()
    await reviewer.getByText('已经发布', { exact: false }).first().waitFor()
  })

  await step('张店区与新标准一致；六个区县一并改为执行统一标准', async () => {
    await seen(manager, drift(ITEM), (text) => /标准 4 件/.test(text), '各地没有按新标准重新比较')
    await manager.getByRole('checkbox', { name: /^选择全部可处理的地区/ }).check()
    await manager.getByRole('button', { name: '执行统一标准' }).click()
    const dialog = manager.getByRole('dialog')
    await dialog.getByLabel('理由').fill('演示：会商同意执行统一标准。')
    await dialog.getByRole('button', { name: '确认执行统一标准' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await manager.goto(drift(ITEM, '?tab=settlements'))
    await manager.getByRole('row', { name: /执行统一标准.*会商同意/ }).waitFor()
  })

  await step('门户和打印的指南已按新标准，原来的告知单扫码显示已更新', async () => {
    await seen(
      reader,
      guide(ZICHUAN),
      (text) => !text.includes('尚未统一') && EXTRA.every((name) => !text.includes(name)),
      '淄川区的指南没有改为统一标准',
    )
    const number = await sheetNumber(reader, guide(ZICHUAN))
    expectThat(number !== before, '告知单的编号没有变')
    await reader.goto(`${address}/g/${number}`)
    expectThat((await textOf(reader)).includes('这份告知单与现行办事指南完全一致'), '新打印的告知单应当有效')
    await reader.goto(`${address}/g/${before}`)
    expectThat((await textOf(reader)).includes('办事指南已有变化'), '原来的告知单应当显示已更新')
    return `${before} → ${number}`
  })

  await step('用命令行把外省指南作为参考导入', async () => {
    const told = await journey.command('import', 'guides', 'reference/guides-open.jsonl', '--reference')
    return /读取 \d+ 条：新收 \d+ 条/.exec(told)?.[0]
  })

  for (const key of ['hygiene', 'water'] as const) {
    const name = { hygiene: '公共场所卫生许可', water: '取水许可' }[key]
    await step(`看各省${name}的不同`, async () => {
      await manager.goto(drift(demoItemCode(key), '?tab=references'))
      await manager.getByRole('region', { name: '外省参考比较表' }).waitFor()
      const line =
        (await manager.getByRole('region', { name: '外省之间差在哪里' }).locator('li').first().textContent()) ?? ''
      expectThat(/要求 \d+ 件，.+要求 \d+ 件/.test(line), line)
      expectThat((await manager.getByRole('checkbox').count()) === 0, '外省的做法不能处理')
      return line
    })
  }
  return '各地的不同已经看清、商定，并在网上、窗口和打印的指南中统一。'
}

async function itemManager(journey: Journey, serial: 1 | 2): Promise<Page> {
  const page = await journey.newVisitor()
  await page.goto(`${journey.address}/console`)
  await page.getByLabel('登录名').fill(demoLogin('itemManager', '370000', 'approval', serial))
  await page.getByLabel('密码').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await page.getByRole('heading', { level: 1, name: '修改与复核' }).waitFor()
  return page
}

const SOON_MS = 15_000

/** Opens a page until it says what it should: what follows from an act arrives a moment later. */
async function seen(page: Page, url: string, says: (text: string) => boolean, otherwise: string): Promise<void> {
  const until = Date.now() + SOON_MS
  let text = ''
  do {
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    text = await textOf(page)
    if (says(text)) return
  } while (Date.now() < until)
  expectThat(false, `${otherwise}：\n${text.slice(0, 1500)}`)
}

/** Prints the guide and reads the number of the sheet. */
async function sheetNumber(page: Page, guide: string): Promise<string> {
  await page.goto(`${guide}/print`)
  const number = /告知单编号\s*([0-9a-f]{16})/.exec(await textOf(page, 'body'))?.[1]
  expectThat(number, '告知单上没有编号')
  return number
}
