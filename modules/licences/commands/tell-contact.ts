import { contactOf } from '#modules/identity/index.ts'
import { type NewMessage, sendMessage } from '#modules/notify/index.ts'
import type { Context } from '#platform/operations/context.ts'

type LicenceTemplate = 'licences.issued' | 'licences.status-changed'

/** Tells the person who stands for the holder, in their inbox and, where the template has a text message, on their phone. */
export async function tellContact<T extends LicenceTemplate>(
  ctx: Context,
  licence: { readonly id: string; readonly contact_person?: string | null },
  message: Pick<NewMessage<T>, 'template' | 'parameters'>,
): Promise<void> {
  const personId = licence.contact_person
  if (!personId) return
  const contact = await reachable(ctx, personId)
  if (!contact) return
  await sendMessage(ctx, {
    ...message,
    to: { personId, ...(contact.mobile && { address: { channel: 'sms', address: contact.mobile } }) },
    about: { kind: 'licence', id: licence.id },
  })
}

/** Undefined when the person's data were erased: the act on the licence goes on, nobody is told. */
async function reachable(ctx: Context, personId: string): Promise<{ readonly mobile?: string } | undefined> {
  try {
    return await contactOf(ctx, personId)
  } catch (error) {
    if ((error as { code?: string }).code === 'platform.erased') return undefined
    throw error
  }
}
