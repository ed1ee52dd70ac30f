import { describe, expect, it } from 'vitest'
import { demoItemCode } from '#test/world/items.ts'
import { paths } from '#web/portal/paths.ts'
import { accessibilityFindings, sidewaysOverflow } from '../accessibility.ts'
import { openPortal, type Window } from './open-portal.ts'

const portal = await openPortal()
const place = { division: '370303', item: demoItemCode('individualBusiness') }
const DESKTOP = { viewport: { width: 1280, height: 800 } } as const
const PHONE = { viewport: { width: 360, height: 740 } } as const
/** Set to a folder to keep pictures of what was seen. */
const PICTURES = process.env.TONGBAN_PICTURES

async function picture({ page }: Window, name: string): Promise<void> {
  const width = page.viewportSize()?.width
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true })
}

async function isSound(window: Window): Promise<void> {
  expect(await accessibilityFindings(window.page)).toEqual([])
  expect(await sidewaysOverflow(window.page)).toBe(0)
  expect(window.trouble).toEqual([])
}

/** Chooses an answer and goes on. */
async function answer({ page }: Window, label: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).check()
  await page.getByRole('button', { name: '下一步' }).click()
}

const materials = ({ page }: Window) => page.locator('.materials-table th[scope=row]').allInnerTexts()

describe.each([
  ['at a desk', DESKTOP],
  ['on a phone', PHONE],
])('the questions of an item %s', (_name, options) => {
  it('lead, without scripts, to exactly the materials of the answers', async () => {
    const window = await portal.window({ ...options, javaScriptEnabled: false })
    await window.go(paths.guide.to(place))
    await picture(window, 'guide')
    expect(await materials(window)).toContainEqual(expect.stringContaining('视情形提供：家庭经营'))
    await window.page.getByRole('link', { name: '查看我要交哪些材料' }).click()
    await picture(window, 'question')
    await window.page.getByRole('button', { name: '下一步' }).click()
    expect(await window.page.getByRole('alert').textContent()).toContain('请选择一项。')
    await answer(window, '家庭经营')
    await answer(window, '否')
    await answer(window, '否')
    await answer(window, '是')
    await picture(window, 'result')
    const shown = await materials(window)
    expect(shown).toHaveLength(6)
    expect(shown.join()).toContain('居民户口簿或者结婚证')
    expect(shown.join()).toContain('因为：委托代理人办理')
    expect(shown.join()).not.toContain('名称预先核准通知书')
    const notNeeded = await window.page.getByRole('region', { name: '不需要的材料' }).textContent()
    expect(notNeeded).toContain('只在这些情形需要：办理名称预先核准')

    await window.page.getByRole('link', { name: '修改对“是否委托代理人办理？”的回答' }).click()
    await answer(window, '否')
    expect((await materials(window)).join()).not.toContain('委托代理人证明')
    await window.page.close()
  })

  it('are sound pages, and so are the result and the sheet for it', async () => {
    const window = await portal.window(options)
    await window.go(paths.guideSituation.to(place))
    await isSound(window)
    const answers = { composition: '家庭经营', approval: 'false', namePrior: 'false', agent: 'true' }
    await window.go(paths.guideSituation.to(place, answers))
    await isSound(window)
    await window.go(paths.guidePrint.to(place, answers))
    await isSound(window)
    await picture(window, 'sheet')
    expect(await window.page.locator('.sheet').textContent()).toContain('以什么形式经营？家庭经营')
    await window.page.close()
  })
})

describe('an application begun in a situation', () => {
  it('says what it is for, and asks for exactly these materials', async () => {
    const window = await portal.citizen(PHONE)
    const { page } = window
    const answers = { composition: '家庭经营', approval: 'false', namePrior: 'false', agent: 'false' }
    await window.go(paths.guideSituation.to(place, answers))
    await page.getByRole('link', { name: '按这种情形开始办理' }).click()
    expect(await page.locator('main').textContent()).toContain('以什么形式经营？家庭经营')
    await isSound(window)
    await picture(window, 'start')
    await page.locator('main').getByRole('button', { name: '开始填写' }).click()
    await page.waitForURL(/\/drafts\//)
    const draft = /\/drafts\/([0-9a-f-]+)/.exec(page.url())![1]!
    await window.go(paths.draftMaterials.to({ case: draft }))
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('居民户口簿或者结婚证')
    expect(text).not.toContain('委托代理人证明')
    await page.close()
  })
})

describe('a sheet for a situation', () => {
  it('is checked by the hash of the whole guide, and leads on with the same answers', async () => {
    const window = await portal.window()
    const { contentHash } = await (
      await fetch(`${portal.address}/api/v1/guides/${place.division}/${place.item}`)
    ).json()
    const answers = { composition: '个人经营', approval: 'false', namePrior: 'false', agent: 'false' }
    expect(await window.go(paths.sheet.to({ hash: contentHash.slice(0, 16) }, answers))).toBe(200)
    expect(await window.page.locator('main').textContent()).toContain('这份告知单与现行办事指南完全一致')
    await picture(window, 'check')
    await window.page.getByRole('link', { name: '按同样的回答查看最新要求' }).click()
    expect(await materials(window)).toHaveLength(4)
    await window.page.close()
  })
})
