import type { getDraft } from '#contracts/cases/index.ts'
import type { OutputOf } from '#contracts/contract.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { casesOperations } from '#modules/cases/index.ts'
import type { Crumb, Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

export type Draft = OutputOf<typeof getDraft>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An address that is no case's is a page that does not exist, not a malformed request. */
export function requireId(id: string): string {
  if (!UUID.test(id)) throw platformFault('platform.not-found')
  return id
}

export async function loadDraft(visit: Visit, caseId: string): Promise<Draft> {
  visit.mustSignIn()
  return visit.call(casesOperations.getDraft, { caseId: requireId(caseId) })
}

export const draftCrumbs = (draft: Draft): Crumb[] => [
  { text: t.my.title, href: paths.my.to() },
  { text: t.apply.overview.title(draft.itemName), href: paths.draft.to({ case: draft.id }) },
]

/** Where "save and continue" leads from a page of the form. */
export function addressAfter(draft: Draft, pageId: string): string {
  const next = draft.pages[draft.pages.findIndex((page) => page.id === pageId) + 1]
  return next ? paths.draftPage.to({ case: draft.id, page: next.id }) : paths.draftMaterials.to({ case: draft.id })
}
