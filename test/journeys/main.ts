import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { GuideDocument } from '#contracts/guide/model.ts'
import { apiClient } from '#test/support/api-client.ts'
import { demoItemCode } from '#test/world/items.ts'
import { DEMO_PASSWORD, DEMO_PERSONS } from '#test/world/people.ts'
import { fillForm } from './fill-form.ts'
import { expectThat, type Journey, textOf } from './journey.ts'
import { readQrCode } from './read-qr-code.ts'
import { sampleMaterial } from './sample-material.ts'

const DIVISION = '370303'
const ITEM = demoItemCode('food')
const APPLICANT = DEMO_PERSONS.third

/** From "开饭店" in the search box to a licence that a stranger verifies on a phone, and the rating after it. */
export async function mainJourney(journey: Journey): Promise<string> {
  const { address, step } = journey
  const citizen = await journey.newVisitor()

  await step('选地区，用平常的话查找“开饭店”', async () => {
    await citizen.goto(address)
    await citizen
      .getByRole('button', { name: '张店区', exact: true })
      .or(citizen.getByRole('link', { name: '张店区', exact: true }))
      .first()
      .click()
    await citizen.goto(address)
    await citizen.getByRole('searchbox').fill('开饭店')
    await citizen.getByRole('button', { name: '查找' }).click()
    await citizen.getByRole('link', { name: '食品经营许可', exact: true }).click()
    await citizen.waitForURL(`**/guides/${DIVISION}/${ITEM}`)
  })

  await step('看懂办事指南，打印告知单，扫码确认仍然有效', async () => {
    const text = await textOf(citizen)
    for (const part of ['受理条件', '申请材料', '办理流程', '法定办结时限', '收费', '设定依据', '演示']) {
      expectThat(text.includes(part), `办事指南缺少“${part}”`)
    }
    const sheet = await journey.newVisitor()
    await sheet.goto(`${address}/guides/${DIVISION}/${ITEM}/print`)
    const number = /告知单编号\s*([0-9a-f]{16})/.exec(await textOf(sheet, 'body'))?.[1]
    expectThat(number, '告知单上没有编号')
    await sheet.goto(`${address}/g/${number}`)
    expectThat((await textOf(sheet)).includes('有效'), '刚打印的告知单应当有效')
    return `告知单 ${number}`
  })

  await step('点“开始办理”，登录', async () => {
    await citizen.getByRole('link', { name: '开始办理' }).first().click()
    await citizen.getByLabel('身份证号码、手机号或登录名').fill(APPLICANT.mobile)
    await citizen.getByLabel('密码').fill(DEMO_PASSWORD)
    await citizen.locator('main').getByRole('button', { name: '登录' }).click()
    await citizen.getByRole('button', { name: '开始填写' }).click()
    await citizen.waitForURL('**/drafts/**')
  })
  const caseId = /drafts\/([0-9a-f-]{36})/.exec(citizen.url())?.[1] as string

  await step('逐页填写申请表，随时保存', async () => {
    const form = await formOf(address)
    for (const page of form.pages) {
      await citizen.goto(`${address}/drafts/${caseId}/pages/${page.id}`)
      await fillForm(citizen, form, page.fields)
      await citizen.getByRole('button', { name: '保存并继续' }).click()
      await citizen.waitForURL((url) => !url.pathname.endsWith(`/pages/${page.id}`))
    }
    return `${form.pages.length} 页`
  })

  await step('上传申请材料', async () => {
    const count = await uploadAll(citizen, `${address}/drafts/${caseId}/materials`)
    return `${count} 份`
  })

  const receipt = await step('核对并提交，取得回执', async () => {
    await citizen.goto(`${address}/drafts/${caseId}/review`)
    await citizen.getByLabel('我已阅读并同意上述声明').check()
    await citizen.getByRole('button', { name: '提交申请' }).click()
    await citizen.waitForURL('**/receipt')
    const text = await textOf(citizen)
    const code = /查询码\s*(\d{6})/.exec(text)?.[1]
    const number = /办件编号\s*([0-9A-Z ]{47,70})/.exec(text)?.[1]?.replace(/\s/g, '').slice(0, 47)
    expectThat(number && code, `回执上没有编号或查询码：\n${text}`)
    return { number, code, toString: () => number }
  })

  await step('不登录，凭编号和查询码查进度', async () => {
    const stranger = await journey.newVisitor(360)
    await stranger.goto(`${address}/track`)
    await stranger.getByLabel('办件编号').fill(receipt.number)
    await stranger.getByLabel('查询码').fill(receipt.code)
    await stranger.getByRole('button', { name: '查询进度' }).click()
    const text = await textOf(stranger)
    expectThat(text.includes('待受理'), `应当显示待受理：\n${text}`)
  })

  const clerk = await staffMember(journey, 'demo-clerk-zhangdian-market')
  await step('窗口人员一次性告知补正一份材料', async () => {
    await openCase(clerk, address, caseId)
    await clerk.getByRole('button', { name: '一次性告知补正' }).click()
    const dialog = clerk.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: '《食品经营许可证》申请书' }).check()
    await dialog.getByRole('textbox', { name: /补正的原因和要求/ }).fill('申请书没有签字，请签字后重新上传')
    await dialog.getByRole('button', { name: /确认告知/ }).click()
    await dialog.waitFor({ state: 'hidden' })
  })

  await step('申请人只改告知的那一处，提交补正', async () => {
    await citizen.goto(`${address}/my/cases/${caseId}/correct`)
    await citizen
      .locator('input[type=file]')
      .first()
      .setInputFiles(await sampleMaterial('签字后的申请书'))
    await citizen.getByRole('button', { name: '上传', exact: true }).first().click()
    await citizen.getByText('已上传').first().waitFor()
    await citizen.getByRole('button', { name: '提交补正' }).click()
    await citizen.waitForURL(`**/my/cases/${caseId}`)
  })

  await step('受理', async () => {
    await openCase(clerk, address, caseId)
    await act(clerk, '受理', '确认受理')
  })

  const reviewer = await staffMember(journey, 'demo-reviewer-zhangdian-market')
  await step('逐环节审查', async () => {
    let done = 0
    for (let finished = true; finished; ) {
      finished = (await finishStep(clerk, address, caseId)) || (await finishStep(reviewer, address, caseId))
      if (finished) done++
    }
    expectThat(done > 0, '没有可以完成的审查环节')
    return `${done} 个环节`
  })

  const approver = await staffMember(journey, 'demo-approver-zhangdian-market')
  await step('审批人决定准予许可，系统签发证照', async () => {
    await openCase(approver, address, caseId)
    await act(approver, '准予许可', '确认准予许可')
  })

  await step('送达办结', async () => {
    await openCase(clerk, address, caseId)
    await act(clerk, '送达办结', '确认送达')
  })

  const licence = await step('申请人看到办结，下载电子证照', async () => {
    await citizen.goto(`${address}/my/cases/${caseId}`)
    await citizen.getByRole('link', { name: '查看证照' }).first().click()
    const text = await textOf(citizen)
    const number = /证照编号\s*(\S+)/.exec(text)?.[1]
    expectThat(number, `证照页没有编号：\n${text}`)
    const link = citizen.getByRole('link', { name: '下载电子证照（PDF）' })
    const [download] = await Promise.all([citizen.waitForEvent('download'), link.click()])
    const file = readFileSync(await download.path())
    expectThat(file.subarray(0, 5).toString() === '%PDF-', '下载的不是 PDF')
    return { number, file, toString: () => number }
  })

  await step('陌生人用手机凭编号核验，核对持证人名称', async () => {
    const stranger = await journey.newVisitor(360)
    await stranger.goto(`${address}/verify/${encodeURIComponent(licence.number)}`)
    expectThat((await textOf(stranger)).includes('证照有效'), '凭编号应当核验为有效')
    expectThat(!(await textOf(stranger)).includes(APPLICANT.name), '凭编号不得显示持证人')
    await stranger.getByLabel('持证人名称').fill(APPLICANT.name)
    await stranger.getByRole('button', { name: '核对' }).click()
    expectThat((await textOf(stranger)).includes('持证人名称一致'), '持证人名称应当一致')
  })

  await step('扫描证照上的二维码核验', async () => {
    const target = await readQrCode(licence.file)
    expectThat(target?.startsWith(`${address}/v/`) === true, `二维码指向 ${target}`)
    const stranger = await journey.newVisitor(360)
    await stranger.goto(target as string)
    const text = await textOf(stranger)
    for (const part of ['证照有效', licence.number, '与发证机关签名一致'])
      expectThat(text.includes(part), `扫码核验缺少“${part}”`)
  })

  await step('评价一次，只能一次', async () => {
    await citizen.goto(`${address}/my/cases/${caseId}`)
    await citizen.getByRole('link', { name: '评价这次服务' }).first().click()
    const page = citizen.url()
    await citizen.getByRole('radio', { name: '非常满意' }).check()
    await citizen.getByRole('button', { name: '提交评价' }).click()
    await citizen.getByText('感谢您的评价').first().waitFor()
    await citizen.goto(page)
    expectThat((await textOf(citizen)).includes('已经评价过'), '第二次应当说明已经评价过')
  })

  await step('办理经过完整可读', async () => {
    await citizen.goto(`${address}/my/cases/${caseId}`)
    const text = await textOf(citizen)
    for (const part of ['提交', '补正', '受理', '准予', '送达'])
      expectThat(text.includes(part), `办理经过缺少“${part}”`)
  })

  return `已核验的证照编号：${licence.number}`
}

async function formOf(address: string): Promise<FormDefinition> {
  const api = apiClient(address)
  const guide = await api.get<GuideDocument>(`/guides/${DIVISION}/${ITEM}`)
  return api.get<FormDefinition>(`/forms/${guide.pins.formVersionId}`)
}

/** One file for every required or published material. */
async function uploadAll(page: Page, url: string): Promise<number> {
  await page.goto(url)
  const count = await page.locator('input[type=file]').count()
  for (let at = 0; at < count; at++) {
    await page
      .locator('input[type=file]')
      .nth(at)
      .setInputFiles(await sampleMaterial(`材料 ${at + 1}`))
    await page.getByRole('button', { name: '上传', exact: true }).nth(at).click()
    await page.waitForLoadState('networkidle')
    await page.goto(url)
  }
  return count
}

async function staffMember(journey: Journey, login: string): Promise<Page> {
  const page = await journey.newVisitor()
  await page.goto(`${journey.address}/console`)
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await page.getByText('我的工作').first().waitFor()
  return page
}

async function openCase(page: Page, address: string, caseId: string): Promise<void> {
  await page.goto(`${address}/console/cases/${caseId}`)
  await page.getByRole('heading', { name: '食品经营许可' }).first().waitFor()
  await page.locator('.action-bar').or(page.getByText('您在当前岗位上没有需要办理的步骤')).first().waitFor()
}

/** Finishes the step that is this officer's; false when it is somebody else's turn. */
async function finishStep(page: Page, address: string, caseId: string): Promise<boolean> {
  await openCase(page, address, caseId)
  const button = page.getByRole('button', { name: '完成本环节' })
  if (!(await button.isVisible())) return false
  await button.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('演示：经审查，符合规定条件。')
  await dialog.locator('.ant-btn-primary').click()
  await dialog.waitFor({ state: 'hidden' })
  return true
}

async function act(page: Page, action: string, confirmation: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: confirmation }).click()
  await dialog.waitFor({ state: 'hidden' })
}
