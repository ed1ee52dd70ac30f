import { bare } from './matching/normalise.ts'

interface Titled {
  readonly title: string
  readonly names: readonly string[]
}

/** `Item_Name` is `item_name`. */
const titleKey = (title: string): string => bare(title).toLowerCase()

/** Tells which field a column holds by what stands above it. */
export function titleFinder<F extends string>(fields: Readonly<Record<F, Titled>>): (title: string) => F | undefined {
  const byTitle = new Map(
    (Object.keys(fields) as F[]).flatMap((field) =>
      [fields[field].title, ...fields[field].names].map((name): [string, F] => [titleKey(name), field]),
    ),
  )
  return (title) =>
    byTitle.get(titleKey(title)) ??
    // `承诺办结时限（单位：工作日）`: the words before the bracket.
    byTitle.get(titleKey(title.replace(/[(（].*$/, '').replace(/^[*＊\s]+/, '')))
}

/** The mapping that the titles suggest; of two columns for one field the first. */
export function mappingBy<F extends string>(
  fieldOf: (title: string) => F | undefined,
  titles: readonly string[],
): Readonly<Partial<Record<F, number>>> {
  const mapping: Partial<Record<F, number>> = {}
  for (const [at, title] of titles.entries()) {
    const field = fieldOf(title)
    if (field && mapping[field] === undefined) mapping[field] = at
  }
  return mapping
}
