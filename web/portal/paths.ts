/** Names of the `:parts` of a pattern. */
type PartsOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartsOf<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

export type ParametersOf<P extends string> = { readonly [Name in PartsOf<P>]: string }
type Query = Readonly<Record<string, string | number | undefined>>

/** An address of the portal: the pattern that the router takes and the builder that links use. */
export interface PortalPath<P extends string = string> {
  readonly pattern: P
  to(...given: [PartsOf<P>] extends [never] ? [query?: Query] : [parameters: ParametersOf<P>, query?: Query]): string
}

function path<const P extends string>(pattern: P): PortalPath<P> {
  const hasParts = pattern.includes(':')
  return {
    pattern,
    to(...given) {
      const [parameters, query] = (hasParts ? given : [{}, given[0]]) as [Record<string, string>, Query | undefined]
      const filled = pattern.replace(/:(\w+)/g, (_whole, name: string) =>
        encodeURIComponent(parameters[name] as string),
      )
      const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '')
      if (pairs.length === 0) return filled
      return `${filled}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
    },
  }
}

/** Every address of the portal: the site map. Addresses hold codes and tokens only, never names or numbers of persons. */
export const paths = {
  home: path('/'),
  search: path('/search'),
  theme: path('/themes/:audience/:theme'),
  departments: path('/departments'),
  department: path('/departments/:department'),
  district: path('/district'),
  guide: path('/guides/:division/:item'),
  guideSituation: path('/guides/:division/:item/situation'),
  guidePrint: path('/guides/:division/:item/print'),
  sheet: path('/g/:hash'),

  signIn: path('/sign-in'),
  signOut: path('/sign-out'),
  register: path('/register'),
  password: path('/my/password'),
  companies: path('/my/companies'),
  actFor: path('/my/act-for'),
  agents: path('/my/companies/:company/agents'),
  agentEnd: path('/my/companies/:company/agents/:agent/end'),

  apply: path('/apply/:division/:item'),
  draft: path('/drafts/:case'),
  draftPage: path('/drafts/:case/pages/:page'),
  draftMaterials: path('/drafts/:case/materials'),
  draftUpload: path('/drafts/:case/materials/:requirement'),
  draftRemove: path('/drafts/:case/uploads/:upload/remove'),
  draftReview: path('/drafts/:case/review'),
  draftDiscard: path('/drafts/:case/discard'),

  my: path('/my'),
  myCases: path('/my/cases'),
  myLicences: path('/my/licences'),
  myMessages: path('/my/messages'),
  myMessageRead: path('/my/messages/:message/read'),
  myRecord: path('/my/record'),
  case: path('/my/cases/:case'),
  receipt: path('/my/cases/:case/receipt'),
  correct: path('/my/cases/:case/correct'),
  correctUpload: path('/my/cases/:case/correct/materials/:requirement'),
  correctRemove: path('/my/cases/:case/correct/uploads/:upload/remove'),
  withdraw: path('/my/cases/:case/withdraw'),
  caseQueryCode: path('/my/cases/:case/query-code'),
  caseFile: path('/my/cases/:case/files/:upload'),

  track: path('/track'),
  licence: path('/my/licences/:licence'),
  licenceFile: path('/my/licences/:licence/file'),
  verifyToken: path('/v/:token'),
  verify: path('/verify'),
  verifyNumber: path('/verify/:licence'),
  rate: path('/rate/:token'),

  reference: path('/api/reference'),
  about: path('/about'),
  help: path('/help'),
  formValidator: path('/forms/:version/validator.js'),
  robots: path('/robots.txt'),
  favicon: path('/favicon.svg'),
  assets: path('/assets/:file'),
} as const
