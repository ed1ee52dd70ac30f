import type { ItemType } from '#contracts/catalogue/index.ts'
import { CASE_STATES, type CaseState } from '#contracts/cases/index.ts'

/** 行政许可法 speaks of 许可; of an allowance, a confirmation or a service nobody says so. */
const OTHER_OUTCOMES: Partial<Record<CaseState, string>> = { approved: '予以办理', refused: '不予办理' }

export const stateName = (state: CaseState, itemType: ItemType): string =>
  (itemType === '01' ? undefined : OTHER_OUTCOMES[state]) ?? CASE_STATES[state]

/** 2026-03-09 → 2026年3月9日. */
export function spokenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A day that the next yearly notice may move is called so. */
export const dueWords = (dueOn: string, provisional: boolean): string =>
  provisional ? `${spokenDay(dueOn)}（暂定）` : spokenDay(dueOn)
