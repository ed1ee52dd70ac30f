import {
  type CaseNews,
  caseAccepted,
  caseDecided,
  caseDelivered,
  caseRejected,
  caseResumed,
  caseSubmitted,
  caseSuspended,
  caseTerminated,
  caseWithdrawn,
  correctionsRequested,
  deadlineMoved,
} from '#contracts/cases/index.ts'
import type { EventDefinition } from '#contracts/event.ts'
import { contactOf } from '#modules/identity/index.ts'
import { sendMessage, type TemplateCode } from '#modules/notify/index.ts'
import { type Listener, listener } from '#platform/events/outbox.ts'
import type { Context } from '#platform/operations/context.ts'
import { shortNumberOf } from '../domain/case-number.ts'
import { findCase } from '../store/cases.ts'

type CaseTemplate = Extract<TemplateCode, `cases.${string}`>
type News = CaseNews & { readonly eventId?: string }

/** One notice of one piece of news to the person who applied, into their inbox and to their phone. */
async function tellApplicant(ctx: Context, template: CaseTemplate, news: News): Promise<void> {
  const record = await findCase(ctx.db, news.caseId)
  const caseNumber = record?.facts.caseNumber
  if (!record || !caseNumber) return
  const { row, facts } = record
  const { mobile } = await contactOf(ctx, row.agent_id)
  const due = facts.deadline
  await sendMessage(ctx, {
    template,
    parameters: {
      // Short enough to be read out and typed; the whole number is on the receipt.
      caseNumber: shortNumberOf(caseNumber),
      itemName: row.item_name,
      dueOn: due ? `${due.dueOn}${due.provisional ? '（暂定）' : ''}` : '',
    },
    to: { personId: row.agent_id, ...(mobile && { address: { channel: 'sms', address: mobile } }) },
    about: { kind: 'case', id: row.id },
    occasion: news.eventId,
  })
}

const tells = <P extends CaseNews>(news: EventDefinition<string, P>, template: CaseTemplate): Listener =>
  listener(news, `cases.tell-${news.name.slice('cases.'.length)}`, (ctx, payload) =>
    tellApplicant(ctx, template, payload),
  )

export const tellApplicantOf: readonly Listener[] = [
  tells(caseSubmitted, 'cases.receipt'),
  tells(correctionsRequested, 'cases.corrections-requested'),
  tells(caseAccepted, 'cases.accepted'),
  tells(caseRejected, 'cases.rejected'),
  tells(caseSuspended, 'cases.suspended'),
  tells(caseResumed, 'cases.resumed'),
  tells(deadlineMoved, 'cases.deadline-changed'),
  tells(caseDelivered, 'cases.delivered'),
  tells(caseWithdrawn, 'cases.withdrawn'),
  tells(caseTerminated, 'cases.terminated'),
  listener(caseDecided, 'cases.tell-decided', (ctx, payload) =>
    tellApplicant(ctx, payload.result === 'approved' ? 'cases.decided-approved' : 'cases.decided-refused', payload),
  ),
]
