import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ActOf, ReformAct, ReformActKind } from '#contracts/reforms/index.ts'
import type { ActRule } from './act.ts'
import { cancelItem } from './cancel-item.ts'
import { cancelMaterial } from './cancel-material.ts'
import { capLimit } from './cap-limit.ts'
import { capVisits } from './cap-visits.ts'
import { deferMaterial } from './defer-material.ts'
import { lowerFee } from './lower-fee.ts'
import { mergeItems } from './merge-items.ts'
import { moveDown } from './move-down.ts'
import { permitToFiling } from './permit-to-filing.ts'
import { renameOrgan } from './rename-organ.ts'
import { replaceMaterial } from './replace-material.ts'
import { reviewToCommitment } from './review-to-commitment.ts'
import { splitItem } from './split-item.ts'

const RULES: { readonly [K in ReformActKind]: ActRule<K> } = {
  cancelMaterial,
  replaceMaterial,
  deferMaterial,
  reviewToCommitment,
  capLimit,
  capVisits,
  lowerFee,
  permitToFiling,
  renameOrgan,
  cancelItem,
  moveDown,
  splitItem,
  mergeItems,
}

export const applyAct = <K extends ReformActKind>(content: ItemContent, act: ActOf<K>): ItemContent =>
  RULES[act.kind as K].apply(content, act)

export const sayAct = <K extends ReformActKind>(act: ActOf<K> & ReformAct): string => RULES[act.kind as K].say(act)

/** Codes that an act itself names; null: every item in scope. */
export function itemsNamedBy(act: ReformAct): readonly string[] | null {
  if (act.kind === 'splitItem') return [act.itemCode]
  return act.kind === 'mergeItems' ? act.itemCodes : null
}
