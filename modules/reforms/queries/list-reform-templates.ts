import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listReformTemplates as contract } from '#contracts/reforms/index.ts'
import { materialMatcher } from '#modules/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import policyChanges from '../../../reference/policy-changes.json' with { type: 'json' }
import { sayAct } from '../domain/acts/index.ts'
import { reformFromPolicyChange } from '../domain/policy-change.ts'
import { withTypes } from '../domain/with-types.ts'

/** Real changes of policy; a paper that the dictionary knows is told by its type, too, so that every spelling of it is reached. */
export async function listReformTemplates(
  ctx: Context,
  _input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const typeOf = await materialMatcher(ctx.db)
  const templates = policyChanges.changes.map((change, at) => {
    const read = reformFromPolicyChange(change)
    const acts = 'acts' in read ? read.acts.map((act) => withTypes(act, typeOf)) : []
    return {
      id: `policy-${at + 1}`,
      title: read.title,
      document: read.document,
      regionName: change.scope,
      changeType: change.change_type,
      itemName: read.itemName,
      before: change.before,
      after: change.after,
      note: change.note,
      source: change.source,
      acts,
      sentences: acts.map(sayAct),
      unsayable: 'unsayable' in read ? read.unsayable : null,
    }
  })
  return { templates }
}
