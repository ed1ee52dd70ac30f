import type { DriftClass } from '#contracts/harmonise/drift-model.ts'
import { tokens } from '#web/shared/tokens.ts'
import type { Output } from '../../api/types.ts'

export type HeatMap = Output<'harmonise.drift-heat-map'>

const ROW_HEIGHT = 34
const TITLE_MAX = 11
/** A single place is no glowing red. */
const SCALE_MIN = 4
const { colour } = tokens

/** Pale to clay, all light enough for dark figures. */
const SHADES = ['#fdf3ec', '#f3c9ae', '#e39c70']

/** How many places differ, by row and column. */
export function countIn(map: HeatMap, row: string, divisionCode: string, name: DriftClass): number {
  return map.cells.find((cell) => cell.row === row && cell.divisionCode === divisionCode)?.[name] ?? 0
}

export const heatHeight = (map: HeatMap): number => map.rows.length * ROW_HEIGHT + 90
/** As wide as the longest title; a character is as wide as its type is high. */
const labelRoom = (map: HeatMap): number =>
  Math.max(...map.rows.map(({ title }) => Math.min(title.length, TITLE_MAX + 1))) * 13 + 18
export const heatWidth = (map: HeatMap): number => map.columns.length * 66 + labelRoom(map) + 12

/** Only the rows and columns that have something of the class. */
export function narrowed(map: HeatMap, name: DriftClass): HeatMap {
  const cells = map.cells.filter((cell) => cell[name] > 0)
  const rows = new Set(cells.map(({ row }) => row))
  const columns = new Set(cells.map(({ divisionCode }) => divisionCode))
  return {
    cells,
    rows: map.rows.filter(({ key }) => rows.has(key)),
    columns: map.columns.filter(({ divisionCode }) => columns.has(divisionCode)),
  }
}

/** The map as the chart library takes it: columns across the top, the row with most at the top. */
export function heatOption(map: HeatMap, name: DriftClass) {
  const rows = new Map(map.rows.map(({ key }, at) => [key, at]))
  const columns = new Map(map.columns.map(({ divisionCode }, at) => [divisionCode, at]))
  const data = map.cells
    .filter((cell) => cell[name] > 0)
    .map((cell) => [columns.get(cell.divisionCode) ?? 0, rows.get(cell.row) ?? 0, cell[name]])
  const text = { color: colour.ink, fontFamily: tokens.font.sans, fontSize: 13 }
  return {
    grid: { left: labelRoom(map), right: 12, top: 40, bottom: 48 },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ value: [x, y, count] }: { value: [number, number, number] }) =>
        `${map.columns[x]?.name}　${map.rows[y]?.title}：${count} 处`,
    },
    xAxis: {
      type: 'category',
      position: 'top',
      data: map.columns.map((column) => column.name),
      axisLabel: { ...text, interval: 0 },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: map.rows.map(({ title }) => (title.length > TITLE_MAX ? `${title.slice(0, TITLE_MAX)}…` : title)),
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { show: false },
    },
    visualMap: {
      min: 0,
      max: Math.max(SCALE_MIN, ...data.map(([, , count]) => count as number)),
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemHeight: 120,
      text: ['多', '少'],
      textStyle: text,
      inRange: { color: SHADES },
    },
    series: [
      {
        type: 'heatmap',
        data,
        label: { show: true, ...text },
        itemStyle: { borderColor: colour.paper, borderWidth: 2 },
        emphasis: { itemStyle: { borderColor: colour.primary } },
      },
    ],
  }
}
