import { CASE_STATES, type CaseState } from '#contracts/cases/index.ts'
import type { ItemType } from '#contracts/catalogue/index.ts'
import type { CaseEventKind } from './events.ts'

/** 行政许可法 speaks of 许可; of an allowance, a confirmation or a service nobody says so. */
const OTHER_OUTCOMES: Partial<Record<CaseState, string>> = { approved: '予以办理', refused: '不予办理' }

export const stateName = (state: CaseState, itemType: ItemType): string =>
  (itemType === '01' ? undefined : OTHER_OUTCOMES[state]) ?? CASE_STATES[state]

/** 2026-03-09 → 2026年3月9日. */
function spokenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A day that the next yearly notice may move is called so. */
export const dueWords = (dueOn: string, provisional: boolean): string =>
  provisional ? `${spokenDay(dueOn)}（暂定）` : spokenDay(dueOn)

const EVENT_NAMES: Readonly<Record<Exclude<CaseEventKind, 'approved' | 'refused'>, string>> = {
  'draft-started': '开始填写',
  submitted: '提交申请',
  'correction-requested': '一次性告知补正',
  resubmitted: '提交补正',
  accepted: '受理',
  rejected: '不予受理',
  'step-completed': '完成审查环节',
  'step-returned': '退回审查环节',
  suspended: '启动特别程序',
  resumed: '结束特别程序',
  delivered: '送达办结',
  withdrawn: '撤回申请',
  terminated: '终止办理',
  'deadline-moved': '重新计算期限',
  'reform-followed': '适用改革后的规定',
  'correction-lifted': '取消补正',
}

export const eventName = (kind: CaseEventKind, itemType: ItemType): string =>
  kind === 'approved' || kind === 'refused' ? stateName(kind, itemType) : EVENT_NAMES[kind]
