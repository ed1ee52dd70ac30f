/** What is wrong with one line of a sheet; `row` counts from 1, without the head. */
export interface RowFault {
  readonly row: number
  readonly column: string | null
  readonly message: string
}

export function faultsByRow(faults: readonly RowFault[]): ReadonlyMap<number, readonly RowFault[]> {
  const byRow = new Map<number, RowFault[]>()
  for (const fault of faults) byRow.set(fault.row, [...(byRow.get(fault.row) ?? []), fault])
  return byRow
}
