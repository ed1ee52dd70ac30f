import { expect, it } from 'vitest'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { buildHarmoniseWorld, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const SHEET = `区县,事项名称,办理部门,承诺时限（工作日）,地址,办公时间,咨询电话,投诉电话
张店区,公共场所卫生许可,卫生健康局,10,（演示）人民路 1 号,工作日 9:00-17:00,0533-0000001,12345`

it('brings the window of a guide into force with it', async () => {
  await buildHarmoniseWorld(app)
  const upload = { content: Buffer.from(SHEET), fileName: '窗口.csv', mediaType: 'text/csv' }
  await app.call(operations.startImport, staffOf('itemManager', '370300'), {}, { upload })
  await app.runJobs()
  app.clock.set('2026-03-02T03:00:00Z')
  const { rows } = await app.pool.query<{ code: string }>(
    `SELECT b.code FROM catalogue.basic_item AS b JOIN catalogue.basic_item_version AS v ON v.basic_item_id = b.id
     WHERE v.content->>'name' = '公共场所卫生许可'`,
  )
  const input = { itemCode: rows[0]!.code, divisionCode: '370303' }
  expect((await app.call(catalogueOperations.getEffectiveItem, staffOf('itemManager', '370300'), input)).local).toEqual(
    {
      address: '（演示）人民路 1 号',
      officeHours: '工作日 9:00-17:00',
      enquiryPhone: '0533-0000001',
      complaintPhone: '12345',
    },
  )
})
