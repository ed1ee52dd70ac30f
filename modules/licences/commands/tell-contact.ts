import { type NewMessage, sendMessage } from '#modules/notify/index.ts'
import type { Context } from '#platform/operations/context.ts'

type LicenceTemplate = 'licences.issued' | 'licences.status-changed'

/** Tells the person who stands for the holder, in their inbox; nobody is told where no such person is known. */
export async function tellContact<T extends LicenceTemplate>(
  ctx: Context,
  licence: { readonly id: string; readonly contact_person?: string | null },
  message: Pick<NewMessage<T>, 'template' | 'parameters'>,
): Promise<void> {
  if (!licence.contact_person) return
  await sendMessage(ctx, {
    ...message,
    to: { personId: licence.contact_person },
    about: { kind: 'licence', id: licence.id },
  })
}
