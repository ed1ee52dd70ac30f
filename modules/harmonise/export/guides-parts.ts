import { MATCH_STATES } from '#contracts/harmonise/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import type { AnyTable } from '#platform/sheets/write-tables.ts'
import { SHEET_FIELDS, type SheetField } from '../domain/sheet-columns.ts'
import { presentMaterial, scoreOf } from '../present.ts'
import { type GuideForExport, guidesForExport } from '../queries/guides-for-export.ts'
import { itemNames, typeNames } from '../queries/names.ts'

type Material = ReturnType<typeof presentMaterial>
interface GuideRow extends Omit<GuideForExport, 'materials'> {
  readonly matched: { readonly itemCode: string; readonly name: string } | null
  readonly papers: readonly Material[]
}

/** Guides in the words of their places, under the titles that an import reads, each with what it was matched to. */
export async function guidesParts(
  db: Db,
  at: Date,
  divisionCode: string | null,
  limit: number | null,
): Promise<ExportParts> {
  const items = await itemNames(db, at)
  const types = await typeNames(db)
  const rows = (await guidesForExport(db, divisionCode, limit)).map(
    ({ materials, ...guide }): GuideRow => ({
      ...guide,
      matched: (guide.basic_item_id && items.get(guide.basic_item_id)) || null,
      papers: materials.map((material) => presentMaterial(material, types)),
    }),
  )
  const papers = rows.flatMap((guide) => guide.papers.map((paper, order) => ({ guide, paper, order: order + 1 })))
  const tables: AnyTable[] = [
    { name: '办事指南', columns: GUIDE_COLUMNS, rows },
    { name: '申请材料', columns: PAPER_COLUMNS, rows: papers },
  ]
  return {
    count: rows.length,
    tables,
    json: { exportedAt: at.toISOString(), guides: rows.map(jsonOf) },
    linked: null,
  }
}

const jsonOf = ({ id, reference, state, score, reason, reading, matched, papers, ...guide }: GuideRow) => ({
  id,
  divisionCode: guide.division_code,
  reference,
  observedAt: guide.observed_at,
  ...reading,
  match: { state, matched, score: scoreOf(score), reason },
  materialMatches: papers,
})

type Column = AnyTable['columns'][number]
const said = (field: SheetField, width: number, value: (guide: GuideRow) => string | number | null): Column => ({
  title: SHEET_FIELDS[field].title,
  width,
  value,
})
/** A place in a list that stands in one cell; an import takes it apart again. */
const numbered = (list: readonly string[] | null): string =>
  (list ?? []).map((entry, at) => `${at + 1}.${entry}`).join('\n')

const GUIDE_COLUMNS: readonly Column[] = [
  said('itemName', 32, ({ item_name }) => item_name),
  said('itemCode', 30, ({ reading }) => reading.codes[0] ?? null),
  said('regionName', 20, ({ region_name }) => region_name),
  said('regionCode', 12, ({ division_code, reading }) => division_code ?? reading.regionCode),
  said('department', 28, ({ department }) => department),
  said('itemType', 14, ({ reading }) => reading.itemType),
  said('legalBasis', 48, ({ reading }) => (reading.legalBasis ?? []).join('\n')),
  said('conditions', 48, ({ reading }) => reading.conditions),
  said('materialName', 48, ({ reading }) => numbered(reading.materials?.map(({ name }) => name) ?? null)),
  said('statutoryDays', 14, ({ reading }) => reading.statutoryDays),
  said('promisedDays', 14, ({ reading }) => reading.promisedDays),
  said('fee', 20, ({ reading }) => reading.fee),
  said('visits', 14, ({ reading }) => reading.visits),
  said('onlineLevel', 20, ({ reading }) => reading.onlineLevel),
  said('process', 40, ({ reading }) => (reading.process ?? []).join('\n')),
  said('resultName', 24, ({ reading }) => reading.resultName),
  said('address', 30, ({ reading }) => reading.contacts?.address ?? null),
  said('officeHours', 24, ({ reading }) => reading.contacts?.officeHours ?? null),
  said('enquiryPhone', 18, ({ reading }) => reading.contacts?.enquiryPhone ?? null),
  said('complaintPhone', 18, ({ reading }) => reading.contacts?.complaintPhone ?? null),
  said('sourceUrl', 40, ({ source_url }) => source_url),
  { title: '外地参考', width: 10, value: ({ reference }: GuideRow) => (reference ? '是' : '否') },
  { title: '匹配', width: 10, value: ({ state }: GuideRow) => MATCH_STATES[state] },
  { title: '匹配的基本编码', width: 18, value: ({ matched }: GuideRow) => matched?.itemCode ?? null },
  { title: '匹配的基本事项', width: 32, value: ({ matched }: GuideRow) => matched?.name ?? null },
  { title: '匹配得分', width: 10, value: ({ score }: GuideRow) => scoreOf(score) },
  { title: '匹配理由', width: 48, value: ({ reason }: GuideRow) => reason },
  { title: '收入时间', width: 24, value: ({ observed_at }: GuideRow) => observed_at.toISOString() },
]

interface PaperRow {
  readonly guide: GuideRow
  readonly paper: Material
  readonly order: number
}

const PAPER_COLUMNS: readonly Column[] = [
  { title: '事项名称', width: 32, value: ({ guide }: PaperRow) => guide.item_name },
  { title: '地区', width: 20, value: ({ guide }: PaperRow) => guide.region_name },
  { title: '实施主体', width: 28, value: ({ guide }: PaperRow) => guide.department },
  { title: '排序', width: 8, value: ({ order }: PaperRow) => order },
  { title: '材料名称', width: 40, value: ({ paper }: PaperRow) => paper.name },
  { title: '材料形式', width: 14, value: ({ guide, order }: PaperRow) => ownWords(guide, order)?.form ?? null },
  { title: '材料份数', width: 12, value: ({ guide, order }: PaperRow) => ownWords(guide, order)?.copies ?? null },
  { title: '来源渠道', width: 16, value: ({ guide, order }: PaperRow) => ownWords(guide, order)?.source ?? null },
  { title: '填报须知', width: 40, value: ({ guide, order }: PaperRow) => ownWords(guide, order)?.note ?? null },
  { title: '匹配', width: 10, value: ({ paper }: PaperRow) => MATCH_STATES[paper.state] },
  {
    title: '材料类型编码',
    width: 30,
    value: ({ paper }: PaperRow) => paper.matched.map(({ code }) => code).join('；'),
  },
  { title: '材料类型', width: 30, value: ({ paper }: PaperRow) => paper.matched.map(({ name }) => name).join('；') },
  { title: '匹配理由', width: 40, value: ({ paper }: PaperRow) => paper.reason },
]

/** What the place says of the paper itself. */
const ownWords = (guide: GuideRow, order: number) => guide.reading.materials?.[order - 1]
