import { describe, expect, it } from 'vitest'
import { renderMessage, renderSms } from './render.ts'
import { TEMPLATES, type TemplateCode } from './templates.ts'

const CODES = Object.keys(TEMPLATES) as TemplateCode[]
/** As long as they become. */
const LONGEST: Readonly<Record<string, string>> = {
  caseNumber: '370303-20261230-000001',
  itemName: '公众聚集场所投入使用、营业前消防安全检查',
  dueOn: '2026-12-30（暂定）',
  link: 'https://zwfw.example.gov.cn/ratings/AAAAAAAAAAAAAAAAAAAAAA',
  typeName: '食品经营许可证',
  number: 'TB370303-2026-0000001-X',
  actName: '暂扣',
  stateName: '暂扣',
  companyName: '演示餐饮管理有限公司',
  reformTitle: '取消无犯罪记录证明等一批证明事项',
  changes: '不再需要提交“无犯罪记录证明”。办结时限改为 7 个工作日。最迟2026年12月30日（暂定）作出决定。',
}
const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1])

describe.each(CODES)('template %s', (code) => {
  const template = TEMPLATES[code]

  it('uses the parameters that it declares, and no others', () => {
    const used = new Set([template.title, template.text, template.sms ?? ''].flatMap(named))
    expect([...used].sort()).toEqual([...template.parameters].sort())
  })

  it('fits into one text message that tells nothing personal and ends with its signature', () => {
    const sms = renderSms(code, LONGEST, true)
    if (sms === null) return
    expect(sms.length).toBeLessThanOrEqual(70)
    expect(sms.endsWith('【通办演示】')).toBe(true)
    expect(['caseNumber', 'dueOn']).toEqual(expect.arrayContaining(named(template.sms ?? '')))
  })

  it('leaves no placeholder in what people read', () => {
    const { title, text } = renderMessage(code, LONGEST)
    expect(`${title}${text}${renderSms(code, LONGEST, false)}`).not.toMatch(/[{}]/)
  })
})

describe('rendering', () => {
  it('writes dates out and keeps what follows them', () => {
    expect(renderSms('cases.deadline-changed', { caseNumber: 'A1', dueOn: '2027-01-05（暂定）' }, false)).toBe(
      '办件A1的办理期限已按节假日安排重新计算，调整为2027年1月5日（暂定）。【通办】',
    )
  })
})
