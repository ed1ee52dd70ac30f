import { CASE_STATES, SUSPENSION_GROUNDS, type Turn } from '#contracts/cases/index.ts'
import type { CaseFacts } from './facts.ts'

export type Viewpoint = 'applicant' | 'staff'

/** Whose turn it is, in plain words, and by when. `stepName` names the current review step. */
export function turnOf(facts: CaseFacts, stepName: string | null, viewpoint: Viewpoint): Turn {
  const you = viewpoint === 'applicant' ? '您' : '申请人'
  const by = facts.deadline && { dueOn: facts.deadline.dueOn, provisional: facts.deadline.provisional }
  const turn = (who: Turn['who'], sentence: string, due = by): Turn => ({
    who,
    sentence,
    dueOn: due?.dueOn ?? null,
    provisional: due?.provisional ?? false,
  })
  switch (facts.state) {
    case 'draft':
      return turn('applicant', `等${you}提交申请`)
    case 'submitted':
      return turn('department', '等部门受理')
    case 'correcting':
      return turn('applicant', `等${you}补正`)
    case 'reviewing':
      return turn('department', stepName ? `部门正在审查：${stepName}` : '等部门作出决定')
    case 'suspended': {
      const ground = facts.suspension ? SUSPENSION_GROUNDS[facts.suspension.ground] : '特别程序'
      const end = facts.suspension && { dueOn: facts.suspension.expectedEndOn, provisional: false }
      return turn('department', `正在进行${ground}，所需时间不计入办理期限`, end)
    }
    case 'approved':
    case 'refused':
      return turn('department', '等部门送达决定')
    default:
      return turn('nobody', CASE_STATES[facts.state])
  }
}
