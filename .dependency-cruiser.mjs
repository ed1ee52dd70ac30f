// Turns the table of boundaries into rules. `npm run lint` runs them.
import { LAYERS, NETWORK_CLIENTS, ROOMS } from './test/house-rules/boundaries.mjs'

/** Tests, and what a room lends to the tests of others. */
const TEST_FILE = '(\\.(access\\.|long\\.)?test\\.tsx?|/testing\\.ts)$'
const FRONT_DOOR = '^modules/[^/]+/(index|testing)\\.ts$'
/** Everything of ours that a rule may speak of. */
const OURS = '^(app|bench|contracts|modules|platform|sandbox|test|web)/'

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const layerRules = Object.entries(LAYERS).map(([layer, { may, why }]) => ({
  name: `layer-${layer.replace('/', '-')}`,
  comment: why,
  severity: 'error',
  from: { path: `^${layer}/`, pathNot: TEST_FILE },
  to: {
    path: OURS,
    pathNot: [
      `^${layer}/`,
      ...may.map((target) => {
        if (target === 'modules/*') return FRONT_DOOR
        if (target === 'contracts/*.ts') return '^contracts/[^/]+\\.ts$'
        return `^${target}/`
      }),
    ],
  },
}))

const roomRules = Object.entries(ROOMS).map(([room, may]) => ({
  name: `room-${room}`,
  comment: `${room} may use ${may.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^modules/${room}/`, pathNot: TEST_FILE },
  to: { path: '^modules/', pathNot: [room, ...may].map((name) => `^modules/${name}/`) },
}))

/** What acts: a database, a disk, a network, a clock of its own. */
const ACTING_PACKAGES =
  '^(node:)?(fs|fs/promises|child_process|http|https|net|tls|dgram|dns|os|timers|worker_threads)$|node_modules/(pg|kysely|fastify|graphile-worker|pino)/'

/** Parts of the platform that only reckon. */
const PURE_PLATFORM = 'time/|crypto/canonical-json|operations/validate|operations/field-faults'

export default {
  forbidden: [
    ...layerRules,
    ...roomRules,
    {
      name: 'front-door',
      comment: 'a room is entered by its index.ts, by tests too',
      severity: 'error',
      from: { path: '^modules/([^/]+)/' },
      to: { path: '^modules/[^/]+/', pathNot: ['^modules/$1/', FRONT_DOOR] },
    },
    {
      name: 'front-door-from-outside',
      comment: 'a room is entered by its index.ts',
      severity: 'error',
      from: { pathNot: '^modules/' },
      to: { path: '^modules/[^/]+/', pathNot: FRONT_DOOR },
    },
    {
      name: 'domain-is-pure',
      comment: 'decisions import nothing that acts',
      severity: 'error',
      from: { path: '^modules/[^/]+/domain/', pathNot: TEST_FILE },
      to: {
        path: `^modules/[^/]+/(commands|queries|store|jobs|listeners|adapters|migrations|operations|policy|present)|^platform/(?!${PURE_PLATFORM})|${ACTING_PACKAGES}`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'network-clients',
      comment: 'connections are opened in adapters alone',
      severity: 'error',
      from: { pathNot: [...Object.keys(NETWORK_CLIENTS).map((path) => `^${escaped(path)}`), TEST_FILE] },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram)$|node_modules/(undici|axios|got|node-fetch|ws)/' },
    },
    {
      name: 'no-circles',
      comment: 'files that need each other are one file, or miss a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: { pathNot: 'web/console/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
}
