import { DELIVERY_METHODS, SUSPENSION_GROUNDS, type TimelineEntry } from '#contracts/cases/index.ts'
import type { CaseEvent, Step } from './events.ts'
import { sayFollowed, sayLifted } from './say-followed.ts'
import type { Viewpoint } from './turn.ts'
import { dueWords } from './words.ts'

/** Words that people wrote on an occasion; sealed where they lie. */
export interface EventWords {
  readonly reasons?: string
  readonly remedies?: string
  readonly note?: string
  readonly opinion?: string
  readonly overdueReason?: string
  /** Title and reason of each point of a correction notice. */
  readonly points?: readonly { readonly title: string; readonly reason: string }[]
}

export interface Happening {
  readonly at: string
  readonly event: CaseEvent
  readonly words: EventWords
  readonly by: TimelineEntry['by']
  readonly byName: string | null
}

export interface TimelineSetting {
  readonly steps: readonly Step[]
  /** Names of the two outcomes, as the kind of item has them. */
  readonly outcomes: { readonly approved: string; readonly refused: string }
  readonly viewpoint: Viewpoint
}

/** What happened, oldest first, in words that need no explanation. */
export function timelineOf(happenings: readonly Happening[], setting: TimelineSetting): TimelineEntry[] {
  return happenings.map((one) => ({ at: one.at, ...tell(one, setting), by: one.by, byName: one.byName }))
}

function tell({ event, words }: Happening, setting: TimelineSetting): Pick<TimelineEntry, 'title' | 'detail'> {
  const forStaff = setting.viewpoint === 'staff'
  switch (event.kind) {
    case 'draft-started':
      return { title: '开始填写申请', detail: null }
    case 'submitted':
      return { title: '提交申请', detail: `部门最迟${due(event)}告知是否受理；到期没有答复的，依法视为受理。` }
    case 'correction-requested':
      return {
        title: '告知需要补正',
        detail: join(`共 ${event.points.length} 处，请于${due(event)}前补正。`, words.note),
      }
    case 'resubmitted':
      return { title: '提交补正', detail: `部门最迟${due(event)}告知是否受理。` }
    case 'accepted':
      return event.deemed
        ? {
            title: '视为受理',
            detail: `部门没有在五个工作日内答复，依法自收到申请之日起受理，最迟${due(event)}作出决定。`,
          }
        : { title: '受理申请', detail: join(`最迟${due(event)}作出决定。`, words.note) }
    case 'rejected':
      return { title: '决定不予受理', detail: words.reasons ?? null }
    case 'step-completed':
      return { title: `完成“${stepName(setting, event.stepId)}”`, detail: forStaff ? (words.opinion ?? null) : null }
    case 'step-returned':
      return {
        title: `重新进行“${stepName(setting, event.step?.id)}”`,
        detail: forStaff ? (words.reasons ?? null) : null,
      }
    case 'suspended':
      return {
        title: `启动特别程序：${SUSPENSION_GROUNDS[event.ground]}`,
        detail: join(`预计${dueWords(event.expectedEndOn, false)}结束，所需时间不计入办理期限。`, words.note),
      }
    case 'resumed':
      return { title: '特别程序结束，恢复计时', detail: join(`最迟${due(event)}作出决定。`, words.note) }
    case 'approved':
    case 'refused':
      return { title: `作出决定：${setting.outcomes[event.kind]}`, detail: join(words.reasons, late(words)) }
    case 'delivered':
      return { title: '决定已送达，办结', detail: join(`${DELIVERY_METHODS[event.method]}。`, words.note) }
    case 'withdrawn':
      return { title: '撤回申请', detail: words.reasons ?? null }
    case 'terminated':
      return { title: '终止办理', detail: words.reasons ?? null }
    case 'reform-followed':
      return { title: `改革“${event.title}”生效`, detail: join(...sayFollowed(event)) }
    case 'correction-lifted':
      return { title: '不再需要补正', detail: sayLifted(event) }
    case 'deadline-moved':
      return { title: '期限重新计算', detail: `新的节假日安排已公布，期限为${due(event)}。` }
  }
}

const due = (event: { deadline: { dueOn: string; provisional: boolean } }): string =>
  dueWords(event.deadline.dueOn, event.deadline.provisional)
const stepName = (setting: TimelineSetting, id: string | undefined): string =>
  setting.steps.find((step) => step.id === id)?.name ?? '审查'
const late = (words: EventWords): string | undefined => words.overdueReason && `超期原因：${words.overdueReason}`
const join = (...parts: (string | undefined)[]): string | null => parts.filter(Boolean).join('') || null
