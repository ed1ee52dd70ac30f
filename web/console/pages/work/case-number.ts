/** The last 16 digits (date and serial) tell a case apart within a department; grouped for reading aloud. */
export function shortNumber(caseNumber: string | null): string {
  if (!caseNumber) return '未编号'
  const tail = caseNumber.slice(-16)
  return `${tail.slice(0, 8)} ${tail.slice(8)}`
}

/** A typed number without what people put between its groups; undefined for nothing. */
export function searchableNumber(typed: string): string | undefined {
  return typed.replace(/[\s\-－—–]/g, '').toUpperCase() || undefined
}
