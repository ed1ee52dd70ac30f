import { materialCore } from '../matching/material-name.ts'
import { agreesInFigures, likeness } from './text.ts'

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
const SAME = 0.6
const RELATED = 0.4
const CONTAINED = 0.8
const SHORTEST = 4

/**
 * Whether two names are one paper, for those that the dictionary does not know: only asked of what is left over of two lists of the same
 * item, where there are few to confuse.
 */
export function alikePapers(a: string, b: string): boolean {
  const [left, right] = [materialCore(a), materialCore(b)]
  if (left === right) return true
  if (!agreesInFigures(left, right)) return false
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length >= SHORTEST && long.endsWith(short)) return true
  const alike = likeness(left, right)
  if (headOf(left) !== headOf(right)) return false
  return alike >= SAME || (alike >= RELATED && shareOf(short, long) >= CONTAINED)
}

/** How much of the shorter name stands in the longer: 房屋租赁合同 in 经营用房租赁合同书. */
const shareOf = (short: string, long: string): number =>
  [...short].filter((sign) => long.includes(sign)).length / short.length

const headOf = (text: string): number => HEADS.findIndex((head) => head.test(text))
