import type { AliasClass } from './spellings.ts'

/** What the scorer may expect of one place of one item; only the scorer reads it. */
export interface KeyEntry {
  readonly itemCode: string
  readonly divisionCode: string
  /** Field of the content. */
  readonly field: string
  /** `extra` and `missing` are of materials; `respelled` and `reset` are false differences and must not be reported. */
  readonly kind: 'extra' | 'missing' | 'changed' | 'respelled' | 'reset' | 'unknown'
  readonly expect: 'drift' | 'none' | 'allowed' | 'legal'
  /** As the place writes it; of a missing one, as the standard writes it. */
  readonly material?: string
  /** Of a material: whether the dictionary knows the spelling. */
  readonly alias?: AliasClass
  /** Published by the place as an override, and no part of an observed guide. */
  readonly published: boolean
  readonly source: 'generated' | 'perturbation'
}
