import { materialCore } from '../matching/material-name.ts'
import { agreesInFigures, entryKey, likeness } from './text.ts'

/** Last words by which papers are of one kind. */
const HEADS: readonly RegExp[] = [
  /(申请|申报|登记|备案|审批|申领|呈报)(书|表|单|函)?$/,
  /报告(书|表)?$/,
  /(承诺|保证|声明)(书|函)?$/,
  /(委托|授权)(书|函)?$/,
  /(图|图纸)$/,
  /(合同|协议)书?$/,
  /(制度|规程|规定|职责|措施)$/,
  /(方案|预案|计划)$/,
  /(名单|名册|花名册|清单|目录|一览表)$/,
  /照片?$/,
  /(决议|决定|章程|纪要)$/,
  /(证|证书|证明|证明书|执照|证件|凭证|批复|批准书|批准文件|意见书)$/,
]
const SHORTEST = 4

/** From here on two names are surely one paper. */
export const SURELY_ALIKE = 0.6
/** Enough for what one list lacks and another has too much of, where the dictionary knows one of the names at most. */
export const LIKELY_ALIKE = 0.3

/**
 * 0 to 1: how likely two names are one paper, as they are written or without form words and holders, whichever is more. Names whose
 * figures or negations differ never are.
 */
export function alikeness(a: string, b: string): number {
  return Math.max(alikenessOf(materialCore(a), materialCore(b)), alikenessOf(entryKey(a), entryKey(b)))
}

function alikenessOf(left: string, right: string): number {
  if (left === right) return 1
  if (!agreesInFigures(left, right)) return 0
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length >= SHORTEST && long.endsWith(short)) return 0.95
  const pairs = likeness(left, right)
  const share = shareOf(short, long)
  const close = headOf(left) === headOf(right) && (pairs >= 0.6 || (pairs >= 0.4 && share >= 0.8))
  return close ? Math.max(pairs, SURELY_ALIKE) : Math.min(0.6 * pairs + 0.4 * share, SURELY_ALIKE - 0.01)
}

/** How much of the shorter name stands in the longer: 房屋租赁合同 in 经营用房租赁合同书. */
const shareOf = (short: string, long: string): number =>
  [...short].filter((sign) => long.includes(sign)).length / Math.max(1, short.length)

const headOf = (text: string): number => HEADS.findIndex((head) => head.test(text))
