import type { SituationEffect, SituationFinding, Situations } from '#contracts/catalogue/index.ts'
import type { ReadSituations } from '../read-situations.ts'
import { finding, rowName, sampleOf } from './finding.ts'
import { type PlacedRow, somebodyWhoMeets } from './meet.ts'

/** Pairs of rows that are looked into. */
const PAIRS_MAX = 400

interface Placed extends PlacedRow {
  readonly at: number
}

/** Rows that fit one person and say opposite things, in one table or in two. */
export function clashFindings(situations: Situations, read: ReadSituations): SituationFinding[] {
  const placed = read.tables.flatMap((table) => table.rows.map((row, at) => ({ table, row, at })))
  const pairs = placed.flatMap((one, index) =>
    placed.slice(index).flatMap((other) => {
      // Of a table where each person meets one row, two rows never speak together.
      if (one.table === other.table && one.row !== other.row && one.table.hitPolicy === 'unique') return []
      const clash = clashOf(one.row.effects, other.row.effects)
      return clash ? [{ one, other, clash }] : []
    }),
  )
  const found = pairs.slice(0, PAIRS_MAX).flatMap(({ one, other, clash }) => {
    const person = somebodyWhoMeets(read, [one, other])
    if (person === 'nobody') return []
    const name = ({ table, at }: Placed) => `决策表“${table.name}”${rowName(at)}`
    const who =
      one.row === other.row ? `${name(one)}自相矛盾` : `${name(one)}与${name(other)}对同一申请人的结果相互矛盾`
    const path = `/tables/${situations.tables.findIndex(({ id }) => id === other.table.id)}/rows/${other.at}`
    const place = { tableId: other.table.id, rowIds: [...new Set([one.row.id, other.row.id])] }
    if (person === 'unknown') {
      return [finding('not-fully-checked', path, `${who}的可能没有排除：${clash}。组合过多，请人工核对。`, place)]
    }
    return [
      finding('contradiction', path, `${who}：${clash}。`, {
        ...place,
        sample: sampleOf(situations.questions, person),
      }),
    ]
  })
  if (pairs.length <= PAIRS_MAX) return found
  const sentence = `可能相互矛盾的规则有 ${pairs.length} 对，只检查了前 ${PAIRS_MAX} 对。`
  return [...found, finding('not-fully-checked', '/tables', sentence)]
}

const OPPOSITES: readonly (readonly [SituationEffect['kind'], SituationEffect['kind'], string])[] = [
  ['addMaterial', 'dropMaterial', '同一材料既要提交又不要提交'],
  ['requireMaterial', 'dropMaterial', '同一材料既是必要又不要提交'],
  ['requireMaterial', 'waiveMaterial', '同一材料既是必要又免提交'],
  ['dropMaterial', 'waiveMaterial', '同一材料既不要提交又免提交'],
  ['showField', 'hideField', '同一字段既显示又隐藏'],
  ['requireField', 'hideField', '同一字段既必填又隐藏'],
  ['addStep', 'dropStep', '同一环节既增加又取消'],
]

/** What two lists of effects cannot both mean; undefined when they go together. */
function clashOf(one: readonly SituationEffect[], other: readonly SituationEffect[]): string | undefined {
  for (const a of one) {
    for (const b of other) {
      if (targetOf(a) !== targetOf(b)) continue
      const opposite = OPPOSITES.find(([x, y]) => (a.kind === x && b.kind === y) || (a.kind === y && b.kind === x))
      if (opposite) return opposite[2]
      if (
        a.kind === 'setPromisedLimit' &&
        b.kind === 'setPromisedLimit' &&
        (a.count !== b.count || a.unit !== b.unit)
      ) {
        return '承诺办结时限不一致'
      }
    }
  }
  return undefined
}

function targetOf(effect: SituationEffect): string {
  if ('materialId' in effect) return `material ${effect.materialId}`
  if ('field' in effect) return `field ${effect.field}`
  if ('step' in effect) return `step ${effect.list} ${effect.step}`
  return effect.kind === 'setPromisedLimit' ? 'limit' : ''
}
