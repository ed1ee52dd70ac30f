import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type exportImpact as contract, reformsFault } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { writeSheets } from '#platform/sheets/write-sheets.ts'
import { sayAct } from '../domain/acts/index.ts'
import { sayDocument } from '../domain/say-document.ts'
import { sayScope } from '../domain/scope.ts'
import { findAssessment, type ReformRow } from '../store/reforms.ts'
import { changedItems } from './impact.ts'
import { planReform } from './plan-reform.ts'
import { touchedPlaces } from './touched-places.ts'

/** More rows than a sheet program opens willingly are cut; the sheet says so. */
const PLACES_WRITTEN = 200_000

export async function exportImpact(
  ctx: Context,
  _input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  const impact = await findAssessment(ctx.db, reform)
  if (!impact) throw reformsFault('reforms.not-assessed')
  const { draft } = reform
  // Of a published reform the plan would find nothing left to change: then the items are as they were assessed.
  const items = reform.state === 'published' ? impact.items : changedItems(await planReform(ctx, draft))
  const places = await touchedPlaces(ctx, reform, { limit: PLACES_WRITTEN })
  return writeSheets(`改革影响-${reform.title}.xlsx`, [
    {
      name: '改革',
      columns: [
        { title: '要素', width: 20 },
        { title: '内容', width: 100 },
      ],
      rows: [
        ['改革名称', reform.title],
        ['发文依据', sayDocument(draft.document)],
        ['适用范围', sayScope(draft.scope)],
        ...draft.acts.map((act): [string, string] => ['改革措施', sayAct(act)]),
        ['评估时间', impact.computedAt],
        ['涉及基本事项', impact.itemsChanged],
        ['涉及实施事项', impact.implementations],
        ['涉及地区', impact.divisions],
        ['涉及部门', impact.departments],
        ...impact.rooms.map((room): [string, string] => [
          room.subject === 'cases' ? '在办件' : '已出具的指南',
          room.note,
        ]),
        ...impact.findings.map((one): [string, string] => [
          one.severity === 'error' ? '需要解决' : '请注意',
          one.sentence,
        ]),
        ...(impact.implementations > PLACES_WRITTEN
          ? [['说明', `实施事项只列出前 ${PLACES_WRITTEN} 个。`] as [string, string]]
          : []),
      ],
    },
    {
      name: '基本事项',
      columns: [
        { title: '基本编码', width: 18 },
        { title: '事项名称', width: 40 },
        { title: '变化', width: 100 },
      ],
      rows: items.map(({ itemCode, name, sentences }) => [itemCode, name, sentences.join('')]),
    },
    {
      name: '实施事项',
      columns: [
        { title: '实施编码', width: 36 },
        { title: '事项名称', width: 40 },
        { title: '区划代码', width: 12 },
        { title: '地区' },
        { title: '部门', width: 32 },
        { title: '有本地差异', width: 12 },
        { title: '尚未统一', width: 12 },
      ],
      rows: places.map((place) => [
        place.taskCode,
        place.itemName,
        place.divisionCode,
        place.divisionName,
        place.departmentName,
        place.differs ? '是' : '否',
        place.observed ? '是' : '否',
      ]),
    },
  ])
}
