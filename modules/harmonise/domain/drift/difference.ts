import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { DriftClass, DriftKind } from '#contracts/harmonise/drift-model.ts'

/** One thing that a place has otherwise than the standard, before anybody asked why. */
export interface FoundDifference {
  readonly field: keyof ItemContent
  readonly kind: DriftKind
  /** Which materials, conditions, steps … by the name that the reader sees; empty where the field is one value. */
  readonly names: readonly string[]
  /** Both sides in plain Chinese. */
  readonly standard: string | null
  readonly place: string | null
  /** Words in which the place names the law that it follows. */
  readonly reasons: readonly string[]
}

export interface ClassedDifference extends Omit<FoundDifference, 'reasons'> {
  readonly class: DriftClass
  /** Law and article of a legal difference. */
  readonly basis: string | null
  /** Why a regulation that the place names explains nothing. */
  readonly note?: string
}

type Material = NonNullable<ItemContent['materials']>[number]

export type { Material }

/** One paper that an entry of a list asks for; any of its keys names it. */
export interface Paper {
  readonly keys: readonly string[]
  readonly name: string
  /** The dictionary knows it. */
  readonly known: boolean
  /** Whose it is, of a personal paper; null or absent: anybody's. */
  readonly holder?: string | null
}

/** How the dictionary reads a list; given from outside, and remembered there. */
export interface MaterialReading {
  /** A compound entry asks for several papers. */
  readonly papersOf: (material: Material) => readonly Paper[]
  /** 0 to 1: how likely two are one paper by their names; 0 where the dictionary knows both. */
  readonly alike: (a: Paper, b: Paper) => number
}
