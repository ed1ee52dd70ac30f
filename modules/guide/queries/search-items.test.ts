import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { catalogueOperations, importDistrict } from '#modules/catalogue/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildSmallWorld, referenceItems } from '../testing.ts'

const app = await openTestApp()
const world = await buildSmallWorld(app)
const codes = new Map(referenceItems().map((item) => [item.content.name, item.itemCode]))

const search = (input: object) =>
  app.call(operations.searchItems, anonymous, { divisionCode: '370303', pageSize: 50, ...input })
const names = async (q: string) => (await search({ q })).items.map((item) => item.name)

describe('search-items', () => {
  it.each([
    ['开饭店', '食品经营许可'],
    ['我想开个小吃店需要办什么手续', '食品经营许可'],
    ['低保', '最低生活保障'],
    ['开旅馆', '公共场所卫生许可'],
    ['理发店', '公共场所卫生许可'],
    ['ｋｔｖ', '公共场所卫生许可'],
    ['打井', '取水许可'],
    ['卖烟', '烟草专卖零售许可证核发'],
    ['跑货运', '道路货物运输经营许可'],
    ['地下室', '新建民用建筑防空地下室建设审批'],
    ['电梯登记', '特种设备使用登记'],
    ['领失业金', '失业保险金申领'],
    ['社保卡丢了怎么办', '社会保障卡申领'],
    ['租房备案', '房屋租赁登记备案'],
    ['诊所', '医疗机构执业登记'],
    ['个体户', '个体工商户登记注册'],
    ['开公司', '企业登记注册'],
    ['药店', '药品零售企业经营许可'],
    ['书店', '出版物零售业务经营许可'],
    ['门头招牌', '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批'],
    ['残疾证', '残疾人服务一件事'],
    ['外地看病', '异地就医备案'],
    ['退休', '企业职工基本养老金申领'],
    ['校车', '校车使用许可'],
    ['公众聚集场所投入使用、营业前消防安全检查', '公众聚集场所投入使用、营业前消防安全检查'],
  ])('finds by %s among the first two: %s', async (q, name) => {
    expect((await names(q)).slice(0, 2)).toContain(name)
  })

  it('finds every item by its own name first', async () => {
    for (const { content } of referenceItems()) expect((await names(content.name))[0]).toBe(content.name)
  })

  it('finds a part of a name that is no word', async () => {
    expect((await names('种设'))[0]).toBe('特种设备使用登记')
  })

  it.each([
    ['shipinjingying', '食品经营', '食品经营许可'],
    ['lifadian', '理发店', '公共场所卫生许可'],
    ['spjyxk', '食品经营许可', '食品经营许可'],
    ['取谁许可', '取水许可', '取水许可'],
    ['理法店', '理发店', '公共场所卫生许可'],
  ])('reads %s as %s, and says so', async (q, meant, name) => {
    const found = await search({ q })
    expect(found).toMatchObject({ match: 'words', meant })
    expect(found.items[0]?.name).toBe(name)
  })

  it('takes what is written as it stands: no other reading is offered', async () => {
    for (const q of ['ktv', '开饭店', '取水许可']) expect((await search({ q })).meant).toBeNull()
  })

  it('never ends without a way on', async () => {
    for (const q of ['打口井', '阿弥陀佛', '，。！', 'zzzz']) {
      const found = await search({ q })
      expect(found.items.length + found.popular.length).toBeGreaterThan(0)
    }
    expect((await search({ q: '打口井' })).items[0]?.name).toBe('取水许可')
  })

  it('shows what the city does for a district, and names apart what nobody does', async () => {
    const itemCode = codes.get('取水许可') as string
    expect(await search({ q: '取水', divisionCode: '370302' })).toMatchObject({
      match: 'words',
      total: 0,
      items: [],
      notOpenHere: [{ itemCode, name: '取水许可' }],
    })
    await app.call(catalogueOperations.createImplementation, systemActor('test'), {
      itemCode,
      divisionCode: '370300',
      departmentId: world.departments['370300'],
    })
    const found = await search({ q: '取水', divisionCode: '370302' })
    expect(found.notOpenHere).toEqual([])
    expect(found.items).toMatchObject([
      { itemCode, divisionCode: '370302', divisionName: '淄博市', departmentName: '淄博市示例局' },
    ])
    // Where the district does it itself, its own office comes.
    expect((await search({ q: '取水' })).items[0]?.divisionName).toBe('张店区')
  })

  it('lists everything, a page at a time, when nothing is asked', async () => {
    const first = await search({ pageSize: 20 })
    const second = await search({ pageSize: 20, page: 2 })
    expect(first).toMatchObject({ match: 'all', total: 33 })
    expect(new Set([...first.items, ...second.items].map((item) => item.itemCode)).size).toBe(33)
  })

  it('keeps to audience, theme and department', async () => {
    await world.publish(codes.get('最低生活保障') as string, {
      name: '最低生活保障',
      itemType: referenceItems().find((item) => item.content.name === '最低生活保障')?.content.itemType,
      serviceObjects: ['person'],
      personThemes: ['社会救助'],
      corporateThemes: [],
    })
    const themed = await search({ audience: 'person', theme: '社会救助' })
    expect(themed.items.map((item) => item.name)).toEqual(['最低生活保障'])
    expect((await search({ q: '低保', audience: 'corporate' })).items.map((item) => item.name)).not.toContain(
      '最低生活保障',
    )
    expect((await search({ departmentId: world.departments['370300'] })).total).toBe(0)
    expect((await search({ departmentId: world.departments['370303'] })).total).toBe(33)
  })

  it('finds what was just published, under its new name', async () => {
    await world.publish('TB0100990000', { name: '民用无人机示例登记' })
    expect((await search({ q: '无人机' })).notOpenHere.map((item) => item.name)).toEqual(['民用无人机示例登记'])
    await world.publish('TB0100990000', { name: '热气球示例登记' })
    expect((await search({ q: '热气球' })).notOpenHere.map((item) => item.name)).toEqual(['热气球示例登记'])
    expect((await search({ q: '无人机' })).notOpenHere).toEqual([])
  })

  it('finds what takes effect at a planned instant from that instant on', async () => {
    await world.publish('TB0100980000', { name: '皮划艇示例许可' }, '2026-06-01T00:00:00+08:00')
    expect((await search({ q: '皮划艇' })).notOpenHere).toEqual([])
    app.clock.set('2026-05-31T16:00:00Z')
    expect((await search({ q: '皮划艇' })).notOpenHere.map((item) => item.name)).toEqual(['皮划艇示例许可'])
  })

  it('never shows what another place has of its own, neither as an answer nor as not open here', async () => {
    await app.ownerPool.query(`INSERT INTO regions.division (code, name, level, parent_code) VALUES
      ('510000', '四川省', 'province', NULL), ('511600', '广安市', 'city', '510000'), ('511602', '广安区', 'county', '511600')`)
    const csv = readFileSync(join(projectRoot, 'reference/catalogue-guangan-511602.csv'), 'utf8')
    await importDistrict(app, csv)
    const there = await search({ q: '犬类准养证', divisionCode: '511602' })
    expect(there.items[0]).toMatchObject({ name: '犬类准养证核发', divisionName: '广安区' })
    for (const divisionCode of ['370000', '370300', '370303', '110000']) {
      for (const q of ['犬类准养证', '养狗', '残疾人证新办', '个体工商户注销登记']) {
        const { items, notOpenHere } = await search({ q, divisionCode })
        const shown = [...items, ...notOpenHere].map(({ itemCode }) => itemCode)
        expect(shown.filter((code) => /^TB[0-9]{2}5[0-9]{4}000$/.test(code))).toEqual([])
      }
    }
    expect((await search({ divisionCode: '370303' })).total).toBe(33)
    expect((await search({ divisionCode: '511602' })).total).toBe(1135)
  })

  it('tells in a list what the page behind it tells, also where a place differs', async () => {
    const itemCode = codes.get('食品经营许可') as string
    await app.call(catalogueOperations.publishOverride, systemActor('test'), {
      itemCode,
      divisionCode: '370303',
      differences: [
        {
          field: 'promisedLimit',
          value: { count: 3, unit: 'workingDay', note: null },
          reason: '本地承诺更短',
          expiresOn: null,
        },
      ],
      local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
    })
    const { items } = await search({})
    for (const line of items) {
      const guide = await app.call(operations.getGuide, anonymous, { divisionCode: '370303', itemCode: line.itemCode })
      expect(line).toMatchObject({
        name: guide.content.name,
        departmentName: guide.department.name,
        divisionName: guide.division.name,
        promisedDays: guide.content.promisedLimit?.count ?? null,
        onsiteVisits: guide.content.onsiteVisits,
        hasForm: guide.hasForm,
        demo: guide.demo,
      })
    }
    expect(items.find((line) => line.itemCode === itemCode)?.promisedDays).toBe(3)
  })

  it('says so when the division does not exist', async () => {
    await expect(search({ q: '低保', divisionCode: '999999' })).rejects.toMatchObject({
      code: 'guide.division-not-found',
    })
  })
})
