/** Digits that a division and all below it share, by GB/T 2260: `370300` → `3703`. */
export function sharedDigits(divisionCode: string): string {
  return divisionCode.length > 6 ? divisionCode : divisionCode.replace(/(00){1,2}$/, '')
}

/** Whether a post in `upper` reaches `lower`. */
export const reaches = (upper: string, lower: string): boolean => lower.startsWith(sharedDigits(upper))
