/** Weeks of a month from Monday to Sunday; null for a day of another month. */
export function monthGrid(year: number, month: number): readonly (readonly (string | null)[])[] {
  const first = new Date(Date.UTC(year, month - 1, 1))
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const lead = (first.getUTCDay() + 6) % 7
  const cells: (string | null)[] = [
    ...Array<null>(lead).fill(null),
    ...Array.from({ length }, (_, i) => new Date(Date.UTC(year, month - 1, i + 1)).toISOString().slice(0, 10)),
  ]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
