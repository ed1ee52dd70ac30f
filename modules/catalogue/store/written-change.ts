/** One thing that a reform wrote into the catalogue; `versionId` null where something ended. */
export interface WrittenChange {
  readonly kind: 'item' | 'standard' | 'override' | 'observed' | 'implementationEnd' | 'implementationBegin'
  readonly itemCode: string
  readonly divisionCode: string | null
  readonly versionId: string | null
  /** What ended something, of periods or of an implementation; else the item listed, the period cut, the implementation begun. */
  readonly targetId: string
}
