import type { ItemContent, LocalContent } from '#contracts/catalogue/index.ts'

/** One item on its way out: the standard alone, or as one place carries it out. */
export interface ExportedItem {
  readonly itemCode: string
  readonly content: ItemContent
  /** Whose standard it is. */
  readonly owner?: { readonly divisionCode: string; readonly divisionName: string }
  /** Absent for the standard. */
  readonly place?: {
    readonly taskCode: string
    readonly divisionCode: string
    readonly divisionName: string
    readonly departmentName: string
    readonly uscc: string
    readonly local: LocalContent
    /** 尚未统一. */
    readonly observed: boolean
  }
}
