import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type exportRehearsal as contract, reformsFault } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { writeSheets } from '#platform/sheets/write-sheets.ts'
import type { ReformRow } from '../store/reforms.ts'
import { latestRehearsal } from '../store/rehearsals.ts'
import { reportOf } from './report.ts'

export async function exportRehearsal(
  ctx: Context,
  _input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  const rehearsal = await latestRehearsal(ctx.db, reform)
  if (rehearsal?.state !== 'done') throw reformsFault('reforms.rehearsal-not-found')
  const report = await reportOf(ctx, rehearsal)
  return writeSheets(`改革预演-${reform.title}.xlsx`, [
    {
      name: '数字',
      columns: [
        { title: '数字', width: 36 },
        { title: '值', width: 12 },
        { title: '单位', width: 12 },
        { title: '查询', width: 120 },
        { title: '参数', width: 40 },
      ],
      rows: report.figures.map(({ title, value, unit, sql, parameters }) => [
        title,
        value,
        unit,
        sql,
        parameters.join('，'),
      ]),
    },
    {
      name: '分布',
      columns: [
        { title: '图', width: 36 },
        { title: '项', width: 30 },
        { title: '值', width: 12 },
        { title: '单位', width: 12 },
      ],
      rows: report.series.flatMap(({ title, unit, points }) =>
        points.map(({ label, value }) => [title, label, value, unit]),
      ),
    },
    {
      name: '受影响的各方',
      columns: [{ title: '说明', width: 100 }],
      rows: report.losers.map((sentence) => [sentence]),
    },
  ])
}
