/** A number of the report: the query is the number, `$1` the rehearsal. What is shown is what is run. */
export interface FigureDefinition {
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly sql: string
}

const figure = (key: string, title: string, unit: string, value: string, where = ''): FigureDefinition => ({
  key,
  title,
  unit,
  sql: `SELECT ${value} AS value FROM reforms.replayed_case AS r WHERE r.rehearsal_id = $1${where && ` AND ${where}`}`,
})

export const FIGURES: readonly FigureDefinition[] = [
  figure('cases', '预演的办件', '件', 'count(*)::int'),
  figure('needLess', '可以少交材料的办件', '件', 'count(*)::int', 'r.materials_saved > 0'),
  figure('materialsSaved', '少交的材料', '份', 'coalesce(sum(r.materials_saved), 0)::int'),
  figure('visitsSaved', '少跑的次数', '次', 'sum(r.visits_saved)::int'),
  figure('promisedDaysSaved', '承诺时限合计缩短', '个工作日', 'sum(r.promised_days_saved)::int'),
  figure('lateByNewLimit', '实际用时超过新时限的办件', '件', 'count(*)::int', 'r.days_over_new_limit > 0'),
  figure(
    'daysSaved',
    '按新时限办理可以缩短的实际用时',
    '个工作日',
    'sum(r.days_over_new_limit)::int',
    'r.promised_days_saved > 0',
  ),
  figure('pointsAvoided', '不会发生的补正要求', '处', 'coalesce(sum(r.points_avoided), 0)::int'),
  figure('correctionsAvoided', '不会发生的补正', '件', 'count(*)::int', 'r.correction_avoided'),
  figure('outcomesChange', '结果会改变的办件', '件', 'count(*)::int', 'r.outcome_changes'),
  figure('otherPaper', '需要改交另一份材料的办件', '件', 'count(*)::int', 'r.materials_added > 0'),
  figure('movedAway', '改由下级部门办理的办件', '件', 'count(*)::int', 'r.moves_away'),
  figure('feeDropped', '不再收费的办件', '件', 'count(*)::int', 'r.fee_dropped'),
  figure('feeSaved', '已知金额的收费减少', '元', 'sum(r.fee_saved)::float', 'r.fee_saved IS NOT NULL'),
]

const series = (
  key: string,
  title: string,
  unit: string,
  label: string,
  value: string,
  where: string,
): FigureDefinition => ({
  key,
  title,
  unit,
  sql: `SELECT ${label} AS label, ${value} AS value FROM reforms.replayed_case AS r WHERE r.rehearsal_id = $1 AND ${where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12`,
})

/** Charts: the most first, twelve at most; months in their order. */
export const SERIES: readonly FigureDefinition[] = [
  series('needLessByItem', '各事项可以少交材料的办件', '件', 'r.item_code', 'count(*)::int', 'r.materials_saved > 0'),
  series(
    'needLessByDivision',
    '各地区可以少交材料的办件',
    '件',
    'r.division_code',
    'count(*)::int',
    'r.materials_saved > 0',
  ),
  series('outcomes', '结果会改变的办件原来的结果', '件', 'r.outcome', 'count(*)::int', 'r.outcome_changes'),
  {
    key: 'casesByMonth',
    title: '各月预演的办件',
    unit: '件',
    sql: 'SELECT r.ended_in AS label, count(*)::int AS value FROM reforms.replayed_case AS r WHERE r.rehearsal_id = $1 GROUP BY 1 ORDER BY 1',
  },
]
