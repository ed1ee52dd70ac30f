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
  reformFollowed,
} from '#contracts/cases/index.ts'
import type { EventDefinition } from '#contracts/event.ts'
import { contactOf } from '#modules/identity/index.ts'
import { sendMessage, type TemplateCode } from '#modules/notify/index.ts'
import { type Listener, listener } from '#platform/events/outbox.ts'
import type { Context } from '#platform/operations/context.ts'
import { shortNumberOf } from '../domain/case-number.ts'
import { sayFollowed, sayLifted } from '../domain/say-followed.ts'
import { findCase } from '../store/cases.ts'
import type { CaseRow } from '../store/fact-columns.ts'
import { eventOf, eventsOf } from '../store/record.ts'

type ReformTemplate = 'cases.reform-followed' | 'cases.draft-reformed'
type CaseTemplate = Exclude<Extract<TemplateCode, `cases.${string}`>, ReformTemplate>
type News = CaseNews & { readonly eventId?: string }

/** One notice of one piece of news to the person who applied, into their inbox and to their phone. */
async function tellApplicant(ctx: Context, template: CaseTemplate, news: News): Promise<void> {
  const record = await findCase(ctx.db, news.caseId)
  const caseNumber = record?.facts.caseNumber
  if (!record || !caseNumber) return
  const { row, facts } = record
  const due = facts.deadline
  await sendMessage(ctx, {
    template,
    parameters: {
      // Short enough to be read out and typed; the whole number is on the receipt.
      caseNumber: shortNumberOf(caseNumber),
      itemName: row.item_name,
      dueOn: due ? `${due.dueOn}${due.provisional ? '（暂定）' : ''}` : '',
    },
    ...(await whom(ctx, row)),
    occasion: news.eventId,
  })
}

async function whom(ctx: Context, row: CaseRow) {
  const { mobile } = await contactOf(ctx, row.agent_id)
  return {
    to: { personId: row.agent_id, ...(mobile && { address: { channel: 'sms' as const, address: mobile } }) },
    about: { kind: 'case', id: row.id },
  }
}

/** What a reform made easier, in the words of the timeline; one message a case and reform, to who is still filling in as well. */
async function tellOfReform(ctx: Context, { caseId, reformId }: CaseNews & { reformId: string }): Promise<void> {
  const record = await findCase(ctx.db, caseId)
  const events = record ? (await eventsOf(ctx.db, caseId)).map(eventOf) : []
  const followed = events.find((event) => event.kind === 'reform-followed' && event.reformId === reformId)
  if (!record || followed?.kind !== 'reform-followed') return
  const lifted = events.find((event) => event.kind === 'correction-lifted' && event.reformId === reformId)
  const parameters = {
    itemName: record.row.item_name,
    reformTitle: followed.title,
    changes: [...sayFollowed(followed), ...(lifted?.kind === 'correction-lifted' ? [sayLifted(lifted)] : [])].join(''),
  }
  const { caseNumber } = record.facts
  const common = { ...(await whom(ctx, record.row)), occasion: `${caseId} ${reformId}` }
  if (caseNumber) {
    const template = 'cases.reform-followed'
    await sendMessage(ctx, {
      ...common,
      template,
      parameters: { ...parameters, caseNumber: shortNumberOf(caseNumber) },
    })
  } else await sendMessage(ctx, { ...common, template: 'cases.draft-reformed', parameters })
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
  listener(reformFollowed, 'cases.tell-reform-followed', tellOfReform),
  tells(caseDelivered, 'cases.delivered'),
  tells(caseWithdrawn, 'cases.withdrawn'),
  tells(caseTerminated, 'cases.terminated'),
  listener(caseDecided, 'cases.tell-decided', (ctx, payload) =>
    tellApplicant(ctx, payload.result === 'approved' ? 'cases.decided-approved' : 'cases.decided-refused', payload),
  ),
]
