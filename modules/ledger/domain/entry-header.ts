import type { Actor } from '#contracts/actor.ts'
import type { LedgerEntryDraft } from '#platform/operations/invoke.ts'
import type { EntryActor, EntryHeader } from './entry.ts'

/** Filed under no division: what concerns the whole country. */
const NATION = '000000'

export function headerOf(
  draft: LedgerEntryDraft,
  use: { readonly id: string; readonly actor: Actor; readonly now: Date; readonly requestId: string },
): EntryHeader {
  const actor = entryActor(use.actor)
  return {
    format: 1,
    id: use.id,
    occurredAt: use.now.toISOString(),
    requestId: use.requestId,
    operation: draft.operation,
    actor,
    subject: { kind: draft.subject.kind, id: draft.subject.id },
    divisionCode: draft.subject.divisionCode ?? actor.divisionCode ?? NATION,
    concerns: concernedBy(draft),
    bodyOwner: draft.body?.owner ?? null,
  }
}

function entryActor(actor: Actor): EntryActor {
  const nobody = { id: null, postId: null, departmentId: null, divisionCode: null, companyId: null }
  switch (actor.kind) {
    case 'anonymous':
      return { ...nobody, kind: 'anonymous' }
    case 'person':
      return { ...nobody, kind: 'person', id: actor.personId, companyId: actor.actingFor?.companyId ?? null }
    case 'staff': {
      const { postId, departmentId, divisionCode } = actor.post
      return { ...nobody, kind: 'staff', id: actor.personId, postId, departmentId, divisionCode }
    }
    case 'machine':
      return { ...nobody, kind: 'machine', id: actor.accountId, departmentId: actor.departmentId }
    case 'system':
      return { ...nobody, kind: 'system', id: actor.task }
  }
}

const isSomebody = (owner: string): boolean => owner.startsWith('person:') || owner.startsWith('company:')

function concernedBy(draft: LedgerEntryDraft): string | null {
  const subject = `${draft.subject.kind}:${draft.subject.id}`
  return draft.concerns ?? [subject, draft.body?.owner ?? ''].find(isSomebody) ?? null
}
