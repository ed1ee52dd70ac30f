function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

/** Every address of the console, below `/console`. */
export const paths = {
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  /** The token follows as the fragment, which no server ever sees. */
  invitation: () => '/invitation',
  posts: () => '/posts',
  work: () => '/work',
  case: (caseId: string) => `/cases/${caseId}`,
  licences: () => '/licences',
  licence: (licenceId: string) => `/licences/${licenceId}`,
  ratings: () => '/ratings',
  items: () => '/catalogue',
  item: (itemCode: string) => `/catalogue/${encodeURIComponent(itemCode)}`,
  guideImports: () => '/guide-imports',
  unplacedGuides: (query: Readonly<Record<string, string>> = {}) => withQuery('/guide-imports/unplaced', query),
  observedGuide: (guideId: string) => `/observed-guides/${guideId}`,
  matchQueue: () => '/match-queue',
  materialTypes: () => '/material-types',
  newItem: () => '/catalogue/new',
  /** Begins with what `query` says of the new item. */
  beginItem: (itemCode: string, query: Readonly<Record<string, string>>) =>
    withQuery(`/catalogue/${encodeURIComponent(itemCode)}/edit`, query),
  editForm: (itemCode: string, changeId?: string) =>
    `/catalogue/${encodeURIComponent(itemCode)}/form${changeId ? `?change=${changeId}` : ''}`,
  editStandard: (itemCode: string, changeId?: string) =>
    `/catalogue/${encodeURIComponent(itemCode)}/edit${changeId ? `?change=${changeId}` : ''}`,
  place: (itemCode: string, divisionCode: string) =>
    `/catalogue/${encodeURIComponent(itemCode)}/places/${divisionCode}`,
  editPlace: (itemCode: string, divisionCode: string, changeId?: string) =>
    `/catalogue/${encodeURIComponent(itemCode)}/places/${divisionCode}/edit${changeId ? `?change=${changeId}` : ''}`,
  history: (itemCode: string, divisionCode: string) =>
    `/catalogue/${encodeURIComponent(itemCode)}/places/${divisionCode}/history`,
  comparison: (itemCode?: string, divisions: readonly string[] = []) =>
    `/comparison${itemCode ? `?item=${encodeURIComponent(itemCode)}&divisions=${divisions.join(',')}` : ''}`,
  /** `query` is what the list is narrowed to, such as `{ division: '370300' }`. */
  drift: (query: Readonly<Record<string, string>> = {}) => withQuery('/drift', query),
  itemDrift: (itemCode: string, query: Readonly<Record<string, string>> = {}) =>
    withQuery(`/drift/items/${encodeURIComponent(itemCode)}`, query),
  driftMap: (query: Readonly<Record<string, string>> = {}) => withQuery('/drift-map', query),
  changes: () => '/changes',
  change: (changeId: string) => `/changes/${changeId}`,
  reforms: () => '/reforms',
  newReform: () => '/reforms/new',
  reform: (reformId: string, step?: string) => `/reforms/${reformId}${step ? `?step=${step}` : ''}`,
  divisions: () => '/divisions',
  departments: () => '/departments',
  staff: () => '/staff',
  calendar: () => '/calendar',
  ledger: () => '/ledger',
  account: () => '/account',
} as const

/** Where to go after signing in: only an address of the console itself, never another site. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'
}
